// Reads every proposal of a workspace folder, and only what changed: beside this thread where it is much, so that typing
// comes first.
import { URI } from 'vscode-uri'
import type { Steward } from '../assess'
import type { Host, WorkspaceHost } from '../assess/host'
import type { Config } from '../config/shape'
import { inPool, threadsBeside, type Threads } from '../workers'
import type { Entry } from '../portfolio'
import { hashOf } from '../text/hash'
import { perObject } from '../text/remembered'
import type { Log } from './log'
import { notAssessed, readFile, type Common, type FileOutcome } from './reader'
import type { Effective } from './settings'

/** What became of one file: its entry where it is a proposal, and what that followed from. */
interface Note {
  readonly stamp: string
  /** Of what holds for it: settings, configuration, baseline, metadata beside it. */
  readonly rules: string
  /** The day on which it was read, where its text has comments that end on a day. */
  readonly day?: string
  readonly entry?: Entry
}

export interface SurveyOptions {
  readonly host: Host
  readonly world: WorkspaceHost
  readonly steward: Steward
  /** Threads that call `readFile`; without them this one reads, file by file. */
  readonly threads?: Threads
  readonly log: Log
  /** Where notes are kept; without it they last as long as the server. */
  readonly storage: string | undefined
  /** Names this build of the product: another one judges anew. */
  readonly build: string
}

/** How a survey goes on while it runs. */
export interface Course {
  readonly stopped: () => boolean
  readonly progress: (done: number, total: number) => void
  readonly settings: (uri: string) => Effective
  /** Whether a file belongs to the folder that is read, and not to another open one inside it. */
  readonly belongs: (uri: string) => boolean
}

export interface Surveyed {
  readonly entries: readonly Entry[]
  readonly files: number
  /** How many were read and judged anew. */
  readonly read: number
  readonly complete: boolean
  /** Files that could not be read, and why. */
  readonly lacking: readonly string[]
}

/** How many files are compared with their notes between two breaths. */
const glances = 200

/**
 * Threads that read at most: more would take the processors from the editor, and each holds an engine of its own. This
 * thread sleeps most of the time and is woken before them, so that two are smooth on two processors as well.
 */
const mostThreads = 2
/** Files that are under way for each thread, so that none waits for this one to hand out the next. */
const ahead = 2

/** A file that has to be read. */
interface Changed {
  readonly path: string
  readonly settings: Effective
  readonly stamp: string
  readonly rules: string
}

const hashOfConfig = perObject((config: Config) => hashOf(JSON.stringify(config)))
const hashOfKeys = perObject((baseline: ReadonlySet<string>) => hashOf(JSON.stringify([...baseline].sort())))

/** Names what holds for a file: equal for equal rules. */
function rulesOf({ config, baseline, beside, enable }: Effective): string {
  return [hashOfConfig(config), hashOfKeys(baseline), beside && hashOf(beside), enable].join(':')
}

/** Surveys folders, and remembers what it read. */
export class Survey {
  readonly #options: SurveyOptions
  readonly #notes = new Map<string, Map<string, Note>>()

  constructor(options: SurveyOptions) {
    this.#options = options
  }

  /** What is remembered of a folder, without a look at it; undefined where nothing is. */
  remembered(root: string): Surveyed | undefined {
    const notes = this.#recall(root)
    return notes.size ? surveyed(notes, { files: notes.size }) : undefined
  }

