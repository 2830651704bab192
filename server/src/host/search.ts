// Finds Markdown files in folders and by globs.
import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import type * as tinyglobby from 'tinyglobby'

/** What a search found: absolute paths with forward slashes, not sorted. */
export interface Found {
  readonly files: readonly string[]
  /** Folders that may not be listed. */
  readonly closed: readonly string[]
}

/**
 * Loaded when it is needed: most arguments name files. Its ES module reads `import.meta.url`, which a CommonJS bundle does not have;
 * `require` picks the other build.
 */
function searcher(): typeof tinyglobby {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- where it is looked for a file, nothing can be awaited
  return require('tinyglobby') as typeof tinyglobby
}

const markdown = /\.(?:md|markdown|mdx)$/i

/** Whether an argument that names no file may be a glob. */
export function isGlob(pattern: string): boolean {
  return searcher().isDynamicPattern(pattern)
}

/** The Markdown files that a glob, seen from a folder, matches. */
export function findFiles(folder: string, glob = '**/*'): Found {
  const links = new Set<string>()
  const closed: string[] = []
  const list = (path: string): Dirent[] => {
    try {
      return readdirSync(path, { withFileTypes: true }).map((entry) => {
        if (!entry.isSymbolicLink()) return entry
        links.add(slashed(`${path.replace(/[\\/]+$/, '')}/${entry.name}`))
        return asFile(entry)
      })
    } catch {
      closed.push(slashed(path))
      return []
    }
  }
  const matches = searcher().globSync(glob, {
    cwd: folder,
    absolute: true,
    caseSensitiveMatch: !markdown.test(glob) && glob !== '**/*',
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    // The searcher only ever lists folders without callbacks, so the one function it needs is enough.
    fs: { readdirSync: list as unknown as typeof readdirSync }
  })
  const paths = matches.map(slashed).filter((path) => markdown.test(path))
  const all = new Set(paths)
  return { files: paths.filter((path) => !links.has(path) || leadsElsewhere(path, all)), closed }
}

/**
 * Links count as files, so that no folder is walked through twice and no loop is ever entered. Those that lead to a
 * folder, or to a file that was found anyway, are left out; those that lead nowhere stay, so that it is said.
 */
function leadsElsewhere(path: string, found: ReadonlySet<string>): boolean {
  try {
    return !statSync(path).isDirectory() && !found.has(slashed(realpathSync(path)))
  } catch {
    return true
  }
}

function asFile(entry: Dirent): Dirent {
  const file = Object.create(entry) as Dirent
  file.isFile = () => true
  file.isSymbolicLink = () => false
  return file
}

function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path
}
