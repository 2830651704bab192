// Open questions as a comment on a change: kind, specific, and each with a sentence that would settle it.
import type { Finding, QuestionResult } from '../assess/model'
import { join, shownSnippet } from '../knowledge/markdown'
import { counted, linesOf, nameOf, quoted, type Subject } from './subject'

/** The comment: what is answered already, then what is not yet, then sentences that may be read another way. */
export function reviewComment(subject: Subject): string {
  const { assessment, knowledge } = subject
  const asked = assessment.questions.filter((question) => question.asked)
  const missing = asked.filter(isMissing)
  const answered = asked.filter(({ state }) => state === 'answered')
  const signs = assessment.findings.filter(({ code, known }) => code.startsWith('sign/') && !known)
  const labels = answered.map(({ id }) =>
    quoted(knowledge.questions.find((card) => card.id === id)?.label ?? id)
  )
  const said = answered.length
    ? `What a reader looks for and finds here already: ${labels.join(', ')}.`
    : 'Thank you for writing this down early, while it is easy to change.'
  const items = missing.map((question, index) => questionItem(subject, question, `${index + 1}.`))
  return `${join([
    `### ${quoted(nameOf(subject))}: ${items.length ? counted(items.length, 'open question') : 'no open questions'}`,
    said,
    items.length ? 'Not there yet, each with a sentence that would settle it:' : '',
    ...items,
    signs.length ? 'These sentences can be read in a way that is probably not meant:' : '',
    ...signs.map((sign) => signItem(subject, sign)),
    items.length || signs.length
      ? 'If one of these does not apply, a line that says why settles it just as well.'
      : 'Every question that is asked of such a proposal has its answer in the text.'
  ])}\n`
}

/** One question as a comment of its own, whatever its state. Undefined where there is no such question. */
export function questionComment(subject: Subject, id: string): string | undefined {
  const question = subject.assessment.questions.find((each) => each.id === id)
  return question && `${questionItem(subject, question, '')}\n`
}

function isMissing({ state }: QuestionResult): boolean {
  return state === 'open' || state === 'partial'
}

function questionItem(subject: Subject, question: QuestionResult, number: string): string {
  const { assessment, knowledge } = subject
  const { id, note, state, evidence } = question
  const card = knowledge.questions.find((each) => each.id === id)
  const finding = assessment.findings.find(({ code }) => code === `question/${id}`)
  const place = evidence[0]?.range ?? finding?.range ?? assessment.place
  const suggestion = isMissing(question) && card ? firstLine(card.section.body) : ''
  const label = `**${quoted(card?.label ?? id)}**: ${quoted(card?.question ?? '')}`
  const words = state === 'waived' ? `Waived: ${quoted(note)}` : note ? quoted(note) : 'Answered.'
  const about = linesOf(subject)(place)
  return item(number, [
    label,
    `Line ${about.line}:\n> ${quoted(evidence[0]?.text ?? withoutMarks(about.text))}`,
    words,
    suggestion && `For example: *${quoted(suggestion)}*`
  ])
}

function signItem(subject: Subject, { code, message, range }: Finding): string {
  const card = subject.knowledge.signs.find(({ id }) => code === `sign/${id}`)
  const [rewrite] = card?.rewrites ?? []
  const { line } = linesOf(subject)(range)
  return item('-', [
    `Line ${line}:\n> ${quoted(subject.text.slice(range.start, range.end))}`,
    quoted(message),
    card?.ask ? quoted(card.ask) : '',
    rewrite ? `For example: *${quoted(firstLine(rewrite.snippet))}*` : ''
  ])
}

/** A heading as its words. */
function withoutMarks(line: string): string {
  return line.replace(/^#{1,6}\s+/, '')
}

/** The first sentence or entry of a scaffold, its prompts in brackets. */
function firstLine(snippet: string): string {
  const line = shownSnippet(snippet)
    .split('\n')
    .find((each) => each.trim() && !/^\s*(?:\||#|`{3})/.test(each))
  return (line ?? '').replace(/^\s*(?:[-*]|\d+\.)\s+/, '').trim()
}

/** Paragraphs of a list item; without a number they stand alone. */
function item(number: string, parts: readonly string[]): string {
  const text = join(parts)
  if (!number) return text
  const indent = ' '.repeat(number.length + 1)
  return `${number} ${text.replace(/\n(?=[^\n])/g, `\n${indent}`)}`
}
