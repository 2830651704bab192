// What holds for one document: the product's defaults, the editor's settings, and the nearest configuration file.
import type { Connection } from 'vscode-languageserver'
import { mergeConfig, rebaseGlobs } from '../config/merge'
import { folderOf, joined } from '../config/paths'
import { defaultConfig, type Config } from '../config/shape'
import type { Client } from './capabilities'
import type { ConfigFiles } from './configFiles'
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
  /** The text of its metadata file, where one lies beside it. */
  readonly beside?: string
  /** Findings that the house knew of before. */
  readonly baseline: ReadonlySet<string>
}

type PartialConfig = Partial<Config>
interface EditorSettings {
  readonly enable: boolean
  readonly codeLens: boolean
  readonly inlayHints: boolean
  readonly config: PartialConfig
}

/** Finds the metadata files that may lie beside a document. */
export type Companions = (path: string) => readonly string[]

/** Fetches and remembers what holds for each document, until told to forget. */
export class Settings {
  readonly #connection: Connection
  readonly #client: Client
  readonly #folders: Folders
  readonly #log: Log
  readonly #effective = new Map<string, Promise<Effective>>()
  readonly #files: ConfigFiles
  readonly #companions: Companions
  #pushed: unknown
  #found: (() => void) | undefined

  constructor(
    connection: Connection,
    client: Client,
    files: ConfigFiles,
    folders: Folders,
    log: Log,
    companions: Companions
  ) {
    this.#connection = connection
    this.#client = client
    this.#files = files
    this.#folders = folders
    this.#log = log
    this.#companions = companions
    this.#pushed = client.options.settings
  }

  /** What holds for a document. Never rejects: what cannot be had is logged and left at its default. */
  of(uri: string): Promise<Effective> {
    let effective = this.#effective.get(uri)
    if (!effective) {
      effective = this.#find(uri).finally(() => this.#found?.())
      this.#effective.set(uri, effective)
    }
    return effective
  }

  /**
   * What holds for each of many documents of one folder. The editor is asked once, for the folder, and nothing is
   * remembered.
   */
  async inFolder(folder: string): Promise<(uri: string) => Effective> {
    const { root } = this.#folders.place(`${folder.replace(/\/$/, '')}/x`)
    const editor = this.#read(await this.#fetch(folder), root)
    const merged = new Map<string, Config>()
    // Files of one folder have the same configuration file above them.
    const files = new Map<string, string | undefined>()
    return (uri) =>
      this.#combine(uri, editor, merged, (file) => {
        const folder = folderOf(file)
        if (!files.has(folder)) files.set(folder, this.#files.find(file, root))
        return files.get(folder)
      })
  }

  /** Calls `found` after what holds for a document was found out. */
  onFound(found: () => void): void {
    this.#found = found
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
    this.#files.forget()
  }

  async #find(uri: string): Promise<Effective> {
    const { root } = this.#folders.place(uri)
    return this.#combine(uri, this.#read(await this.#fetch(uri), root), new Map())
  }

  /** `known` holds what was merged before for other documents, by configuration file, which `find` finds. */
  #combine(
    uri: string,
    { config, ...editor }: EditorSettings,
    known: Map<string, Config>,
    find?: (file: string) => string | undefined
  ): Effective {
    const { path, file, root } = this.#folders.place(uri)
    const own = file === undefined ? undefined : find ? find(file) : this.#files.find(file, root)
    let merged = known.get(own ?? '')
    if (!merged) {
      merged = mergeConfig(defaultConfig, config, own === undefined ? {} : this.#fromFile(own, root))
      known.set(own ?? '', merged)
    }
    if (file === undefined) return { ...editor, path, config: merged, baseline: new Set() }
    const home = own === undefined ? root : folderOf(own)
    const baseline =
      home === undefined
        ? new Set<string>()
        : this.#files.baseline(joined(home, merged.baseline), root ?? home)
    const beside = this.#files.first(this.#companions(file))
    return { ...editor, path, config: merged, baseline, ...(beside === undefined ? {} : { beside }) }
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
  #read(value: unknown, root: string | undefined): EditorSettings {
    if (typeof value !== 'object' || value === null)
      return { enable: true, codeLens: true, inlayHints: false, config: {} }
    const { enable, codeLens, inlayHints, trace: _trace, ...rest } = value as Record<string, unknown>
    const given = Object.fromEntries(Object.entries(rest).filter(([, each]) => each !== null))
    const { config, problems } = this.#files.settings(JSON.stringify(given), root)
    for (const { message } of problems) this.#log.warn(`Settings ${section}: ${message}`)
    return { enable: enable !== false, codeLens: codeLens !== false, inlayHints: inlayHints === true, config }
  }

  #fromFile(path: string, root: string | undefined): PartialConfig {
    // Globs count from the file's own folder, paths from the workspace folder.
    const folder = folderOf(path)
    return rebaseGlobs(
      this.#files.config(path, root),
      root === undefined ? folder : folder.slice(root.length + 1)
    )
  }
}
