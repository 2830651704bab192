// Opens examples/ in a real VS Code with the extension of this checkout: the one that is installed, or one in the browser.
//
//   node scripts/demo.mjs [--port N] [--browser]   until Ctrl+C
//   node scripts/demo.mjs --shot FILE.png          takes a picture of a proposal in trouble, and ends
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { ensurePackages } from './packages.mjs'
import { ensureChromium } from './vscode-host/chromium.mjs'
import { startHost } from './vscode-host/host.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const workspace = join(root, 'examples')
const troubled = join('docs', 'rfcs', '0001-event-fabric.md')

try {
  await main(options())
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

async function main({ port, shot, browser }) {
  ensurePackages(root)
  // Only now are there packages to build with.
  const { buildProduct } = await import('./build.mjs')
  await buildProduct()
  if (shot) return picture(resolve(shot), port)
  if (!browser && port === undefined && hasDesktop()) return desktop()
  await inBrowser(port)
}

/** Serves VS Code until Ctrl+C. */
async function inBrowser(port) {
  const host = await startHost({ root, port: port ?? 0, say: console.log })
  console.log(`VS Code with RFC Steward is at\n\n  ${host.url({ workspace, extension: root })}\n`)
  console.log(`Open ${troubled} there. Ctrl+C ends it.`)
  await new Promise((done) => process.once('SIGINT', done).once('SIGTERM', done))
  await host.stop()
}

/** Opens a window of its own, with a profile of its own, and waits until it is closed. */
async function desktop() {
  const profile = mkdtempSync(join(tmpdir(), 'rfc-steward-demo-'))
  console.log('Opening VS Code on examples/ with RFC Steward. Close its window to end.')
  const args = [workspace, join(workspace, troubled), '--wait', '--new-window', '--disable-workspace-trust']
  const own = [`--extensionDevelopmentPath=${root}`, `--user-data-dir=${profile}`, '--disable-extensions']
  const shell = process.platform === 'win32'
  const child = spawn('code', [...args, ...own], { shell, stdio: 'inherit' })
  const status = await new Promise((done, fail) => child.once('exit', done).once('error', fail))
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  if (status !== 0) throw new Error(`VS Code ended with status ${status}. Try --browser.`)
}

function hasDesktop() {
  const shell = process.platform === 'win32'
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  return Boolean(display) && spawnSync('code', ['--version'], { shell, stdio: 'ignore' }).status === 0
}

/** A picture of squiggles and both views. The walk's helpers know when they are there. */
async function picture(file, port) {
  ensureChromium(console.log)
  // The helpers look for the extension where they are run.
  process.chdir(root)
  const { buildWorkbench } = await import('./build.mjs')
  const { openWorkbench } = await import(pathToFileURL(await buildWorkbench()).href)
  const workbench = await openWorkbench({ workspace, port })
  try {
    await workbench.openFile(troubled.slice(troubled.lastIndexOf('0001')))
    await workbench.showContainer('RFC Steward')
    await workbench.treeRows('Open Questions')
    await workbench.treeRows('Related Patterns')
    await workbench.squiggles('warning').first().waitFor()
    await workbench.rest()
    console.log(await workbench.shot('demo', file))
  } finally {
    await workbench.close()
  }
}

function options() {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, shot: { type: 'string' }, browser: { type: 'boolean' } }
  })
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
    throw new Error(`--port is ${values.port}; it must be a number from 0 to 65535.`)
  }
  return { ...values, port }
}
