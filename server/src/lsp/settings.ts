// What holds for one document: the product's defaults, the editor's settings, and the nearest configuration file.
import type { Connection } from 'vscode-languageserver'
import { URI } from 'vscode-uri'
import type { Host } from '../assess/host'
import { mergeConfig, rebaseGlobs } from '../config/merge'
import { parseConfig, type ConfigProblem } from '../config/parse'
import { defaultConfig, type Config } from '../config/shape'
import type { Client } from './capabilities'
import type { Folders } from './folders'
import type { Log } from './log'

/** The section of the editor's settings. */
export const section = 'rfcSteward'

/** What holds for one document. */
export interface Effective {
  readonly enable: boolean
  /** Whether the line above the title is shown, and the marks behind sentences. */
  readonly codeLens: boolean
  readonly inlayHints: boolean
  readonly config: Config
  /** The document's path, as `include` and `exclude` see it. */
  readonly path: string
}

type PartialConfig = Partial<Config>
interface EditorSettings {
  readonly enable: boolean
  readonly codeLens: boolean
  readonly inlayHints: boolean
  readonly config: PartialConfig
}

/** Fetches and remembers settings per document and configuration files per path, until told to forget. */
export class Settings {
  readonly #connection: Connection
  readonly #client: Client
  readonly #host: Host
  readonly #folders: Folders
  readonly #log: Log
  readonly #effective = new Map<string, Promise<Effective>>()
  readonly #files = new Map<string, PartialConfig>()
  /** Configuration files of which problems are shown at the moment. */
  readonly #faulty = new Set<string>()
  readonly #problems: (uri: string, problems: readonly ConfigProblem[]) => void
  #pushed: unknown

  constructor(
    connection: Connection,
    client: Client,
    host: Host,
    folders: Folders,
    log: Log,
    problems: (uri: string, problems: readonly ConfigProblem[]) => void
  ) {
    this.#connection = connection
    this.#client = client
    this.#host = host
    this.#folders = folders
    this.#log = log
    this.#problems = problems
    this.#pushed = client.options.settings
  }

  /** What holds for a document. Never rejects: what cannot be had is logged and left at its default. */
  of(uri: string): Promise<Effective> {
    let effective = this.#effective.get(uri)
    if (!effective) {
      effective = this.#find(uri)
      this.#effective.set(uri, effective)
    }
    return effective
  }

  /** Forgets one document, for example because it was closed. */
  forget(uri: string): void {
    this.#effective.delete(uri)
  }

  /** Forgets settings and files. `pushed` are settings that came with the news, for clients that cannot be asked. */
  forgetAll(pushed?: unknown): void {
    if (typeof pushed === 'object' && pushed !== null && section in pushed)
      this.#pushed = (pushed as Record<string, unknown>)[section]
    this.#effective.clear()
    this.#files.clear()
    // What is still wrong is found again with the next document; a deleted file would keep its problems otherwise.
    for (const uri of this.#faulty) this.#problems(uri, [])
    this.#faulty.clear()
  }

  async #find(uri: string): Promise<Effective> {
    const { path, file, root } = this.#folders.place(uri)
    const { config, ...own } = this.#read(await this.#fetch(uri))
    const fromFile = file === undefined ? {} : this.#fromFile(file, root)
    return { ...own, path, config: mergeConfig(defaultConfig, config, fromFile) }
  }

  async #fetch(uri: string): Promise<unknown> {
    if (!this.#client.answersConfiguration) return this.#pushed
    try {
      return await this.#connection.workspace.getConfiguration({ scopeUri: uri, section })
    } catch (error) {
      this.#log.warn(`The editor did not give the settings of ${uri}: ${String(error)}`)
      return this.#pushed
    }
  }

  /** The editor hands over whatever its user wrote, so it is read with the same care as a file. */
  #read(value: unknown): EditorSettings {
    if (typeof value !== 'object' || value === null)
      return { enable: true, codeLens: true, inlayHints: false, config: {} }
    const { enable, codeLens, inlayHints, trace: _trace, ...rest } = value as Record<string, unknown>
    const given = Object.fromEntries(Object.entries(rest).filter(([, each]) => each !== null))
    const { config, problems } = parseConfig(JSON.stringify(given), 'settings.json')
    for (const { message } of problems) this.#log.warn(`Settings ${section}: ${message}`)
    return { enable: enable !== false, codeLens: codeLens !== false, inlayHints: inlayHints === true, config }
  }

  #fromFile(document: string, root: string | undefined): PartialConfig {
    const path = this.#host.findConfig(document, root)
    if (path === undefined) return {}
    let config = this.#files.get(path)
    if (!config) {
      config = this.#load(path)
      this.#files.set(path, config)
    }
    // Globs count from the file's own folder, paths from the workspace folder.
    const folder = path.slice(0, path.lastIndexOf('/'))
    return rebaseGlobs(config, root === undefined ? folder : folder.slice(root.length + 1))
  }

  #load(path: string): PartialConfig {
    const content = this.#host.read(path)
    const { config, problems } =
      'error' in content
        ? { config: {}, problems: [{ message: `This file ${content.error}.`, line: 1, column: 1 }] }
        : parseConfig(content.text, path)
    if (problems.length) {
      const uri = URI.file(path).toString()
      for (const { message, line } of problems) this.#log.warn(`${path}:${line}: ${message}`)
      this.#faulty.add(uri)
      this.#problems(uri, problems)
    }
    return config
  }
}
