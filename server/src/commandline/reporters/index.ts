// The table of reporters: each turns a report into the text that is printed.
import type { Format } from '../options'
import type { Report } from '../report'
import { github } from './github'
import { json, ndjson } from './json'
import { junit } from './junit'
import { markdown } from './markdown'
import { sarif } from './sarif'
import { text } from './text'

export type Reporter = (report: Report) => string

export const reporters: Readonly<Record<Format, Reporter>> = {
  text,
  json,
  ndjson,
  sarif,
  github,
  junit,
  markdown
}
