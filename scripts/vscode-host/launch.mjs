#!/usr/bin/env node
// Stands in for VS Code's executable: takes its flags, and runs the test suite in VS Code for the browser.
//
//   launch.mjs WORKSPACE|--folder-uri=URI --extensionDevelopmentPath=DIR… --extensionTestsPath=FILE [others, ignored]
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format } from 'node:util'
import { chromium } from 'playwright-core'
import { chromiumFlags, ensureChromium } from './chromium.mjs'
import { startHost } from './host.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../../..')
/** A suite that neither passes nor fails in this time has got stuck. */
const limit = 10 * 60_000
const log = join(root, 'out', 'browser-host.log')
/** Printed by test/vscode/suite/index.ts. */
const firstLine = 'RFC Steward suite'
let begun = false

process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  console.error(error.message)
  return 1
})

async function main(args) {
  const flags = (name) => {
    return args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3))
  }
  const extensions = flags('extensionDevelopmentPath')
  const [tests] = flags('extensionTestsPath')
  if (!extensions.length || !tests) {
    throw new Error('launch.mjs wants --extensionDevelopmentPath=DIR and --extensionTestsPath=FILE.')
  }
  const workspace = flags('folder-uri')[0] ?? args.find((arg) => !arg.startsWith('-'))
  mkdirSync(dirname(log), { recursive: true })
  writeFileSync(log, '')
  const own = mkdtempSync(join(tmpdir(), 'rfc-steward-launch-'))
  try {
    const extension = extensions.length > 1 ? gathered(join(own, 'extensions'), extensions) : extensions[0]
    const code = await runSuite({ workspace: workspace ?? own, extension, tests })
    if (code !== 0) console.error(`The suite ended with ${code}. What VS Code wrote: ${log}`)
    return code
  } finally {
    rmSync(own, { recursive: true })
  }
}

/** VS Code for the browser loads one place of development: a folder that leads to all of them. */
function gathered(folder, extensions) {
  mkdirSync(folder)
  for (const [index, path] of extensions.entries())
    symlinkSync(path, join(folder, `${index}-${basename(path)}`))
  return folder
}

/** The suite's exit code. */
async function runSuite(what) {
  const executablePath = ensureChromium()
  // As on a desktop: a file that is saved by itself comes back after its test has removed it.
  const host = await startHost({ root, settings: { 'files.autoSave': 'off' } })
  try {
    const browser = await chromium.launch({ executablePath, args: chromiumFlags })
    try {
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
      let timer
      const code = new Promise((done, fail) => {
        timer = setTimeout(() => fail(new Error(`The suite did not end in ${limit / 1000} s.`)), limit)
        page.once('crash', () => fail(new Error('The page crashed.')))
        void page.exposeFunction('codeAutomationExit', done)
      })
      await page.exposeFunction('codeAutomationLog', print)
      await page.goto(host.url(what))
      return await code.finally(() => clearTimeout(timer))
    } finally {
      await browser.close()
    }
  } finally {
    await host.stop()
  }
}

/**
 * The suite's report goes to our output, from the line with which it begins; what the workbench has to say about
 * itself, to a file.
 */
function print(type, args) {
  begun ||= args[0] === firstLine
  if (begun && type === 'info') console.log(...args)
  else appendFileSync(log, `[${type}] ${format(...args)}\n`)
}
