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

/** Files whose notes still hold cost next to nothing, so that many of them go by between two breaths. */
const glances = 100

/** Surveys folders, and remembers what it read. */
export class Survey {
  readonly #options: SurveyOptions
  readonly #notes = new Map<string, Map<string, Note>>()
  readonly #rules = new WeakMap<Config, string>()

  constructor(options: SurveyOptions) {
    this.#options = options
  }

  /** Looks at every Markdown file of a folder. */
  async run(root: string, course: Course): Promise<Surveyed> {
    const { host, world } = this.#options
    const files = world.list(root)
    const before = this.#recall(root)
    const notes = new Map<string, Note>()
    const lacking: string[] = []
    const today = host.today()
    let [done, read] = [0, 0]
    for (const path of files) {
      if (course.stopped()) break
      const old = before.get(path)
      const settings = course.settings(URI.file(path).toString())
      const rules = this.#rulesOf(settings)
      const stamp = world.stamp(path)
      if (
        old &&
        stamp !== undefined &&
        old.stamp === stamp &&
        old.rules === rules &&
        (old.day ?? today) === today
      )
        notes.set(path, old)
      else if (settings.enable) {
        read++
        const note = this.#read(path, settings, today, lacking)
        if (note) notes.set(path, { ...note, stamp: stamp ?? '', rules })
        course.progress(done, files.length)
        await breath()
      }
      if (++done % glances === 0) {
        course.progress(done, files.length)
        await breath()
      }
    }
    const complete = done === files.length
    // What a stopped survey did not get to is still known from before.
    const kept = complete ? notes : new Map([...before, ...notes])
    if (read || kept.size !== before.size) this.#remember(root, kept)
    const entries = [...kept.values()].flatMap(({ entry }) => entry ?? [])
    return { entries, files: files.length, read, complete, lacking }
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
    const notes = text === undefined ? undefined : parseNotes(text, build, root)
    return notes ?? new Map<string, Note>()
  }

  #remember(root: string, notes: Map<string, Note>): void {
    const { world, storage, build, log } = this.#options
    this.#notes.set(root, notes)
    if (storage === undefined) return
    const reason = world.remember(storage, fileOf(root), JSON.stringify({ build, root, notes: [...notes] }))
    if (reason) log.warn(`The notes of the portfolio ${reason}; the next start reads everything again.`)
  }
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
