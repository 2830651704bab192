// The folder in which the command line keeps results between runs: where users of each system expect such files.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Drawer } from '../assess/host'
import { quietly } from './quietly'

/** Results that nobody asked for in this time are deleted. */
const kept = 30 * 24 * 60 * 60 * 1000
/** Folders of which results are kept, the most recent ones. */
const mostFiles = 50
const ours = /^[\w-]+\.results(?:\.\d+\.tmp)?$/

/** The results in a folder, as the program in a file judges. */
export function drawerIn(folder: string, program: string): Drawer {
  return {
    recall: (name) => quietly(() => readFileSync(join(folder, name), 'utf8')),
    remember(name, text) {
      const draft = join(folder, `${name}.${process.pid}.tmp`)
      quietly(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        writeFileSync(draft, text, { mode: 0o600 })
        renameSync(draft, join(folder, name))
        tidy(folder)
      })
      quietly(() => rmSync(draft, { force: true }))
    },
    digest,
    build: () => digest(process.version, quietly(() => readFileSync(program, 'latin1')) ?? '')
  }
}

/** Where results are kept when nobody says otherwise; undefined where this user has no home. */
export function usualFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home = quietly(homedir)
): string | undefined {
  const base =
    (platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME']) ||
    (home &&
      join(
        home,
        platform === 'win32' ? 'AppData/Local' : platform === 'darwin' ? 'Library/Caches' : '.cache'
      ))
  return base ? join(base, 'rfc-steward') : undefined
}

/** Each part with its length before it, so that no two lists of parts read the same. */
function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('base64url').slice(0, 27)
}

/** Deletes what is old or too much. Only files that are named like ours. */
function tidy(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => ours.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path, time: quietly(() => statSync(path).mtimeMs) ?? 0 }))
    .sort((a, b) => b.time - a.time)
  for (const [index, { path, time }] of files.entries())
    if (index >= mostFiles || Date.now() - time > kept) rmSync(path, { force: true })
}
