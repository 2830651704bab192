// Runs the suite in a real VS Code: a desktop one where one can be had, otherwise VS Code in a headless browser.
//
// RFC_STEWARD_VSCODE=desktop|browser decides; without it a display does.
import { runTests } from '@vscode/test-electron'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '../../..')

async function main(): Promise<void> {
  // A copy, because tests change what they open.
  const workspace = mkdtempSync(join(tmpdir(), 'rfc-steward-workspace-'))
  cpSync(join(root, 'examples'), workspace, { recursive: true })
  const host = chosenHost()
  console.log(`VS Code suite in the ${host} host`)
  try {
    await runTests({
      ...(host === 'browser' ? { vscodeExecutablePath: join(root, 'scripts/vscode-host/launch.mjs') } : {}),
      extensionDevelopmentPath: root,
      extensionTestsPath: join(__dirname, 'suite/index.cjs'),
      launchArgs: [workspace, '--disable-extensions']
    })
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}

function chosenHost(): 'desktop' | 'browser' {
  const wanted = process.env['RFC_STEWARD_VSCODE']
  if (wanted === 'desktop' || wanted === 'browser') return wanted
  if (wanted) throw new Error(`RFC_STEWARD_VSCODE is "${wanted}"; it may be desktop or browser.`)
  if (process.platform !== 'linux') return 'desktop'
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? 'desktop' : 'browser'
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
