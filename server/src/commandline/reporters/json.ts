// The machine-readable contract: one object, or one line per file. Fields are only ever added.
import { entry } from '../../review/checked'
import type { Report } from '../report'
import type { Reporter } from '.'

/** One object with all files and the summary. */
export function json({ version, files, summary }: Report): string {
  return `${JSON.stringify({ version, files: files.map(entry), summary }, null, 2)}\n`
}

/** Each entry of `files` on a line of its own. */
export const ndjson: Reporter = {
  each: (file) => `${JSON.stringify(entry(file))}\n`,
  end: () => ''
}
