// One line per finding as compilers write them, then a summary. Files without findings are silent.
import type { CheckedFile, FoundFinding, Report, Setting } from '../report'
import { summarySentence } from '../summary'
import { visible } from '../visible'
import type { Reporter } from '.'

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
export const text: Reporter = { each: lines, end }

function lines({ path, findings }: CheckedFile, { colour }: Setting): string {
  const paint = (code: number, words: string): string => (colour ? `\u001b[${code}m${words}\u001b[0m` : words)
  return findings
    .map(({ line, column, severity, code, message }) => {
      const place = `${visible(path)}:${line}:${column}`
      return `${place} ${paint(severityColours[severity], severity)} ${paint(dim, visible(code))} ${visible(message)}\n`
    })
    .join('')
}

function end(report: Report): string {
  const { errors, warnings, information } = report.summary
  return `${errors + warnings + information ? '\n' : ''}${summarySentence(report)}\n`
}
