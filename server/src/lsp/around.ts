// What surrounds a document: the teams that its workspace names, and the template that lies near it.
import type { Host } from '../assess/host'
import type { Surroundings } from '../assess/model'
import type { Documents } from './documents'
import type { Folders } from './folders'
import type { Effective, Settings } from './settings'

/** Finds the surroundings of documents. Templates are read once, until told to forget. */
export class Around {
  readonly #host: Host
  readonly #folders: Folders
  readonly #settings: Settings
  readonly #documents: Documents
  readonly #templates = new Map<string, string | undefined>()

  constructor(host: Host, folders: Folders, settings: Settings, documents: Documents) {
    this.#host = host
    this.#folders = folders
    this.#settings = settings
    this.#documents = documents
  }

  /** What may be offered in a document. */
  async of(uri: string): Promise<Surroundings> {
    const { config } = await this.#settings.of(uri)
    const teams = [...new Set([...config.teams, ...this.#documents.teams()])]
    const template = this.#template(uri)
    return template === undefined ? { teams } : { teams, template }
  }

  /** The configuration of a document, and its path as globs see it. */
  settingsOf(uri: string): Promise<Effective> {
    return this.#settings.of(uri)
  }

  forget(): void {
    this.#templates.clear()
  }

  #template(uri: string): string | undefined {
    const { file, root } = this.#folders.place(uri)
    if (file === undefined) return undefined
    if (!this.#templates.has(file)) {
      const path = this.#host.findTemplate(file, root)
      const content = path === undefined ? undefined : this.#host.read(path)
      this.#templates.set(file, content && 'text' in content ? content.text : undefined)
    }
    return this.#templates.get(file)
  }
}
