// The portfolio as the client has it: asked for, stopped, kept up to date, and how its user wants to see it.
import {
  CancellationTokenSource,
  commands,
  EventEmitter,
  workspace,
  type Disposable,
  type Memento
} from 'vscode'
import type { PortfolioProgressParams, PortfolioView } from '../../../server/src/protocol'
import type { Session } from '../session'
import { firstArrangement, type Arrangement } from './model'

const arrangementKey = 'portfolio.arrangement'
/** How long after a change of a file the portfolio is read again, in milliseconds; many often change at once. */
const settleTime = 1500

/** Holds the newest portfolio. Views listen to it. */
export class Portfolio implements Disposable {
  readonly #session: Session
  readonly #memory: Memento
  readonly #changes = new EventEmitter<void>()
  readonly #disposables: Disposable[]
  #view: PortfolioView | undefined
  #progress: PortfolioProgressParams | undefined
  #running: { readonly result: Promise<void>; readonly stop: CancellationTokenSource } | undefined
  #stale = true
  #timer: NodeJS.Timeout | undefined
  #watchers = 0

  /** The portfolio, its arrangement or the progress of reading it is another. */
  readonly onDidChange = this.#changes.event

  constructor(session: Session, memory: Memento) {
    this.#session = session
    this.#memory = memory
    const files = workspace.createFileSystemWatcher('**/*.{md,markdown,mdx}')
    const settings = workspace.createFileSystemWatcher('**/.rfc-steward*')
    const aged = (): void => this.#changed()
    this.#disposables = [
      this.#changes,
      ...[files, settings].flatMap((each) => [
        each,
        each.onDidChange(aged),
        each.onDidCreate(aged),
        each.onDidDelete(aged)
      ]),
      workspace.onDidChangeWorkspaceFolders(aged),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('rfcSteward')) aged()
      }),
      session.onDidProgress((progress) => {
        this.#progress = progress
        this.#changes.fire()
      }),
      // Nothing has to settle when the server starts: views may have waited for it.
      session.onDidChangeState(() => this.#changed(0))
    ]
  }

  /** Undefined until it was read for the first time. */
  get view(): PortfolioView | undefined {
    return this.#view
  }

  /** How far reading is; undefined while nothing is read. */
  get progress(): PortfolioProgressParams | undefined {
    return this.#running && (this.#progress ?? { done: 0, total: 0 })
  }

  get arrangement(): Arrangement {
    return { ...firstArrangement, ...this.#memory.get<Partial<Arrangement>>(arrangementKey) }
  }

  async arrange(change: Partial<Arrangement>): Promise<void> {
    await this.#memory.update(arrangementKey, { ...this.arrangement, ...change })
    this.#changes.fire()
  }

  /** Somebody looks: what changed on the disk is read again from now on, until the returned function is called. */
  watch(): () => void {
    this.#watchers++
    void this.fresh()
    return () => this.#watchers--
  }

  /** The portfolio, read again where anything changed since. */
  async fresh(): Promise<PortfolioView | undefined> {
    if (this.#running || this.#stale) await this.read()
    return this.#view
  }

  /** Reads what changed. Two who ask at the same time wait for the same answer. */
  read(): Promise<void> {
    if (!this.#running) {
      const stop = new CancellationTokenSource()
      this.#running = { stop, result: this.#read(stop) }
      void commands.executeCommand('setContext', 'rfcSteward.portfolioBusy', true)
      this.#changes.fire()
    }
    return this.#running.result
  }

  /** Waits for what is read now, and starts nothing. */
  settled(): Promise<void> {
    return this.#running?.result ?? Promise.resolve()
  }

  /** Stops reading; what was read is shown. */
  stop(): void {
    this.#running?.stop.cancel()
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.stop()
    for (const each of this.#disposables) each.dispose()
  }

  async #read(stop: CancellationTokenSource): Promise<void> {
    this.#stale = false
    this.#progress = undefined
    if (!this.#view) {
      // What was known when this folder was last open is shown while its files are looked at.
      const known = await this.#session.rememberedPortfolio()
      if (known) {
        this.#view = known
        this.#changes.fire()
      }
    }
    const view = await this.#session.portfolio(stop.token)
    if (!view) this.#stale = true
    // Nothing is drawn anew where nothing changed.
    else if (!this.#view || !showsTheSame(view, this.#view)) this.#view = view
    stop.dispose()
    this.#running = undefined
    void commands.executeCommand('setContext', 'rfcSteward.portfolioBusy', false)
    this.#changes.fire()
  }

  #changed(wait = settleTime): void {
    this.#stale = true
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (this.#watchers > 0 && this.#session.state === 'running') void this.fresh()
    }, wait)
  }
}

/** Whether two portfolios look alike; how many files were read for one is nothing to look at. */
function showsTheSame(one: PortfolioView, other: PortfolioView): boolean {
  const seen = ({ checked: _checked, files: _files, read: _read, ...rest }: PortfolioView): string =>
    JSON.stringify(rest)
  return seen(one) === seen(other)
}
