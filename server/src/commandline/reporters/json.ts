// The machine-readable contract: one object, or one line per file. Fields are only ever added.
import { entry } from '../../review/checked'
import { summaryOf, type Report } from '../report'

/** One object with all files and the summary. */
export function json(report: Report): string {
  const { version, files } = report
  return `${JSON.stringify({ version, files: files.map(entry), summary: summaryOf(files) }, null, 2)}\n`
}

/** Each entry of `files` on a line of its own. */
export function ndjson({ files }: Report): string {
  return files.map((file) => `${JSON.stringify(entry(file))}\n`).join('')
}
