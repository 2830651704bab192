// The open documents: each is assessed once per version, after a short pause in typing, and never for an older text.
import { TextDocuments, type Connection } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Steward } from '../assess'
import type { Assessment } from '../assess/model'
import { describe, type Log } from './log'
import { after, pauseAfter } from './pause'
import type { Effective, Settings } from './settings'
import { allOf, leftOf, type Since } from '../text/difference'
import { Snapshot } from './snapshot'

/** An assessment with the very text that it is about. */
export interface Assessed {
  /** No later edit changes it, so that offsets and positions always fit. */
  readonly document: Snapshot
  readonly settings: Effective
  readonly assessment: Assessment
  /** The engine with the house's own knowledge. */
  readonly steward: Steward
}

/** Documents that are no proposals but whose text counts all the same: configuration files. */
export interface OtherDocuments {
  handles(uri: string): boolean
  opened(): void
  changed(document: TextDocument): void
  closed(uri: string): void
}

export interface DocumentsOptions {
  /** How long typing has to pause, in milliseconds; left out, as long as suits what an assessment costs. */
  readonly pause?: number
  readonly today?: () => string | undefined
  readonly others?: OtherDocuments
}

interface Entry {
  document: Snapshot
  /** The text that was assessed last, and what edits have left of it. */
  last: Since | undefined
  /** Resolves when typing has paused; absent while nothing has changed since. */
  settling: Promise<void> | undefined
  settle: (() => void) | undefined
  /** Takes back what was scheduled. */
  cancel: (() => void) | undefined
  running: Promise<Assessed | undefined> | undefined
  /** Milliseconds that the last assessment took; infinite before there was one. */
  cost: number
  result: Assessed | undefined
  closed: boolean
}

/** Keeps the open documents and their assessments. */
export class Documents {
  readonly #steward: Steward
  readonly #settings: Settings
  readonly #today: () => string | undefined
  readonly #others: OtherDocuments | undefined
  readonly #log: Log
  readonly #entries = new Map<string, Entry>()
  readonly #pause: number | undefined
  #announce: ((assessed: Assessed) => void) | undefined
  #saved: ((uri: string) => void) | undefined
  #generation = 0

  constructor(
    steward: Steward,
    settings: Settings,
    log: Log,
    { pause, today = () => undefined, others }: DocumentsOptions = {}
  ) {
    this.#steward = steward
    this.#today = today
    this.#others = others
    this.#settings = settings
    this.#log = log
    this.#pause = pause
  }

