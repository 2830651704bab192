// The questions as rows: grouped, each with its state, the sentence that answers it, and what can be done about it.
import type { AssessmentView, QuestionView } from '../../../server/src/protocol'
import { escape, evidenceRow, goTo, oneLine, paragraphs, type Row, type RowIcon } from './modelRows'

/** The groups in the order in which an approver goes through them. */
const groups: readonly (readonly [id: string, label: string])[] = [
  ['need', 'Need'],
  ['ownership', 'Ownership'],
  ['delivery', 'Delivery'],
  ['decision', 'Decision']
]

/** The questions below their groups; inside a group what is open and asked comes first. */
export function questionGroups(view: AssessmentView): Row[] {
  const known = new Set(groups.map(([id]) => id))
  const others = [...new Set(view.questions.map(({ group }) => group))].filter((id) => !known.has(id))
  return [...groups, ...others.map((id) => [id, id || 'Other'] as const)].flatMap(([id, label]) => {
    const questions = view.questions.filter(({ group }) => group === id)
    return questions.length ? [groupRow(id, label, { ...view, questions })] : []
  })
}

/** The questions as rows: what is open and asked first, what is not asked of such a proposal last. */
export function questionRows(view: AssessmentView): Row[] {
  return questionsToAnswer(view).map((question) => questionRow(question, view))
}

/** "7 of 12 answered", of the questions that an approver asks of such a proposal. */
export function progress(view: AssessmentView): string {
  const asked = view.questions.filter((question) => question.asked)
  const answered = asked.filter(({ state }) => state === 'answered').length
  const waived = asked.filter(({ state }) => state === 'waived').length
  return `${answered} of ${asked.length} answered${waived ? `, ${waived} waived` : ''}`
}

/** Progress in a whole line: what is answered, and what is still to do. */
export function progressLine(view: AssessmentView): string {
  const open = openCount(view)
  const partial = view.questions.filter(({ asked, state }) => asked && state === 'partial').length
  const left = [open ? `${open} open` : '', partial ? `${partial} partly` : ''].filter(Boolean)
  return [progress(view), ...left].join(', ')
}

/** How many questions are asked and open. */
export function openCount(view: AssessmentView): number {
  return view.questions.filter(({ asked, state }) => asked && state === 'open').length
}

/** Questions in the order in which someone who wants to answer one would look for it. */
export function questionsToAnswer(view: AssessmentView): QuestionView[] {
  return view.questions
    .map((question, index) => ({ question, index }))
    .sort((a, b) => rank(a.question) - rank(b.question) || a.index - b.index)
    .map(({ question }) => question)
}

/** A question's state in words; an open one that nobody asks of such a proposal says so. */
export function stateWords({ state, asked }: QuestionView): string {
  if (state === 'open') return asked ? 'open' : 'not asked'
  return state === 'partial' ? 'partly answered' : state
}

function rank({ state, asked }: QuestionView): number {
  if (state === 'open') return asked ? 0 : 4
  return state === 'partial' ? (asked ? 1 : 2) : 3
}

const icons: Readonly<Record<QuestionView['state'], RowIcon>> = {
  open: { id: 'circle-large-outline', color: 'list.warningForeground' },
  partial: { id: 'color-mode', color: 'charts.yellow' },
  answered: { id: 'pass-filled', color: 'charts.green' },
  waived: { id: 'circle-slash', color: 'disabledForeground' }
}

/** What is not settled calls for attention only where it is asked. */
function iconOf({ state, asked }: QuestionView): RowIcon {
  if (asked || state === 'answered') return icons[state]
  return { id: state === 'open' ? 'circle-outline' : icons[state].id, color: 'disabledForeground' }
}

function groupRow(id: string, label: string, view: AssessmentView): Row {
  const asked = view.questions.some((question) => question.asked)
  const description = asked ? progressLine(view) : 'not asked of such a proposal'
  return {
    id: `group/${id}`,
    kind: 'group',
    subject: id,
    label,
    description,
    tooltip: `**${escape(label)}**: ${description}`,
    icon: { id: openCount(view) ? 'circle-large-outline' : 'checklist' },
    children: questionRows(view),
    accessibilityLabel: `${label}: ${description}`,
    expanded: true
  }
}

function questionRow(question: QuestionView, view: AssessmentView): Row {
  const { id, label, state, evidence, note } = question
  const words = stateWords(question)
  const best = evidence[0]
  const saying = state === 'waived' && note ? `Reason: ${note}` : note
  const command =
    state !== 'waived' && best
      ? goTo('Go to the Sentence', view.uri, best.range)
      : { id: 'rfcSteward.insertSection', title: 'Insert Section', arguments: [id] }
  const action = best ? 'Enter goes to the sentence' : 'Enter inserts a section for it'
  const quoted = best && `“${oneLine(best.text, 300)}”`
  return {
    id: `question/${id}`,
    kind: 'question',
    subject: id,
    state: words,
    label,
    description: descriptionOf(question),
    tooltip: paragraphs(
      `**${escape(label)}**: ${words}`,
      escape(question.question),
      saying && escape(saying),
      best && `> ${escape(oneLine(best.text, 300))}`,
      question.asked ? undefined : `A ${view.radius} proposal is not asked this.`
    ),
    icon: iconOf(question),
    ...(state === 'waived' ? {} : { command }),
    context: ['question', state, ...(best && state !== 'waived' ? ['evidence'] : [])].join('.'),
    children: evidence.map((place, index) => evidenceRow(`question/${id}/${index}`, place, view.uri)),
    accessibilityLabel: [
      `${label}, ${words}`,
      saying,
      state === 'waived' ? '' : quoted,
      state === 'waived' ? '' : action
    ]
      .filter(Boolean)
      .map((part) => part?.replace(/\.$/, ''))
      .join('. ')
  }
}

/** Beside the name: the sentence that answers it where there is one. The icon, its tooltip and its label tell the state. */
function descriptionOf(question: QuestionView): string {
  const { state, evidence, note } = question
  const words = stateWords(question)
  const best = evidence[0]
  if (state === 'waived') return note ? `waived: ${oneLine(note, 120)}` : words
  if (!best) return words
  const sentence = oneLine(best.text, 120)
  return state === 'partial' ? `partly: ${sentence}` : sentence
}
