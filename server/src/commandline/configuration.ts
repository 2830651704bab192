// Finds out which configuration holds for each document, and where the paths that its globs match start.
import type { FileDocument } from '../assess'
import { companionsOf } from '../assess/companionPaths'
import type { Host } from '../assess/host'
import { keysOf, parseBaseline } from '../config/baseline'
import { mergeConfig, rebaseGlobs } from '../config/merge'
import { loadConfig } from '../config/packs'
import { below, folderOf, isBelow, joined } from '../config/paths'
import { defaultConfig, type Config } from '../config/shape'

/** The host as the command line needs it: it also tells where a repository starts. */
export interface CommandHost extends Host {
  /** The nearest folder upward that a repository starts in. */
  projectRoot?(path: string): string | undefined
  /** Writes a file as a whole or not at all. Gives the reason where it could not. */
  write(path: string, text: string): string | undefined
}

/** What holds for one document: its configuration, and its path as recognition and globs see it. */
export interface Setup {
  readonly config: Config
  readonly path: string
  /** The baseline's file, whether it is there or not, and what it holds. */
  readonly baseline: string
  readonly known: ReadonlySet<string>
}

/** What the documents of a folder have around them. */
interface Around {
  readonly file: string | undefined
  readonly project: string | undefined
}

/** A file's text as the engine takes it, with its metadata where that lies beside it. */
export function documentOf(text: string, file: string, { path }: Setup, host: CommandHost): FileDocument {
  const companion = companionsOf(file).find((each) => host.real(each) !== undefined)
  const content = companion === undefined ? undefined : host.read(companion)
  return { text, path, ...(content && 'text' in content ? { beside: content.text } : {}) }
}

/** Reads each configuration file once. Problems are reported once, in words with their place. */
export class Configurations {
  readonly #host: CommandHost
  readonly #explicit: string | undefined
  readonly #complain: (line: string) => void
  /** By folder: looking upward asks the disk for several files at each step. */
  readonly #folders = new Map<string, Around>()
  readonly #read = new Map<string, Partial<Config> | undefined>()
  readonly #baselines = new Map<string, ReadonlySet<string> | undefined>()
  /** By file and by where its globs start, so that documents that share a configuration share the object. */
  readonly #merged = new Map<string, Config>()

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
    const { file, project } = this.#around(document)
    const home = project ?? folderOf(document)
    if (file === undefined) return this.#setup(defaultConfig, below(project, document), home)
    const partial = this.#load(file)
    if (!partial) return undefined
    const folder = folderOf(file)
    // The outer of the two folders is where paths start, so that folder names which tell a proposal are seen.
    const holds = below(folder, document) !== document
    const base = holds && (project === undefined || isBelow(folder, project)) ? folder : project
    const prefix = holds && base !== undefined && base !== folder ? below(base, folder) : ''
    const key = `${file}\n${prefix}`
    const config = this.#merged.get(key) ?? mergeConfig(defaultConfig, rebaseGlobs(partial, prefix))
    this.#merged.set(key, config)
    return this.#setup(config, below(base, document), folder)
  }

  /** The configuration file and the project that hold for the documents of a folder. */
  #around(document: string): Around {
    const folder = folderOf(document)
    let known = this.#folders.get(folder)
    if (!known) {
      const file = this.#explicit ?? this.#host.findConfig(document)
      const project = this.#host.projectRoot?.(document) ?? folderIfHolding(this.#host.resolve('.'), document)
      this.#folders.set(folder, (known = { file, project }))
    }
    return known
  }

  #setup(config: Config, path: string, home: string): Setup | undefined {
    const baseline = joined(home, config.baseline)
    if (!this.#baselines.has(baseline)) this.#baselines.set(baseline, this.#keys(baseline))
    const known = this.#baselines.get(baseline)
    return known && { config, path, baseline, known }
  }

  /** What a baseline holds; undefined where it cannot be used, which is said. */
  #keys(file: string): ReadonlySet<string> | undefined {
    if (this.#host.real(file) === undefined) return new Set()
    const content = this.#host.read(file)
    const parsed = 'error' in content ? { problem: content.error } : parseBaseline(content.text)
    if ('baseline' in parsed) return keysOf(parsed.baseline)
    this.#complain(`${this.#host.display(file)}: ${parsed.problem}`)
    return undefined
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
    const root = this.#host.projectRoot?.(file) ?? folderOf(file)
    const { config, problems } = loadConfig(content.text, { file, root }, this.#host)
    for (const { line, column, message } of problems) this.#complain(`${shown}:${line}:${column}: ${message}`)
    return problems.length ? undefined : config
  }
}

function folderIfHolding(folder: string, path: string): string | undefined {
  return isBelow(folder, path) ? folder : undefined
}
