// What a revision changed: questions that it answered or opened, and signs that came or went.
import type { Finding } from '../assess/model'
import { bullets, join } from '../knowledge/markdown'
import { linesOf, nameOf, quoted, stateOf, type Subject } from './subject'

/** A question whose state is another now. */
export interface QuestionChange {
  readonly id: string
  readonly before: string
  readonly after: string
}

/** The difference between two versions of one document. */
export interface Comparison {
  /** Settled now: answered, or waived with a reason. */
  readonly settled: readonly QuestionChange[]
  /** Less settled than before. */
  readonly opened: readonly QuestionChange[]
  /** Closer to an answer: partly answered now. */
  readonly nearer: readonly QuestionChange[]
  readonly signsGone: readonly Finding[]
  readonly signsNew: readonly Finding[]
}

const worth = { open: 0, partial: 1, waived: 2, answered: 2 } as const

/** Compares two versions. A sign whose sentence only moved is the same sign. */
export function compare(before: Subject, after: Subject): Comparison {
  const settled: QuestionChange[] = []
  const opened: QuestionChange[] = []
  const nearer: QuestionChange[] = []
  for (const question of after.assessment.questions) {
    const old = before.assessment.questions.find(({ id }) => id === question.id)
    const from = old?.state ?? 'open'
    const change = {
      id: question.id,
      before: old ? stateOf(old) : 'not asked',
      after: stateOf(question)
    }
    if (worth[question.state] < worth[from]) opened.push(change)
    else if (worth[question.state] === worth[from]) {
      // A larger plan is asked more: what nobody asked before is open now.
      if (question.state === 'open' && question.asked && old && !old.asked) opened.push(change)
    } else if (question.state === 'partial') nearer.push(change)
    else settled.push(change)
  }
  const [was, is] = [signsOf(before), signsOf(after)]
  return {
    settled,
    opened,
    nearer,
    signsGone: [...was].filter(([key]) => !is.has(key)).map(([, finding]) => finding),
    signsNew: [...is].filter(([key]) => !was.has(key)).map(([, finding]) => finding)
  }
}

/** The comparison as a Markdown document. `since` says in words which version the earlier one is. */
export function comparisonPage(before: Subject, after: Subject, since: string): string {
  const { settled, opened, nearer, signsGone, signsNew } = compare(before, after)
  const afterLine = linesOf(after)
  const question = ({ id, before: from, after: to }: QuestionChange): string => {
    const card = after.knowledge.questions.find((each) => each.id === id)
    const result = after.assessment.questions.find((each) => each.id === id)
    const best = result?.evidence[0]
    const said =
      result?.state === 'waived'
        ? `: ${quoted(result.note)}`
        : best && result.state === 'answered'
          ? `: line ${afterLine(best.range).line}, “${quoted(best.text)}”`
          : result?.note
            ? `: ${quoted(result.note)}`
            : ''
    return `**${quoted(card?.label ?? id)}** (${from} → ${to})${said}`
  }
  const sign =
    (subject: Subject) =>
    ({ code, range }: Finding): string => {
      const title = subject.knowledge.signs.find(({ id }) => code === `sign/${id}`)?.title ?? code
      const { line } = linesOf(subject)(range)
      return `**${quoted(title)}**, line ${line}: “${quoted(subject.text.slice(range.start, range.end))}”`
    }
  const part = (title: string, items: readonly string[]): string =>
    items.length ? `## ${title}\n\n${bullets(items)}` : ''
  const parts = [
    part('Answered by this revision', settled.map(question)),
    part('Nearer to an answer', nearer.map(question)),
    part('Opened by this revision', opened.map(question)),
    part('Signs that are gone', signsGone.map(sign(before))),
    part('Signs that are new', signsNew.map(sign(after)))
  ]
  const nothing = parts.every((each) => !each)
  return `${join([
    `# What changed in “${quoted(nameOf(after))}”`,
    `Since ${quoted(since)}. ${countLine(before)} then, ${countLine(after)} now.`,
    ...parts,
    nothing ? 'No question and no sign has another state than before.' : ''
  ])}\n`
}

function countLine({ assessment }: Subject): string {
  const asked = assessment.questions.filter((question) => question.asked)
  return `${asked.filter(({ state }) => state === 'answered').length} of ${asked.length} answered`
}

/** Signs by what they say: the code and its sentence, without regard to line breaks. */
function signsOf({ assessment, text }: Subject): Map<string, Finding> {
  return new Map(
    assessment.findings
      .filter(({ code }) => code.startsWith('sign/'))
      .map((finding) => {
        const sentence = text.slice(finding.range.start, finding.range.end).replace(/\s+/g, ' ').trim()
        return [`${finding.code} ${sentence}`, finding]
      })
  )
}
