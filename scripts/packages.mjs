// Installs the packages of package-lock.json where they are missing or older than it.
import { spawnSync } from 'node:child_process'
import { lstatSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Runs "npm ci" in `root` if that is needed, and says so. Throws where it fails or would empty another checkout. */
export function ensurePackages(root, say = console.log) {
  // npm writes this file last, so an interrupted installation has none.
  const installed = changed(join(root, 'node_modules/.package-lock.json'))
  const locked = changed(join(root, 'package-lock.json'))
  if (installed !== undefined && installed >= (locked ?? 0)) return
  // npm empties the folder before it installs, and behind a link that is somebody else's.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error(
      'node_modules is a link, and its packages do not fit package-lock.json. Run "npm ci" where it leads, or remove the link.'
    )
  say(
    `Installing packages with "npm ci", since they are ${installed ? 'older than package-lock.json' : 'missing'}.`
  )
  const shell = process.platform === 'win32'
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync('npm', args, { cwd: root, shell, stdio: 'inherit' })
  if (status !== 0)
    throw new Error(`"npm ci" failed with status ${status}. Nothing can run without the packages.`)
}

function changed(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs
}
