// Bundles client, server and command line into dist/, and with --tests every test file into out/test/.
//
//   node scripts/build.mjs [--tests] [--watch]
import { build, context } from 'esbuild'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { noticesFor, packagesIn } from './notices.mjs'
import { buildOf, dataOf, stored } from './stored.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../..')

/** Node 20 is what the command line promises to run on. */
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning'
}

/** They bring binaries, are large, or there may be only one of them in a process. */
const testExternals = ['vscode', 'esbuild', 'mocha', 'playwright-core', 'typescript', '@vscode/test-electron']

/**
 * Large generated data as JSON text: the program starts sooner, because reading JSON is faster than reading the same as
 * JavaScript, and it is read only where it is used. A text with one other character would take two bytes for each.
 */
const dataAsJson = {
  name: 'data-as-json',
  setup({ onLoad }) {
    onLoad({ filter: /\.generated\.ts$/ }, async ({ path }) => {
      if (statSync(path).size < 100_000) return undefined
      const contents = Object.entries(await dataOf(path))
        .map(([name, value]) => {
          return `export const ${name} = JSON.parse(${JSON.stringify(inAscii(JSON.stringify(value)))})`
        })
        .join('\n')
      return { contents, loader: 'js' }
    })
  }
}

/** commander can start programs as subcommands. Ours are no programs, and loading what starts them takes milliseconds. */
const noSubprograms = {
  name: 'no-subprograms',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'nothing' } : undefined
    )
    onLoad({ filter: /^/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }))
  }
}

/**
 * Modules that run when their function is asked for first. With the parsers that they bring, they take a twentieth of a run over one
 * small file, which asks for none of them unless it has links, lists, tables or front matter, or a configuration beside it.
 */
const later = {
  'server/src/config/parse.ts': 'parseConfig',
  'server/src/proposal/entity.ts': 'decodedEntity',
  'server/src/proposal/frontMatter.ts': 'readFrontMatter',
  'server/src/proposal/markdown.ts': 'parsedMarkdown'
}
const runLater = {
  name: 'run-later',
  setup({ onStart, onResolve, onLoad }) {
    // A module that was moved would run at once again, and nobody would see.
    onStart(() => Object.keys(later).forEach((file) => void statSync(join(root, file))))
    onResolve(
      { filter: /^\.\.?\/.*\b(?:parse|entity|frontMatter|markdown)$/ },
      ({ path, resolveDir, kind }) => {
        const file = `${resolve(resolveDir, path)}.ts`
        const name = later[relative(root, file).replaceAll('\\', '/')]
        return name && kind === 'import-statement'
          ? { path: file, namespace: 'later', pluginData: name }
          : undefined
      }
    )
    onLoad({ filter: /^/, namespace: 'later' }, ({ path, pluginData: name }) => ({
      contents: `
        import { ranLater } from './server/src/host/ranLater'
        let ran
        const run = () => {
          ranLater.modules |= ${1 << Object.values(later).indexOf(name)}
          return (ran = require(${JSON.stringify(path)}))
        }
        export const ${name} = (...given) => (ran ?? run()).${name}(...given)`,
      resolveDir: root
    }))
  }
}

/** What is shipped: bundles, with the hashbangs of their sources, and what two of them read (stored.mjs). */
export const productOptions = {
  ...shared,
  entryPoints: {
    client: 'client/src/extension.ts',
    server: 'server/src/server.ts'
  },
  outdir: 'dist',
  external: ['vscode'],
  plugins: [stored, dataAsJson, noSubprograms, runLater],
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'linked'
}

/** The command line: a function as Node wraps a module in one, so that it can be kept compiled (server/src/host/compiled.ts). */
const programOptions = {
  ...productOptions,
  entryPoints: { program: 'server/src/program.ts' },
  // It prints no stack traces, and less to read is read sooner.
  minifyIdentifiers: true,
  // One package asks at each start whether another is installed beside it. It is in the bundle.
  define: { 'require.resolve': 'String' },
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' }
}

