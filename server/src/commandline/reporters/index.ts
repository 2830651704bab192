// The table of reporters: each turns what a run found into the text that is printed, file by file where its format can.
import type { Format } from '../options'
import type { CheckedFile, Report, Setting } from '../report'

export interface Reporter {
  /** What is printed of a file when its turn has come. Where it is missing, files are kept for the end. */
  readonly each?: (file: CheckedFile, setting: Setting) => string
  /** What is printed when every file is checked. */
  readonly end: (report: Report) => string
  /** Whether the report has to hold the rules and titles. */
  readonly explains?: boolean
}

/** Each is loaded where it is asked for: those that explain need the engine. */
export const reporters: Readonly<Record<Format, () => Promise<Reporter>>> = {
  text: async () => (await import('./text')).text,
  json: async () => ({ end: (await import('./json')).json }),
  ndjson: async () => (await import('./json')).ndjson,
  sarif: async () => ({ end: (await import('./sarif')).sarif, explains: true }),
  github: async () => (await import('./github')).github,
  junit: async () => ({ end: (await import('./junit')).junit }),
  markdown: async () => ({ end: (await import('./markdown')).markdown, explains: true })
}
