// One line per finding as compilers write them, then a summary. Files without findings are silent.
import type { FoundFinding, Report } from '../report'
import { summarySentence } from '../summary'
import { visible } from '../visible'

const red = 31
const yellow = 33
const blue = 34
const dim = 2
const severityColours: Readonly<Record<FoundFinding['severity'], number>> = {
  error: red,
  warning: yellow,
  information: blue
}

/** The report for a terminal. */
export function text(report: Report): string {
  const paint = (code: number, words: string): string =>
    report.colour ? `\u001b[${code}m${words}\u001b[0m` : words
  const lines = report.files.flatMap(({ path, findings }) =>
    findings.map(({ line, column, severity, code, message }) => {
      const place = `${visible(path)}:${line}:${column}`
      return `${place} ${paint(severityColours[severity], severity)} ${paint(dim, visible(code))} ${visible(message)}\n`
    })
  )
  return `${lines.join('')}${lines.length ? '\n' : ''}${summarySentence(report)}\n`
}
