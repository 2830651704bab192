// Files that may be deleted at any time: each written as a whole or not at all, and those that nobody needs deleted.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { quietly } from './quietly'

/** What was not written again in this time is deleted, in milliseconds. */
const longest = 30 * 24 * 60 * 60 * 1000
const draftOf = /\.\d+\.tmp$/

/** Which files belong together, by their names, and how many of them stay: the most recent ones. */
export interface Kind {
  readonly ours: RegExp
  readonly most: number
}

/** Writes a file into a folder that only this user may read, and tidies up among those of its kind. Does without where it cannot. */
export function keepFile(folder: string, name: string, content: string | Uint8Array, kind: Kind): void {
  const draft = join(folder, `${name}.${process.pid}.tmp`)
  quietly(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(draft, content, { mode: 0o600 })
    renameSync(draft, join(folder, name))
    tidy(folder, kind)
  })
  quietly(() => rmSync(draft, { force: true }))
}

function tidy(folder: string, { ours, most }: Kind): void {
  const files = readdirSync(folder)
    .filter((name) => ours.test(name.replace(draftOf, '')))
    .map((name) => join(folder, name))
    .map((path) => ({ path, time: quietly(() => statSync(path).mtimeMs) ?? 0 }))
    .sort((a, b) => b.time - a.time)
  for (const [index, { path, time }] of files.entries())
    if (index >= most || Date.now() - time > longest) rmSync(path, { force: true })
}
