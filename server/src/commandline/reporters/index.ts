// The table of reporters: each turns what a run found into the text that is printed, file by file where its format can.
import type { Format } from '../options'
import type { CheckedFile, Report, Setting } from '../report'
import { github } from './github'
import { json, ndjson } from './json'
import { junit } from './junit'
import { markdown } from './markdown'
import { sarif } from './sarif'
import { text } from './text'

export interface Reporter {
  /** What is printed of a file when its turn has come. Where it is missing, files are kept for the end. */
  readonly each?: (file: CheckedFile, setting: Setting) => string
  /** What is printed when every file is checked. */
  readonly end: (report: Report) => string
}

export const reporters: Readonly<Record<Format, Reporter>> = {
  text,
  json: { end: json },
  ndjson,
  sarif: { end: sarif },
  github,
  junit: { end: junit },
  markdown: { end: markdown }
}
