// The host of the portfolio on Node: lists files, tells whether they changed, and keeps its notes on the disk.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WorkspaceHost } from '../assess/host'
import { findFiles } from './search'

/** Makes the host. Nothing here throws. */
export function createWorkspaceHost(): WorkspaceHost {
  return {
    list: (root) => [...findFiles(root).files].sort(),
    stamp(path) {
      const stats = quietly(() => statSync(path))
      return stats?.isFile() ? `${stats.mtimeMs}:${stats.size}` : undefined
    },
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

function quietly<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
