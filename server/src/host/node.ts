// The host on Node: files and folders of this machine.
import {
  accessSync,
  constants,
  lstatSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats
} from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { FileContent, Host } from '../assess/host'
import { decode, largestFile, tooLarge } from './decode'
import { quietly } from './quietly'
import { findFiles, isGlob } from './search'
import { templateIn } from './template'

const configNames = ['.rfc-steward.yaml', '.rfc-steward.yml', '.rfc-steward.json']

/** The host beyond what the engine's adapters share: where the repository of a file starts. */
export interface LocalHost extends Host {
  /** The nearest folder upward with `.git` in it. */
  projectRoot(path: string): string | undefined
  /** Writes a file as a whole or not at all. Gives the reason where it could not. */
  write(path: string, text: string): string | undefined
}

/** Makes a host for this machine's files; relative paths start at `cwd`. */
export function createHost(cwd = quietly(() => process.cwd()) ?? '/'): LocalHost {
  return new NodeHost(cwd)
}

/** Reads this machine's files. Nothing here throws: what cannot be read comes with the reason, in words. */
class NodeHost implements LocalHost {
  readonly #cwd: string

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  read(path: string): FileContent {
    try {
      const stats = statSync(path)
      if (stats.isDirectory()) return { error: folderReason(path) }
      if (!stats.isFile()) return { error: 'is not a regular file: pipe it in with - instead' }
      if (stats.size > largestFile) return { error: tooLarge(stats.size) }
      return decode(readFileSync(path))
    } catch (error) {
      return { error: reasonOf(error, path) }
    }
  }

  expand(patterns: readonly string[]): { files: string[]; missing: string[] } {
    const files = new Set<string>()
    const missing: string[] = []
    for (const pattern of patterns) {
      const path = this.resolve(pattern)
      const stats = quietly(() => statSync(path))
      if (stats && !stats.isDirectory()) {
        files.add(path)
        continue
      }
      const glob = slashed(pattern)
      if (!stats && !isGlob(glob)) {
        missing.push(pattern)
        continue
      }
      const found = stats ? findFiles(path) : findFiles(this.#cwd, glob)
      if (!stats && !found.files.length) missing.push(pattern)
      for (const file of found.files) files.add(file)
      missing.push(...found.closed.map((folder) => this.display(folder)))
    }
    return { files: [...files].sort(), missing }
  }

  findConfig(path: string, root = this.projectRoot(path)): string | undefined {
    const last = root === undefined ? undefined : this.resolve(root)
    return upward(this.resolve(path), last, (folder) =>
      configNames.map((name) => join(folder, name)).find((file) => existing(file)?.isDirectory() === false)
    )
  }

  findTemplate(path: string, root = this.projectRoot(path)): string | undefined {
    const document = this.resolve(path)
    // Without a border only the document's own folder is looked at: a template far above is another house's.
    const last = root === undefined ? slashed(dirname(document)) : this.resolve(root)
    return upward(document, last, (folder) => templateIn(folder, document))
  }

  projectRoot(path: string): string | undefined {
    return upward(this.resolve(path), undefined, (folder) =>
      existing(join(folder, '.git')) ? folder : undefined
    )
  }

  real(path: string): string | undefined {
    // Most paths that are asked for are not there; saying so without an exception is several times as fast.
    const there = quietly(() => statSync(path, { throwIfNoEntry: false }))
    const real = there && quietly(() => realpathSync(path))
    return real === undefined ? undefined : slashed(real)
  }

  today(): string {
    const now = new Date()
    const two = (number: number): string => String(number).padStart(2, '0')
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  }

  write(path: string, text: string): string | undefined {
    const draft = `${path}.${process.pid}.tmp`
    try {
      writeFileSync(draft, text)
      renameSync(draft, path)
      return undefined
    } catch (error) {
      quietly(() => rmSync(draft, { force: true }))
      return writeReason(error)
    }
  }

  resolve(path: string): string {
    return slashed(resolve(this.#cwd, path))
  }

  /** Relative below the working directory, absolute elsewhere. */
  display(path: string): string {
    const shown = relative(this.#cwd, path)
    const below = shown !== '' && shown !== '..' && !shown.startsWith(`..${sep}`) && !isAbsolute(shown)
    return slashed(below ? shown : path)
  }
}

/** Goes from a file's folder upward, `last` included, to the first folder that `look` finds something in. */
function upward<T>(
  path: string,
  last: string | undefined,
  look: (folder: string) => T | undefined
): T | undefined {
  for (let folder = slashed(dirname(path)); ; folder = slashed(dirname(folder))) {
    const found = look(folder)
    if (found !== undefined || folder === last || slashed(dirname(folder)) === folder) return found
  }
}

function join(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`
}

/** Links are not followed, so that one that leads nowhere is found, read, and said to lead nowhere. */
function existing(path: string): Stats | undefined {
  return quietly(() => lstatSync(path))
}

function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}

function folderReason(path: string): string {
  try {
    accessSync(path, constants.R_OK | constants.X_OK)
    return 'is a folder, not a file'
  } catch {
    return 'is a folder that may not be listed (permission denied)'
  }
}

function writeReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'cannot be written: its folder is not there'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'may not be written (permission denied)'
  return `cannot be written (${code || String(error)})`
}

/** A system error in words for a person. */
function reasonOf(error: unknown, path: string): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  switch (code) {
    case 'ENOENT':
      return existing(path)?.isSymbolicLink()
        ? 'is a link to something that does not exist'
        : 'no such file or folder'
    case 'ENOTDIR':
      return 'no such file or folder'
    case 'EACCES':
    case 'EPERM':
      return 'may not be read (permission denied)'
    case 'ELOOP':
      return 'is a link that leads back to itself'
    case 'ENAMETOOLONG':
      return 'no such file or folder (the name is too long)'
    default:
      return `cannot be read (${code || String(error)})`
  }
}
