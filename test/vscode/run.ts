// Runs tests in a real VS Code: a desktop one where one can be had, otherwise VS Code in a headless browser.
//
//   run.cjs [suite|several|virtual]     what is open: the examples, several folders, a folder that is on no disk
//
// RFC_STEWARD_VSCODE=desktop|browser decides; without it a display does.
import { runTests } from '@vscode/test-electron'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '../../..')

/** What is open in VS Code, by the name of the folder of its tests: made in an empty folder, given as VS Code takes it. */
const rooms: Readonly<Record<string, (folder: string) => { open: string; extensions?: string[] }>> = {
  suite(folder) {
    // A copy, because tests change what they open.
    cpSync(join(root, 'examples'), folder, { recursive: true })
    return { open: folder }
  },
  several(folder) {
    const names = ['shop', 'yard', 'plain', 'other/yard']
    for (const name of names) mkdirSync(join(folder, name), { recursive: true })
    const file = join(folder, 'several.code-workspace')
    writeFileSync(file, JSON.stringify({ folders: names.map((path) => ({ path })) }))
    return { open: file }
  },
  virtual: () => ({
    open: '--folder-uri=memfs:/shop',
    extensions: [join(root, 'test/vscode/virtual/extension')]
  })
}

async function main([room = 'suite']: string[]): Promise<void> {
  const make = rooms[room]
  if (!make) throw new Error(`There is no "${room}"; it may be ${Object.keys(rooms).join(', ')}.`)
  const folder = mkdtempSync(join(tmpdir(), 'rfc-steward-workspace-'))
  const host = chosenHost()
  console.log(`VS Code (${room}) in the ${host} host`)
  try {
    const { open, extensions = [] } = make(folder)
    await runTests({
      ...(host === 'browser' ? { vscodeExecutablePath: join(root, 'scripts/vscode-host/launch.mjs') } : {}),
      extensionDevelopmentPath: [root, ...extensions],
      extensionTestsPath: join(__dirname, 'suite/index.cjs'),
      extensionTestsEnv: { RFC_STEWARD_ROOM: room },
      launchArgs: [open, '--disable-extensions']
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function chosenHost(): 'desktop' | 'browser' {
  const wanted = process.env['RFC_STEWARD_VSCODE']
  if (wanted === 'desktop' || wanted === 'browser') return wanted
  if (wanted) throw new Error(`RFC_STEWARD_VSCODE is "${wanted}"; it may be desktop or browser.`)
  if (process.platform !== 'linux') return 'desktop'
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? 'desktop' : 'browser'
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
