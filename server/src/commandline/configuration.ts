// Finds out which configuration holds for each document, and where the paths that its globs match start.
import type { Host } from '../assess/host'
import { mergeConfig, rebaseGlobs } from '../config/merge'
import { parseConfig } from '../config/parse'
import { defaultConfig, type Config } from '../config/shape'

/** The host as the command line needs it: it also tells where a repository starts. */
export interface CommandHost extends Host {
  /** The nearest folder upward that a repository starts in. */
  projectRoot?(path: string): string | undefined
}

/** What holds for one document: its configuration, and its path as recognition and globs see it. */
export interface Setup {
  readonly config: Config
  readonly path: string
}

/** Reads each configuration file once. Problems are reported once, in words with their place. */
export class Configurations {
  readonly #host: CommandHost
  readonly #explicit: string | undefined
  readonly #complain: (line: string) => void
  readonly #read = new Map<string, Partial<Config> | undefined>()

  /** `explicit` is the file that holds for all documents; without it the nearest one upward from each does. */
  constructor(host: CommandHost, explicit: string | undefined, complain: (line: string) => void) {
    this.#host = host
    this.#explicit = explicit === undefined ? undefined : host.resolve(explicit)
    this.#complain = complain
  }

  /** Reads the explicit file, if there is one. False where it cannot be used. */
  ready(): boolean {
    return this.#explicit === undefined || this.#load(this.#explicit) !== undefined
  }

  /** What holds for a document (absolute path). Undefined where its configuration cannot be used. */
  of(document: string): Setup | undefined {
    const file = this.#explicit ?? this.#host.findConfig(document)
    const project = this.#host.projectRoot?.(document) ?? folderIfHolding(this.#host.resolve('.'), document)
    if (file === undefined) return { config: defaultConfig, path: below(project, document) }
    const partial = this.#load(file)
    if (!partial) return undefined
    const folder = folderOf(file)
    // The outer of the two folders is where paths start, so that folder names which tell a proposal are seen.
    const holds = below(folder, document) !== document
    const base = holds && (project === undefined || isBelow(folder, project)) ? folder : project
    const prefix = holds && base !== undefined && base !== folder ? below(base, folder) : ''
    return { config: mergeConfig(defaultConfig, rebaseGlobs(partial, prefix)), path: below(base, document) }
  }

  #load(file: string): Partial<Config> | undefined {
    if (!this.#read.has(file)) this.#read.set(file, this.#parse(file))
    return this.#read.get(file)
  }

  #parse(file: string): Partial<Config> | undefined {
    const shown = this.#host.display(file)
    const content = this.#host.read(file)
    if ('error' in content) {
      this.#complain(`${shown}: ${content.error}`)
      return undefined
    }
    const { config, problems } = parseConfig(content.text, shown)
    for (const { line, column, message } of problems) this.#complain(`${shown}:${line}:${column}: ${message}`)
    return problems.length ? undefined : config
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0)) || '/'
}

function folderIfHolding(folder: string, path: string): string | undefined {
  return isBelow(folder, path) ? folder : undefined
}

function isBelow(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}

/** The rest of a path below a folder; the whole path where it is not there. */
function below(folder: string | undefined, path: string): string {
  if (folder === undefined || path === folder || !isBelow(folder, path)) return path
  return path.slice(folder.length).replace(/^\//, '')
}