/** What starts it. `build` names it; without that nothing is kept of it. */
const starterOptions = (build) => ({
  ...productOptions,
  entryPoints: { cli: 'server/src/cli.ts', thread: 'server/src/thread.ts' },
  define: { programBuild: JSON.stringify(build) }
})

/** Scripts that run inside a page; `dist/judgment.js` is a few dozen kilobytes, and shall stay so. */
export const pageOptions = {
  ...productOptions,
  entryPoints: { judgment: 'client/src/webview/judgment.ts' },
  platform: 'browser',
  target: 'chrome114',
  format: 'iife',
  external: [],
  minify: true
}

/** One bundle for each test file, so that Mocha names the file that a failure is in. */
export function testOptions() {
  return {
    ...shared,
    entryPoints: [...filesIn('test', '.test.ts'), 'test/vscode/run.ts', 'test/vscode/suite/index.ts'],
    outbase: 'test',
    outdir: 'out/test',
    outExtension: { '.js': '.cjs' },
    external: testExternals,
    sourcemap: 'inline',
    metafile: true
  }
}

/** The benchmarks are a program for themselves. */
export function benchOptions() {
  return {
    ...shared,
    entryPoints: { main: 'bench/main.ts' },
    outdir: 'out/bench',
    outExtension: { '.js': '.cjs' }
  }
}

/** Regular expressions are the one place where esbuild leaves other characters. In ASCII the program is read as it lies there. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Builds what is shipped, with the licences of the packages in it. */
export async function buildProduct() {
  const built = (options) => build({ ...options, metafile: true })
  const results = await Promise.all([productOptions, programOptions, pageOptions].map(built))
  const program = join(root, 'dist/program.js')
  writeFileSync(program, inAscii(readFileSync(program, 'utf8')))
  results.push(await built(starterOptions(buildOf(readFileSync(program)))))
  const metafiles = results.map(({ metafile }) => metafile)
  writeFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), noticesFor(packagesIn(root, metafiles)))
}

/** Builds the tests. Bundles of tests that are no longer there are removed, so that nobody runs them. */
export async function buildTests() {
  const { metafile } = await build(testOptions())
  for (const file of filesIn('out/test', '.cjs')) if (!(file in metafile.outputs)) rmSync(join(root, file))
  // The bundles are CommonJS whatever a package.json above this checkout says.
  writeFileSync(join(root, 'out/package.json'), '{ "type": "commonjs" }\n')
}

/** Builds the helpers of the walk by themselves, for who wants to drive a VS Code too. Gives the bundle's path. */
export async function buildWorkbench() {
  const outfile = join(root, 'out/workbench.cjs')
  await build({ ...shared, entryPoints: ['test/walk/workbench.ts'], external: testExternals, outfile })
  return outfile
}

function filesIn(folder, ending) {
  mkdirSync(join(root, folder), { recursive: true })
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

async function watch(all) {
  // The background task in .vscode/tasks.json waits for these two lines.
  const report = {
    name: 'report',
    setup(current) {
      current.onStart(() => console.log('Build started.'))
      current.onEnd(({ errors }) => console.log(`Build finished, errors: ${errors.length}.`))
    }
  }
  for (const options of all)
    await (await context({ ...options, plugins: [...(options.plugins ?? []), report] })).watch()
}

async function main(flags) {
  const unknown = flags.filter((flag) => !['--tests', '--watch'].includes(flag))
  if (unknown.length) throw new Error(`Unknown: ${unknown.join(', ')}. build.mjs takes --tests and --watch.`)
  const tests = flags.includes('--tests')
  if (flags.includes('--watch'))
    return watch([
      productOptions,
      programOptions,
      starterOptions(''),
      pageOptions,
      ...(tests ? [testOptions()] : [])
    ])
  await buildProduct()
  if (tests) await buildTests()
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2)).catch((error) => {
    // esbuild has already printed what is wrong and where.
    if (!error.errors) console.error(error.message)
    process.exit(1)
  })
}
