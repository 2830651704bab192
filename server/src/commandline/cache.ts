// What was found in a text, kept between runs: an unchanged file is not judged again. The content decides, never a date of
// a file. What cannot be read back is judged as if it had never been kept.
import type { FileDocument } from '../assess'
import type { Drawer } from '../assess/host'
import type { CheckRequest } from './arguments'
import type { CommandHost } from './configuration'
import type { Shared } from './crew'
import type { CheckedFile } from './report'

/** Fewer characters are judged sooner than their results are written down. */
const worthKeeping = 30_000
/** Of a folder's results, in characters; those of files that a run did not look at go first. */
const mostKept = 16_000_000
const format = 'rfc-steward results 1'

/** The results of earlier runs over the same folder with the same options. */
export class Cache {
  readonly #drawer: Drawer
  readonly #name: string
  readonly #settings = new WeakMap<Shared, string>()
  /** Lines of the file by the path that they are about, as JSON has it. */
  readonly #old = new Map<string, string>()
  readonly #new = new Map<string, string>()
  #judged = 0

  constructor(drawer: Drawer, request: CheckRequest, host: CommandHost) {
    this.#drawer = drawer
    const { all, config = '' } = request
    this.#name = `${drawer.digest(host.resolve('.'), host.resolve(config), String(all))}.results`
    const kept = drawer.recall(this.#name)
    // To know which program this is takes a while, and in most places nothing was ever kept.
    if (kept === undefined) return
    const [head, ...lines] = kept.split('\n')
    if (head !== this.#head()) return
    for (const line of lines) {
      const path = line.slice(0, line.indexOf('\t'))
      if (path) this.#old.set(path, line)
    }
  }

  /** What a document's result depends on, as a name. */
  keyOf(shared: Shared, { text, path, beside }: FileDocument): string {
    // Waivers may end on a day. Other texts are the same tomorrow.
    const day = text.includes('rfc-steward-') ? shared.today : ''
    return this.#drawer.digest(
      this.#setting(shared),
      path,
      day,
      beside === undefined ? '' : `+${beside}`,
      text
    )
  }

  /** What was found in a document, where that was kept. */
  find(shown: string, key: string): CheckedFile | undefined {
    const path = JSON.stringify(shown)
    const line = this.#old.get(path)
    const [, known, sum, text] = line?.split('\t', 4) ?? []
    if (line === undefined || known !== key || text === undefined) return undefined
    if (sum !== this.#drawer.digest(key, text)) return undefined
    this.#new.set(path, line)
    return JSON.parse(text) as CheckedFile
  }

  /** Keeps what was found in a document of so many characters. */
  keep(file: CheckedFile, key: string, length: number): void {
    const path = JSON.stringify(file.path)
    const text = JSON.stringify(file)
    this.#new.set(path, [path, key, this.#drawer.digest(key, text), text].join('\t'))
    this.#judged += length
  }

  /** Writes down what is new. A first time only where it was worth the trouble of judging it. */
  save(): void {
    if (!this.#judged || (!this.#old.size && this.#judged < worthKeeping)) return
    for (const path of this.#new.keys()) this.#old.delete(path)
    let size = 0
    const lines = [...this.#new.values(), ...this.#old.values()].filter((line) => {
      size += line.length
      return size <= mostKept
    })
    this.#drawer.remember(this.#name, `${[this.#head(), ...lines].join('\n')}\n`)
  }

  #head(): string {
    return `${format} ${this.#drawer.build()}`
  }

  #setting(shared: Shared): string {
    const known = this.#settings.get(shared)
    if (known !== undefined) return known
    const { config, baseline, all } = shared
    const setting = this.#drawer.digest(JSON.stringify([config, [...baseline].sort(), all]))
    this.#settings.set(shared, setting)
    return setting
  }
}
