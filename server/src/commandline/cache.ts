// What was found in a text, kept between runs: an unchanged file is not judged again. The content decides, never a date of
// a file. What cannot be read back is judged as if it had never been kept.
import type { FileDocument } from '../assess'
import type { Drawer } from '../assess/host'
import { hashOf } from '../text/hash'
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
  readonly #keys = new WeakMap<FileDocument, string>()
  /** What is not written down yet, since it may never be worth it: what takes digests takes longer than judging a small file. */
  readonly #waiting: (() => void)[] = []
  #judged = 0

  constructor(drawer: Drawer, request: CheckRequest, host: CommandHost) {
    this.#drawer = drawer
    const { all, config = '' } = request
    // Where two runs share this name, each line still says what it is about.
    this.#name = `${hashOf(JSON.stringify([host.resolve('.'), host.resolve(config), all]))}.results`
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

  /** What was found in a document, where that was kept. */
  find(shown: string, shared: Shared, document: FileDocument): CheckedFile | undefined {
    const path = JSON.stringify(shown)
    const line = this.#old.get(path)
    if (line === undefined) return undefined
    const [, known, sum, text] = line.split('\t', 4)
    if (text === undefined || known !== this.#keyOf(shared, document)) return undefined
    if (sum !== this.#drawer.digest(known, text)) return undefined
    this.#new.set(path, line)
    return JSON.parse(text) as CheckedFile
  }

  /** Keeps what was found in a document. */
  keep(file: CheckedFile, shared: Shared, document: FileDocument): void {
    this.#judged += document.text.length
    this.#waiting.push(() => {
      const path = JSON.stringify(file.path)
      const key = this.#keyOf(shared, document)
      const text = JSON.stringify(file)
      this.#new.set(path, [path, key, this.#drawer.digest(key, text), text].join('\t'))
    })
    if (this.#isWorthKeeping) for (const write of this.#waiting.splice(0)) write()
  }

  /** Writes down what is new. A first time only where it was worth the trouble of judging it. */
  save(): void {
    if (!this.#judged || !this.#isWorthKeeping) return
    for (const path of this.#new.keys()) this.#old.delete(path)
    let size = 0
    const lines = [...this.#new.values(), ...this.#old.values()].filter((line) => {
      size += line.length
      return size <= mostKept
    })
    this.#drawer.remember(this.#name, `${[this.#head(), ...lines].join('\n')}\n`)
  }

  get #isWorthKeeping(): boolean {
    return this.#old.size > 0 || this.#judged >= worthKeeping
  }

  /** What a document's result depends on, as a name. */
  #keyOf(shared: Shared, document: FileDocument): string {
    const known = this.#keys.get(document)
    if (known !== undefined) return known
    const { text, path, beside } = document
    // Waivers may end on a day. Other texts are the same tomorrow.
    const day = text.includes('rfc-steward-') ? shared.today : ''
    const siblings = beside === undefined ? '' : `+${beside}`
    const key = this.#drawer.digest(this.#setting(shared), path, day, siblings, text)
    this.#keys.set(document, key)
    return key
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
