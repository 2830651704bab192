// The host of the portfolio on Node: lists files, tells whether they changed, and keeps its notes on the disk.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { WorkspaceHost } from '../assess/host'
import { quietly } from './quietly'
import { findFiles } from './search'

/** Makes the host. Nothing here throws. */
export function createWorkspaceHost(): WorkspaceHost {
  return {
    list: (root) => [...findFiles(root).files].sort(),
    stamp: (path) => stampOf(quietly(() => statSync(path))),
    stamps,
    size: (path) => quietly(() => statSync(path))?.size ?? 0,
    recall: (folder, name) => quietly(() => readFileSync(join(folder, name), 'utf8')),
    remember(folder, name, text) {
      const draft = join(folder, `${name}.${process.pid}.tmp`)
      try {
        mkdirSync(folder, { recursive: true })
        writeFileSync(draft, text)
        renameSync(draft, join(folder, name))
        return undefined
      } catch (error) {
        quietly(() => rmSync(draft, { force: true }))
        return `cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`
      }
    }
  }
}

/** Files that are looked at together: more would keep the editor's own reading waiting. */
const atOnce = 16

async function stamps(paths: readonly string[], stopped: () => boolean): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = paths.map(() => undefined)
  let next = 0
  const look = async (): Promise<void> => {
    for (let at = next++; at < paths.length && !stopped(); at = next++)
      found[at] = stampOf(await stat(paths[at] as string).catch(() => undefined))
  }
  await Promise.all(Array.from({ length: atOnce }, look))
  return found
}

function stampOf(stats: Stats | undefined): string | undefined {
  return stats?.isFile() ? `${stats.mtimeMs}:${stats.size}` : undefined
}