  /** Looks at every Markdown file of a folder, and reads those that changed. */
  async run(root: string, course: Course): Promise<Surveyed> {
    const { host, world } = this.#options
    const files = world.list(root).filter((path) => course.belongs(URI.file(path).toString()))
    const before = this.#recall(root)
    const today = host.today()
    const stamps = await world.stamps(files, course.stopped)
    const found = new Map<string, Note>()
    const changed: Changed[] = []
    for (const [index, path] of files.entries()) {
      if (index % glances === 0) await breath()
      if (course.stopped()) break
      const settings = course.settings(URI.file(path).toString())
      const rules = rulesOf(settings)
      const stamp = stamps[index]
      const old = before.get(path)
      if (old && old.stamp === stamp && old.rules === rules && (old.day ?? today) === today)
        found.set(path, old)
      else if (settings.enable) changed.push({ path, settings, stamp: stamp ?? '', rules })
    }
    const { lacking, read } = await this.#readAll(changed, today, course, (path, note) =>
      found.set(path, note)
    )
    const complete = !course.stopped() || found.size === files.length
    // What a stopped survey did not get to is still known from before. Notes are in the order of the files.
    const known = complete ? found : new Map([...before, ...found])
    const kept = new Map(files.flatMap((path) => ofPath(path, known)))
    if (read || kept.size !== before.size) this.#remember(root, kept)
    return surveyed(kept, { files: files.length, read, complete, lacking })
  }

  /** Reads files, in threads where that is worth it. Those that it could not read come in the order of the files. */
  async #readAll(
    changed: readonly Changed[],
    today: string,
    { stopped, progress }: Course,
    keep: (path: string, note: Note) => void
  ): Promise<{ lacking: string[]; read: number }> {
    const { host, steward, log } = this.#options
    const lacking = new Map<number, string>()
    const common = commons(today)
    const threads = this.#threadsFor(changed)
    const pool = threads ? this.#options.threads?.start(threads) : undefined
    let next = 0
    let read = 0
    const readOn = async (): Promise<void> => {
      for (let at = next++; at < changed.length && !stopped(); at = next++) {
        const { path: file, settings, stamp, rules } = changed[at] as Changed
        const { path, beside } = settings
        const task = { file, path, ...(beside === undefined ? {} : { beside }) }
        const shared = common(settings)
        const here = async (): Promise<FileOutcome> => {
          await breath()
          return readFile(shared, task, { host, steward })
        }
        const outcome = await inPool<FileOutcome>(pool, shared, task, { here, broken: notAssessed })
        if (outcome.reason !== undefined) log.error(`${file} could not be assessed: ${outcome.reason}`)
        if (outcome.lacking !== undefined) lacking.set(at, `${path} ${outcome.lacking}`)
        else keep(file, noteOf(outcome, { stamp, rules, today }))
        progress(++read, changed.length)
      }
    }
    try {
      await Promise.all(Array.from({ length: Math.max(1, threads * ahead) }, readOn))
    } finally {
      pool?.end()
    }
    return { lacking: [...lacking].sort(([a], [b]) => a - b).map(([, reason]) => reason), read }
  }

  /** None where there is so little to read that this thread does it sooner. */
  #threadsFor(changed: readonly Changed[]): number {
    const { threads, world } = this.#options
    if (!threads) return 0
    const sizes = function* (): Iterable<number> {
      for (const { path } of changed) yield world.size(path)
    }
    return threadsBeside(sizes(), Math.min(mostThreads, threads.most))
  }

  #recall(root: string): Map<string, Note> {
    const { world, storage, build } = this.#options
    const known = this.#notes.get(root)
    if (known) return known
    const text = storage === undefined ? undefined : world.recall(storage, fileOf(root))
    const notes = (text === undefined ? undefined : parseNotes(text, build, root)) ?? new Map<string, Note>()
    this.#notes.set(root, notes)
    return notes
  }

  #remember(root: string, notes: Map<string, Note>): void {
    const { world, storage, build, log } = this.#options
    this.#notes.set(root, notes)
    if (storage === undefined) return
    const reason = world.remember(storage, fileOf(root), JSON.stringify({ build, root, notes: [...notes] }))
    if (reason) log.warn(`The notes of the portfolio ${reason}; the next start reads everything again.`)
  }
}

/** What holds for several files, as one object for all of them. */
function commons(today: string): (settings: Effective) => Common {
  const known = new Map<Config, Map<ReadonlySet<string>, Common>>()
  return ({ config, baseline }) => {
    const same = known.get(config) ?? new Map<ReadonlySet<string>, Common>()
    known.set(config, same)
    const common = same.get(baseline) ?? { config, baseline, today }
    same.set(baseline, common)
    return common
  }
}

function noteOf(
  { entry, dated }: FileOutcome,
  { stamp, rules, today }: Pick<Note, 'stamp' | 'rules'> & { readonly today: string }
): Note {
  return { stamp, rules, ...(dated ? { day: today } : {}), ...(entry ? { entry } : {}) }
}

function surveyed(
  notes: ReadonlyMap<string, Note>,
  { files, read = 0, complete = true, lacking = [] }: Partial<Omit<Surveyed, 'entries'>> & { files: number }
): Surveyed {
  const entries = [...notes.values()].flatMap(({ entry }) => entry ?? [])
  return { entries, files, read, complete, lacking }
}

function ofPath(path: string, notes: ReadonlyMap<string, Note>): [string, Note][] {
  const note = notes.get(path)
  return note ? [[path, note]] : []
}

function fileOf(root: string): string {
  return `portfolio-${hashOf(root)}.json`
}

/** Notes of this very build and folder; anything else is as good as none. */
function parseNotes(text: string, build: string, root: string): Map<string, Note> | undefined {
  try {
    const read = JSON.parse(text) as { build?: unknown; root?: unknown; notes?: unknown }
    if (read.build !== build || read.root !== root || !Array.isArray(read.notes)) return undefined
    return new Map(read.notes as [string, Note][])
  } catch {
    return undefined
  }
}

/** Lets everything else that waits go first. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
