// An assessment as rows of plain words: the one input of the Markdown and the HTML export.
import { initiativeOf } from '../assess/initiative'
import { linesOf, nameOf, stateOf, type Subject } from './subject'

export interface Report {
  readonly title: string
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly questions: readonly {
    readonly group: string
    readonly label: string
    readonly state: string
    readonly line?: number
    readonly said: string
  }[]
  readonly signs: readonly {
    readonly title: string
    readonly line: number
    readonly text: string
    readonly message: string
  }[]
  readonly patterns: readonly { readonly title: string; readonly because: string }[]
  readonly initiative: readonly { readonly label: string; readonly met: boolean; readonly note: string }[]
  readonly tradeoffs: readonly { readonly label: string; readonly said: string }[]
}

/** The rows of one document. */
export function reportOf(subject: Subject): Report {
  const { assessment, knowledge, text, path } = subject
  const { questions, status, radius, findings, patterns } = assessment
  const lineOf = linesOf(subject)
  const asked = questions.filter((question) => question.asked)
  const answered = asked.filter(({ state }) => state === 'answered').length
  const titleOf = (code: string): string => {
    const [kind, id] = code.split('/')
    if (kind === 'sign') return knowledge.signs.find((card) => card.id === id)?.title ?? code
    return knowledge.questions.find((card) => card.id === id)?.label ?? code
  }
  return {
    title: nameOf(subject),
    facts: [
      ['File', path || 'not saved yet'],
      ['Status', status.text || (status.life === 'unknown' ? 'not said' : status.life)],
      ['Read as', assessment.proposal ? `a ${radius.size} proposal` : 'no proposal'],
      ['Questions', `${answered} of ${asked.length} answered`]
    ],
    questions: questions.map((question) => {
      const { id, note, state, evidence } = question
      const card = knowledge.questions.find((each) => each.id === id)
      const best = state === 'waived' ? undefined : evidence[0]
      const said = state === 'answered' ? (best?.text ?? '') : [best?.text, note].filter(Boolean).join(' — ')
      const line = best && lineOf(best.range).line
      const label = card?.label ?? id
      return { group: card?.group ?? '', label, state: stateOf(question), said, ...(line ? { line } : {}) }
    }),
    signs: findings
      .filter(({ code }) => code.startsWith('sign/'))
      .map(({ code, range, message }) => {
        const { line } = lineOf(range)
        return { title: titleOf(code), line, text: text.slice(range.start, range.end), message }
      }),
    patterns: patterns.map(({ id, because }) => {
      const title = knowledge.patterns.find((card) => card.id === id)?.title ?? id
      return { title, because: because.map(titleOf).join(', ') }
    }),
    initiative: initiativeOf(assessment, knowledge)?.parts ?? [],
    tradeoffs: knowledge.tradeoffs.map(({ id, label }) => {
      const said = assessment.tradeoffs.find((each) => each.id === id)?.evidence?.text ?? ''
      return { label, said }
    })
  }
}
