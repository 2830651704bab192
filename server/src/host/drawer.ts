// A folder in which the command line keeps results between runs.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Drawer } from '../assess/host'
import { keepFile } from './keptFiles'
import { quietly } from './quietly'

/** Results of as many folders are kept, the most recent ones. */
const most = 50
const ours = /^[\w-]+\.results$/

/** The results in a folder, as the program in a file judges. */
export function drawerIn(folder: string, program: string): Drawer {
  return {
    recall: (name) => quietly(() => readFileSync(join(folder, name), 'utf8')),
    remember: (name, text) => keepFile(folder, name, text, { ours, most }),
    digest,
    build: () => digest(process.version, quietly(() => readFileSync(program, 'latin1')) ?? '')
  }
}

/** Each part with its length before it, so that no two lists of parts read the same. */
function digest(...parts: readonly string[]): string {
  // Loading it takes milliseconds, which a run without results to keep has not got.
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('base64url').slice(0, 27)
}
