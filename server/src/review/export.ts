// An assessment to hand on: as Markdown, as JSON in the form of the command line, and as one HTML page.
import { bullets, join, table } from '../knowledge/markdown'
import { checkedFile, entry } from './checked'
import { htmlPage } from './html'
import { reportOf, type Report } from './report'
import type { Subject } from './subject'
import { quoted } from './subject'

export type ExportFormat = 'markdown' | 'json' | 'html'

/** The assessment in one of the formats. */
export function exported(subject: Subject, format: ExportFormat): string {
  if (format === 'json') {
    const file = checkedFile(subject.path, subject.text, subject.assessment)
    return `${JSON.stringify(entry(file), null, 2)}\n`
  }
  const report = reportOf(subject)
  return format === 'html' ? htmlPage(report) : markdown(report)
}

function markdown({ title, facts, questions, signs, patterns, initiative, tradeoffs }: Report): string {
  const part = (name: string, body: string): string => (body ? `## ${name}\n\n${body}` : '')
  const at = (line: number | undefined): string => (line === undefined ? '' : String(line))
  return `${join([
    `# Assessment of “${quoted(title)}”`,
    bullets(facts.map(([name, value]) => `${name}: ${quoted(value)}`)),
    part(
      'Questions',
      table(
        ['Question', 'State', 'Line', 'What the text says, or what is missing'],
        questions.map((row) => [quoted(row.label), row.state, at(row.line), quoted(row.said)])
      )
    ),
    part(
      'Signs',
      bullets(
        signs.map(({ title: name, line, text, message }) => {
          return `**${quoted(name)}**, line ${line}: “${quoted(text)}” ${quoted(message)}`
        })
      )
    ),
    part(
      'Related patterns',
      bullets(patterns.map(({ title: name, because }) => `**${quoted(name)}**: ${quoted(because)}`))
    ),
    part(
      'Legitimate initiative',
      bullets(
        initiative.map(({ label, met, note }) => `${label}: ${met ? 'met' : `not yet. ${quoted(note)}`}`)
      )
    ),
    part(
      'Executive trade-offs',
      bullets(tradeoffs.map(({ label, said }) => `${label}: ${said ? quoted(said) : 'not said yet'}`))
    )
  ])}\n`
}
