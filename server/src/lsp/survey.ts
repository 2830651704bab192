// Reads every proposal of a workspace folder: one file at a time, so that typing comes first, and only what changed.
import { URI } from 'vscode-uri'
import type { Steward } from '../assess'
import type { Host, WorkspaceHost } from '../assess/host'
import type { Config } from '../config/shape'
import { entryOf, type Entry } from '../portfolio'
import { hashOf } from '../text/hash'
import { describe, type Log } from './log'
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

/** A file that has to be read. */
interface Changed {
  readonly path: string
  readonly settings: Effective
  readonly stamp: string
  readonly rules: string
}

/** Surveys folders, and remembers what it read. */
export class Survey {
  readonly #options: SurveyOptions
  readonly #notes = new Map<string, Map<string, Note>>()
  readonly #rules = new WeakMap<Config, string>()

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
    const files = world.list(root)
    const before = this.#recall(root)
    const today = host.today()
    const stamps = await world.stamps(files, course.stopped)
    const found = new Map<string, Note>()
    const changed: Changed[] = []
    for (const [index, path] of files.entries()) {
      if (index % glances === 0) await breath()
      if (course.stopped()) break
      const settings = course.settings(URI.file(path).toString())
      const rules = this.#rulesOf(settings)
      const stamp = stamps[index]
      const old = before.get(path)
      if (old && old.stamp === stamp && old.rules === rules && (old.day ?? today) === today)
        found.set(path, old)
      else if (settings.enable) changed.push({ path, settings, stamp: stamp ?? '', rules })
    }
    const lacking: string[] = []
    let read = 0
    for (const { path, settings, stamp, rules } of changed) {
      if (course.stopped()) break
      const note = this.#read(path, settings, today, lacking)
      if (note) found.set(path, { ...note, stamp, rules })
      course.progress(++read, changed.length)
      await breath()
    }
    const complete = !course.stopped() || found.size === files.length
    // What a stopped survey did not get to is still known from before. Notes are in the order of the files.
    const known = complete ? found : new Map([...before, ...found])
    const kept = new Map(files.flatMap((path) => ofPath(path, known)))
    if (read || kept.size !== before.size) this.#remember(root, kept)
    return surveyed(kept, { files: files.length, read, complete, lacking })
  }

  #read(path: string, settings: Effective, today: string, lacking: string[]): Partial<Note> | undefined {
    const { host, steward, log } = this.#options
    const content = host.read(path)
    if ('error' in content) {
      lacking.push(`${settings.path} ${content.error}`)
      return undefined
    }
    const { text } = content
    try {
      const { path: shown, beside, config, baseline } = settings
      const document = { text, path: shown, ...(beside === undefined ? {} : { beside }) }
      const assessment = steward.assess(document, config, { today, baseline })
      const dated = /rfc-steward-(?:disable|waive)[^>]*\buntil\b/.test(text)
      return {
        ...(dated ? { day: today } : {}),
        ...(assessment.proposal ? { entry: entryOf(shown, text, assessment) } : {})
      }
    } catch (error) {
      log.error(`${path} could not be assessed: ${describe(error)}`)
      lacking.push(`${settings.path} could not be assessed; the output has the reason`)
      return undefined
    }
  }

  #rulesOf({ config, baseline, beside, enable }: Effective): string {
    let rules = this.#rules.get(config)
    if (rules === undefined) this.#rules.set(config, (rules = hashOf(JSON.stringify(config))))
    return `${rules}:${baseline.size}:${beside === undefined ? '' : hashOf(beside)}:${enable}`
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
