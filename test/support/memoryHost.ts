// Files in memory, so that the command line is tested without a disk.
import picomatch from 'picomatch'
import type { FileContent } from '../../server/src/assess/host'
import type { CommandHost } from '../../server/src/commandline/configuration'

/** The folder in which everything of a memory host lies, unless a path says otherwise. */
export const memoryRoot = '/home/project'

/**
 * A host over a record of paths (relative to the project, or absolute) and contents. A content of `{ error }` is a file
 * that cannot be read. A file named `.git` makes its folder the start of a repository.
 */
export function memoryHost(files: Readonly<Record<string, string | { error: string }>>): CommandHost {
  const resolve = (path: string): string => {
    const parts: string[] = []
    for (const part of (path.startsWith('/') ? path : `${memoryRoot}/${path}`).split('/')) {
      if (part === '..') parts.pop()
      else if (part && part !== '.') parts.push(part)
    }
    return `/${parts.join('/')}`
  }
  const all = new Map(Object.entries(files).map(([path, content]) => [resolve(path), content]))
  const upward = <T>(path: string, look: (folder: string) => T | undefined): T | undefined => {
    for (let folder = resolve(path); folder !== '';) {
      folder = folder.slice(0, folder.lastIndexOf('/'))
      const found = look(folder)
      if (found !== undefined) return found
    }
    return undefined
  }
  return {
    resolve,
    display: (path) => (path.startsWith(`${memoryRoot}/`) ? path.slice(memoryRoot.length + 1) : path),
    read(path): FileContent {
      const content = all.get(path)
      if (content === undefined) return { error: 'no such file or folder' }
      return typeof content === 'string' ? { text: content } : content
    },
    expand(patterns) {
      const found = new Set<string>()
      const missing: string[] = []
      for (const pattern of patterns) {
        const path = resolve(pattern)
        const matches = [...all.keys()].filter(
          (each) =>
            each === path ||
            (each.endsWith('.md') && (each.startsWith(`${path}/`) || picomatch.isMatch(each, path)))
        )
        if (!matches.length && path !== memoryRoot) missing.push(pattern)
        for (const each of matches) found.add(each)
      }
      return { files: [...found].sort(), missing }
    },
    findConfig: (path) =>
      upward(path, (folder) =>
        all.has(`${folder}/.rfc-steward.yaml`) ? `${folder}/.rfc-steward.yaml` : undefined
      ),
    findTemplate: (path) =>
      upward(path, (folder) => (all.has(`${folder}/template.md`) ? `${folder}/template.md` : undefined)),
    real: (path) =>
      all.has(path) || [...all.keys()].some((each) => each.startsWith(`${path}/`)) ? path : undefined,
    today: () => '2026-03-31',
    write(path, text) {
      all.set(path, text)
      return undefined
    },
    projectRoot: (path) => upward(path, (folder) => (all.has(`${folder}/.git`) ? folder : undefined))
  }
}
