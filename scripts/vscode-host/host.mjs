// Starts VS Code's server for the browser, and says at which address a workspace is with the extension loaded.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { installHost } from './install.mjs'

/** Nothing between the user and the document, and nothing that calls out. */
const quietSettings = {
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true
}

const startLimit = 60_000

/**
 * Starts a server with a profile of its own, which goes with it. `port` 0 takes any free port. Gives
 * `url({ workspace, extension, tests })`, and `stop()`, which must be awaited; the end of this process stops it too.
 */
export async function startHost({ root, port = 0, settings = {}, say }) {
  const { server, node } = installHost(root, say)
  const profile = mkdtempSync(join(tmpdir(), 'rfc-steward-vscode-'))
  for (const part of ['User', 'Machine']) {
    mkdirSync(join(profile, 'data', part), { recursive: true })
    const text = JSON.stringify({ ...quietSettings, ...settings })
    writeFileSync(join(profile, 'data', part, 'settings.json'), text)
  }
  const child = spawn(node, [server, ...serverFlags(profile, port)], {
    // A group of its own, so that the extension host ends with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const ended = new Promise((done) => child.once('close', done))
  const endGroup = () => {
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It is gone already.
    }
  }
  const clear = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  const atExit = () => {
    endGroup()
    clear()
  }
  process.once('exit', atExit)
  const stop = async () => {
    process.off('exit', atExit)
    endGroup()
    await ended
    clear()
  }
  try {
    const actual = await listening(child)
    const authority = `127.0.0.1:${actual}`
    return { port: actual, stop, url: (what) => workbenchUrl(authority, what) }
  } catch (error) {
    await stop()
    throw error
  }
}

function serverFlags(profile, port) {
  return [
    ...['--host', '127.0.0.1', '--port', String(port), '--server-data-dir', profile],
    ...['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
    // Without this a built workbench does not honour the extension in the payload, silently.
    '--enable-smoke-test-driver'
  ]
}

/** `workspace` is a folder, a `.code-workspace` file, or an address such as `memfs:/shop`. */
function workbenchUrl(authority, { workspace, extension, tests }) {
  const remote = (path) => `vscode-remote://${authority}${encodeURI(resolve(path))}`
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ['skipWelcome', 'true']
  ]
  const place = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder'
  const address = /^[\w-]{2,}:\//.test(workspace) ? workspace : resolve(workspace)
  const query = new URLSearchParams({ [place]: address, payload: JSON.stringify(payload) })
  return `http://${authority}/?${query}`
}

/** The port, once the server says that it listens; an error with its last words where it does not. */
function listening(child) {
  return new Promise((done, fail) => {
    let said = ''
    const timer = setTimeout(
      () => fail(new Error(`no answer in ${startLimit / 1000} s: ${said}`)),
      startLimit
    )
    const settle = (how, what) => {
      clearTimeout(timer)
      how(what)
    }
    const read = (chunk) => {
      said = (said + chunk).slice(-4000)
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1]
      if (port) settle(done, Number(port))
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', (error) => settle(fail, error))
    child.once('exit', (code) =>
      settle(fail, new Error(`VS Code's server ended with status ${code} at its start:\n${said}`))
    )
  })
}