  /** Starts to follow what the client says of its documents. `closed` hears of each that is closed. */
  listen(connection: Connection, closed: (uri: string) => void): void {
    const manager = new TextDocuments(Snapshot)
    manager.onDidOpen(({ document }) => {
      if (this.#others?.handles(document.uri)) this.#others.opened()
      else this.#open(document)
    })
    manager.onDidChangeContent(({ document }) => {
      if (this.#others?.handles(document.uri)) this.#others.changed(document)
      else this.#changed(document)
    })
    manager.onDidClose(({ document: { uri } }) => {
      if (this.#others?.handles(uri)) return this.#others.closed(uri)
      this.#close(uri)
      closed(uri)
    })
    manager.onDidSave(({ document }) => this.#saved?.(document.uri))
    manager.listen(connection)
  }

  /** Calls `saved` after each saving of a document. */
  onSaved(saved: (uri: string) => void): void {
    this.#saved = saved
  }

  /** Has every document assessed as soon as typing pauses, and hands each result over. Without it work is lazy. */
  announceTo(announce: (assessed: Assessed) => void): void {
    this.#announce = announce
  }

  /** The text of an open document as it is now. */
  get(uri: string): Snapshot | undefined {
    return this.#entries.get(uri)?.document
  }

  /** What an open document still has of the version that was assessed last, for who asks the engine about it as it is now. */
  since(uri: string): Since | undefined {
    return this.#entries.get(uri)?.last
  }

  /** The assessment of a document's newest version, once typing pauses. Undefined where it is not open (any more). */
  assessed(uri: string): Promise<Assessed | undefined> {
    const entry = this.#entries.get(uri)
    if (!entry) return Promise.resolve(undefined)
    if (entry.result && !entry.settling) return Promise.resolve(entry.result)
    entry.running ??= this.#run(entry).finally(() => (entry.running = undefined))
    return entry.running
  }

  /** The teams that the open documents name, as far as they were read. */
  teams(): string[] {
    return [...this.#entries.values()].flatMap(({ result }) => result?.assessment.teams ?? [])
  }

  /** The engines of the houses whose documents are open, as far as they were read. */
  stewards(): readonly Steward[] {
    return [...new Set([...this.#entries.values()].flatMap(({ result }) => result?.steward ?? []))]
  }

  /** Throws all results away, because settings or configuration files changed. */
  invalidate(): void {
    this.#generation++
    for (const entry of this.#entries.values()) {
      entry.result = undefined
      this.#schedule(entry, 0)
    }
  }

  dispose(): void {
    for (const uri of [...this.#entries.keys()]) this.#close(uri)
  }

  #open(document: Snapshot): void {
    this.#close(document.uri)
    this.#entries.set(document.uri, {
      document,
      last: undefined,
      settling: undefined,
      settle: undefined,
      cancel: undefined,
      running: undefined,
      cost: Infinity,
      result: undefined,
      closed: false
    })
  }

  #changed(document: Snapshot): void {
    const entry = this.#entries.get(document.uri)
    if (!entry) return
    // The first text of a document does not wait: nobody is typing yet.
    const first = entry.result === undefined && !entry.running && !entry.settling
    if (entry.last && document !== entry.document)
      entry.last = leftOf(entry.last, document.shared, document.content.length)
    entry.document = document
    entry.result = undefined
    this.#schedule(entry, first ? 0 : (this.#pause ?? pauseAfter(entry.cost)))
  }

  #close(uri: string): void {
    const entry = this.#entries.get(uri)
    if (!entry) return
    entry.closed = true
    this.#settled(entry)
    this.#entries.delete(uri)
    this.#settings.forget(uri)
  }

  #schedule(entry: Entry, delay: number): void {
    entry.cancel?.()
    entry.settling ??= new Promise((resolve) => (entry.settle = resolve))
    entry.cancel = after(delay, () => {
      this.#settled(entry)
      if (this.#announce) void this.assessed(entry.document.uri)
    })
  }

  #settled(entry: Entry): void {
    entry.cancel?.()
    entry.cancel = undefined
    entry.settle?.()
    entry.settling = undefined
    entry.settle = undefined
  }

  /** Assesses the newest version; where a newer one arrives meanwhile, that one. */
  async #run(entry: Entry): Promise<Assessed | undefined> {
    for (;;) {
      while (entry.settling) await entry.settling
      if (entry.closed) return undefined
      const { version } = entry.document
      const generation = this.#generation
      const settings = await this.#settings.of(entry.document.uri)
      if (entry.closed) return undefined
      if (entry.settling || version !== entry.document.version || generation !== this.#generation) continue
      const start = performance.now()
      entry.result = this.#assess(entry, settings)
      entry.cost = performance.now() - start
      if (entry.result) this.#announce?.(entry.result)
      return entry.result
    }
  }

  #assess(entry: Entry, settings: Effective): Assessed | undefined {
    const { document, last } = entry
    try {
      const text = document.content
      entry.last = allOf(text)
      const { path, beside, config, baseline } = settings
      const today = this.#today()
      const input = {
        text,
        path,
        ...(beside === undefined ? {} : { beside }),
        ...(last ? { since: last } : {})
      }
      const assessment = this.#steward.assess(input, config, {
        ...(today === undefined ? {} : { today }),
        baseline
      })
      const steward = this.#steward.within(config)
      return { document, settings, assessment, steward }
    } catch (error) {
      this.#log.error(`${document.uri} could not be assessed: ${describe(error)}`)
      return undefined
    }
  }
}
