// A Markdown report for a comment on a change or a job summary: what is open first, then the findings.
import type { CheckedFile, FoundFinding, Report } from '../report'
import { pageOf, patternPageOf } from '../rules'
import { summarySentence } from '../summary'

/** The report as Markdown. Proposals without findings are only counted. */
export function markdown(report: Report): string {
  const files = report.files.filter(({ findings }) => findings.length)
  const parts = ['## RFC Steward', summarySentence(report), ...files.flatMap((file) => section(file, report))]
  if (report.failures.length) {
    const lines = report.failures.map(({ path, reason }) => `- ${code(path)}: ${prose(reason)}`)
    parts.push('### Not checked', lines.join('\n'))
  }
  return `${parts.join('\n\n')}\n`
}

function section({ path, questions, findings, patterns }: CheckedFile, { titles }: Report): string[] {
  const named = (state: string): string[] =>
    questions
      .filter((question) => question.asked && question.state === state)
      .map(({ id }) => prose(titles?.questions.get(id) ?? id))
  const [open, partial] = [named('open'), named('partial')]
  const notes = [
    ...(open.length ? [`Open: ${open.join(', ')}.`] : []),
    ...(partial.length ? [`Partly answered: ${partial.join(', ')}.`] : []),
    ...(patterns.length
      ? [
          `Related patterns: ${patterns.map(({ id }) => `[${prose(titles?.patterns.get(id) ?? id)}](${patternPageOf(id)})`).join(', ')}.`
        ]
      : [])
  ]
  return [
    `### ${code(path)}`,
    ...(notes.length ? [notes.join('  \n')] : []),
    ['| Line | Severity | Finding | |', '| ---: | --- | --- | --- |', ...findings.map(row)].join('\n')
  ]
}

function row({ line, severity, code: id, message }: FoundFinding): string {
  return `| ${line} | ${severity} | ${prose(message)} | [${prose(id)}](${encodeURI(pageOf(id))}) |`
}

/** Words as they are: nothing in them becomes markup, a link, a mention or a new table cell. */
function prose(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_{}[\]<>|~#]/g, '\\$&')
    .replaceAll('@', '@\u200b')
}

function code(text: string): string {
  const shown = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
  const ticks = '`'.repeat(1 + Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length)))
  return ticks.length > 1 ? `${ticks} ${shown} ${ticks}` : `\`${shown}\``
}
