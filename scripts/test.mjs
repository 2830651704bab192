// Runs every check there is, from a fresh clone: sets up what is missing, then one phase after the other.
//
//   node scripts/test.mjs [--only static,unit,vscode,walk]
//
// The last line says "N passed, N failed". A check that does not count by itself counts as one.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensurePackages } from './packages.mjs'
import { ensureChromium } from './vscode-host/chromium.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const results = join(root, 'out/results')

/** A phase that stands on one that failed does not run, and counts as failed. `browser` wants a Chromium. */
const phases = [
  check('generated files', ['scripts/generate.mjs', '--check']),
  check('types of the engine', [bin('typescript', 'tsc'), '-p', 'server']),
  check('types of the pages', [bin('typescript', 'tsc'), '-p', 'client/src/webview']),
  check('types', [bin('typescript', 'tsc'), '-p', '.']),
  check('lint', [bin('eslint', 'eslint.js'), '.']),
  check('format', [bin('prettier', 'prettier.cjs'), '--check', '--log-level=warn', '.']),
  { name: 'build', group: 'build', args: ['scripts/build.mjs', '--tests'], limit: 2 },
  counted('unit and protocol tests', 'unit', (file) => mocha(file), 12),
  // It finds its own VS Code, which may be one without a browser.
  counted('VS Code suite', 'vscode', () => ['out/test/vscode/run.cjs'], 10),
  counted('VS Code with several folders', 'vscode', () => ['out/test/vscode/run.cjs', 'several'], 5),
  counted('VS Code with a virtual folder', 'vscode', () => ['out/test/vscode/run.cjs', 'virtual'], 5),
  {
    ...counted('browser walk', 'walk', (file) => mocha(file, '--no-config', 'out/test/walk/*.test.cjs'), 20),
    browser: true
  }
]

const total = { passed: 0, failed: 0 }
try {
  await main(chosenGroups(process.argv.slice(2)))
} catch (error) {
  console.log(error.message)
  total.failed++
}
process.exitCode = total.failed ? 1 : 0
console.log(`${total.passed} passed, ${total.failed} failed`)

async function main(groups) {
  ensurePackages(root)
  mkdirSync(results, { recursive: true })
  const summary = []
  const failed = new Set()
  for (const phase of phases) {
    if (!groups.has(phase.group)) continue
    console.log(`\n== ${phase.name}`)
    const start = Date.now()
    const missing = phase.needs?.find((name) => failed.has(name))
    const outcome = missing
      ? { passed: 0, failed: 1, why: `not run, because the phase "${missing}" failed` }
      : await runPhase(phase)
    if (outcome.failed) failed.add(phase.name)
    total.passed += outcome.passed
    total.failed += outcome.failed
    const seconds = ((Date.now() - start) / 1000).toFixed(1)
    const line = `${phase.name}: ${outcome.passed} passed, ${outcome.failed} failed in ${seconds} s`
    for (const title of outcome.pending ?? []) console.log(`Left out, with its reason above: ${title}`)
    summary.push(outcome.why ? `${line} (${outcome.why})` : line)
    console.log(summary.at(-1))
  }
  console.log(`\n== Summary\n${summary.join('\n')}`)
}

async function runPhase(phase) {
  const env = { ...process.env }
  try {
    if (phase.browser) env.CHROMIUM = ensureChromium(console.log)
  } catch (error) {
    return { passed: 0, failed: 1, why: error.message }
  }
  if (!phase.counted) {
    const why = await run(phase.args, phase.limit, env)
    return why ? { passed: 0, failed: 1, why } : { passed: 1, failed: 0 }
  }
  const file = join(results, `${phase.group}.json`)
  rmSync(file, { force: true })
  const why = await run(phase.args(file), phase.limit, { ...env, RFC_STEWARD_RESULT: file })
  return judge(file, why)
}

/** The counts that a test run wrote down; one failure more where they cannot be all. */
function judge(file, why) {
  let counts
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 1, why: why ? `${why}, without a result` : 'it wrote no result' }
  }
  if (why && !counts.failed) return { ...counts, failed: 1, why }
  if (!counts.passed && !counts.failed) return { ...counts, failed: 1, why: 'it ran no test' }
  return counts
}

/** Runs a Node program to its end. Gives the reason where it failed, otherwise undefined. */
function run(args, minutes, env) {
  return new Promise((done) => {
    // A group of its own, so that nothing that it started outlives the limit.
    const child = spawn(process.execPath, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true
    })
    const end = () => {
      try {
        process.kill(-child.pid, 'SIGKILL')
      } catch {
        // It has ended.
      }
    }
    const timer = setTimeout(() => {
      end()
      done(`it was ended after ${minutes} minutes`)
    }, minutes * 60_000)
    const interrupted = () => {
      end()
      process.exit(130)
    }
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
    child.once('error', (error) => done(`it did not start: ${error.message}`))
    child.once('exit', (code, signal) => {
      clearTimeout(timer)
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
      done(code === 0 ? undefined : `it ended with ${signal ?? `status ${code}`}`)
    })
  })
}

function check(name, args) {
  return { name, group: 'static', args, limit: 4 }
}

function counted(name, group, args, limit) {
  return { name, group, args, limit, counted: true, needs: ['build'] }
}

function mocha(file, ...more) {
  const reporter = ['--reporter', 'scripts/reporter.cjs', '--reporter-option', `result=${file}`]
  return [bin('mocha', 'mocha.js'), ...reporter, ...more]
}

/** A package's program, run by our own Node: no shell in between, on any system. */
function bin(name, program) {
  return `node_modules/${name}/bin/${program}`
}

function chosenGroups(args) {
  const known = [...new Set(phases.map(({ group }) => group))].filter((group) => group !== 'build')
  const usage = `test.mjs takes --only with one or more of ${known.join(', ')}, separated by commas.`
  if (!args.length) return new Set([...known, 'build'])
  const wanted = args[0] === '--only' && args.length === 2 ? args[1].split(',') : []
  if (!wanted.length || !wanted.every((group) => known.includes(group))) {
    console.error(usage)
    process.exit(2)
  }
  // Everything but the static checks runs what is built.
  return new Set(wanted.some((group) => group !== 'static') ? [...wanted, 'build'] : wanted)
}
