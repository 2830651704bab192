// Reads and judges one file for the portfolio, here or in a thread: what goes in and comes out are plain values.
import type { Steward } from '../assess'
import type { Host } from '../assess/host'
import type { Config } from '../config/shape'
import { entryOf, type Entry } from '../portfolio'
import { describe } from './log'

/** What many files have in common: it travels to each thread once. */
export interface Common {
  readonly config: Config
  readonly baseline: ReadonlySet<string>
  readonly today: string
}

/** One file to read. */
export interface FileTask {
  /** Where it is on the disk. */
  readonly file: string
  /** Its path as `include` and `exclude` see it. */
  readonly path: string
  /** The text of its metadata file. */
  readonly beside?: string
}

/** What became of it: an entry where it is a proposal, or why it could not be read. */
export interface FileOutcome {
  readonly entry?: Entry
  /** Its text has comments that end on a day, so it reads differently tomorrow. */
  readonly dated?: true
  readonly lacking?: string
  /** What the output says of it beside that. */
  readonly reason?: string
}

/** Reads one file. Never throws. */
export function readFile(
  { config, baseline, today }: Common,
  { file, path, beside }: FileTask,
  { host, steward }: { readonly host: Pick<Host, 'read'>; readonly steward: Steward }
): FileOutcome {
  const content = host.read(file)
  if ('error' in content) return { lacking: content.error }
  const { text } = content
  try {
    const document = { text, path, ...(beside === undefined ? {} : { beside }) }
    const assessment = steward.assess(document, config, { today, baseline })
    const dated = /rfc-steward-(?:disable|waive)[^>]*\buntil\b/.test(text)
    return {
      ...(dated ? { dated } : {}),
      ...(assessment.proposal ? { entry: entryOf(path, text, assessment) } : {})
    }
  } catch (error) {
    return notAssessed(error)
  }
}

/** A file whose reading broke down. */
export function notAssessed(error: unknown): FileOutcome {
  return { lacking: 'could not be assessed; the output has the reason', reason: describe(error) }
}
