// The state behind the side panel: turns an assessment into rows. It knows no VS Code, so that it is tested without.
import type {
  AssessmentView,
  LspRange,
  PatternView,
  PlaceView,
  QuestionView
} from '../../../server/src/protocol'

/** A codicon's name and a theme colour. */
export type RowIcon = { readonly id: string; readonly color?: string }

/** What a click on a row does. */
export interface RowCommand {
  readonly id: string
  readonly title: string
  readonly arguments: readonly unknown[]
}

/** One row of a tree. `kind` is what menus choose by; `subject` is the question's or pattern's id. */
export interface Row {
  readonly id: string
  readonly kind: 'question' | 'evidence' | 'radius' | 'leverage' | 'tradeoffs' | 'growth' | 'pattern'
  readonly subject: string
  readonly label: string
  readonly description: string
  /** Markdown. */
  readonly tooltip: string
  readonly icon: RowIcon
  readonly command?: RowCommand
  readonly children: readonly Row[]
  readonly accessibilityLabel: string
}

/** What the panel is about at the moment; views choose their welcome text by it. */
export type Situation = 'none' | 'starting' | 'stopped' | 'off' | 'notProposal' | 'proposal'

/** Holds what is shown. Views listen; only the follower changes it. */
export class PanelModel {
  #situation: Situation = 'none'
  #view: AssessmentView | undefined
  readonly #listeners = new Set<() => void>()

  get situation(): Situation {
    return this.#situation
  }

  /** The assessment on show, also of a document that is no proposal. */
  get view(): AssessmentView | undefined {
    return this.#view
  }

  get questionRows(): readonly Row[] {
    return this.#situation === 'proposal' && this.#view ? questionRows(this.#view) : []
  }

  get patternRows(): readonly Row[] {
    return this.#situation === 'proposal' && this.#view ? patternRows(this.#view) : []
  }

  /** Shows an assessment. */
  show(view: AssessmentView): void {
    this.#change(!view.enabled ? 'off' : view.proposal ? 'proposal' : 'notProposal', view)
  }

  /** Shows that there is no assessment, and why. */
  clear(situation: 'none' | 'starting' | 'stopped'): void {
    this.#change(situation, undefined)
  }

  /** Calls `listener` after each change, until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #change(situation: Situation, view: AssessmentView | undefined): void {
    this.#situation = situation
    this.#view = view
    for (const listener of this.#listeners) listener()
  }
}

/** The questions as rows: what is open and asked first, what is not asked of such a proposal last. */
export function questionRows(view: AssessmentView): Row[] {
  return view.questions
    .map((question, index) => ({ question, index, rank: rank(question) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ question }) => questionRow(question, view))
}

/** The row that says how large the proposal is taken to be, with the sentences that say so. */
export function radiusRow(view: AssessmentView): Row {
  const label = `Read as a ${view.radius} proposal`
  const count = view.radiusBecause.length
  return {
    id: 'radius',
    kind: 'radius',
    subject: view.radius,
    label,
    description: count ? `because of ${plural(count, 'sentence')}` : '',
    tooltip: `${label}. This decides which open questions are asked; \`rfcSteward.radius\` can set it.`,
    icon: { id: 'target' },
    children: view.radiusBecause.map((place, index) => evidenceRow(`radius/${index}`, place, view.uri)),
    accessibilityLabel: count ? `${label}, because of ${plural(count, 'sentence')}` : label
  }
}

/** The row that says what kind of leverage the proposal has; Enter sets it. */
export function leverageRow(view: AssessmentView): Row {
  const { kind, set, because, kinds } = view.leverage
  const card = kinds.find(({ id }) => id === kind)
  const label = card ? `${card.label} leverage` : 'Leverage not clear yet'
  const description = !card ? '' : set ? 'set in the metadata' : 'as it reads'
  return {
    id: 'leverage',
    kind: 'leverage',
    subject: kind,
    label,
    description,
    tooltip: paragraphs(`**${label}**`, card?.what ?? 'Say what this work mostly does: select to choose.'),
    icon: { id: 'rocket' },
    command: { id: 'rfcSteward.setLeverage', title: 'Set Leverage Type', arguments: [] },
    children: set ? [] : because.map((place, index) => evidenceRow(`leverage/${index}`, place, view.uri)),
    accessibilityLabel: [label, description, 'Enter chooses another'].filter(Boolean).join('. ')
  }
}

/** The row that counts the lines of an executive trade-off; below it each line with its sentence. */
export function tradeoffsRow(view: AssessmentView): Row {
  const said = view.tradeoffs.filter(({ place }) => place).length
  const label = 'Executive trade-offs'
  const description = `${said} of ${view.tradeoffs.length} lines`
  return {
    id: 'tradeoffs',
    kind: 'tradeoffs',
    subject: '',
    label,
    description,
    tooltip: `**${label}**: ${description}. In these words a trade-off can be heard outside engineering.`,
    icon: { id: 'law' },
    command: {
      id: 'rfcSteward.insertExecutiveTradeoffs',
      title: 'Insert Executive Trade-offs',
      arguments: []
    },
    children: view.tradeoffs.map(({ id, label: line, place }): Row => {
      const found = place && evidenceRow(`tradeoffs/${id}`, place, view.uri)
      if (found)
        return {
          ...found,
          label: line,
          description: found.label,
          accessibilityLabel: `${line}. ${found.accessibilityLabel}`
        }
      return {
        id: `tradeoffs/${id}`,
        kind: 'tradeoffs',
        subject: id,
        label: line,
        description: 'not said yet',
        tooltip: `**${line}**: no sentence says it yet.`,
        icon: { id: 'circle-outline', color: 'disabledForeground' },
        children: [],
        accessibilityLabel: `${line}, not said yet`
      }
    }),
    accessibilityLabel: `${label}, ${description}. Enter inserts them`
  }
}

/** The related patterns as rows; below each, the sentences that led there. */
export function patternRows(view: AssessmentView): Row[] {
  return view.patterns.map((pattern) => patternRow(pattern, view.uri))
}

/** "7 of 12 answered", of the questions that an approver asks of such a proposal. */
export function progress(view: AssessmentView): string {
  const asked = view.questions.filter((question) => question.asked)
  const answered = asked.filter(({ state }) => state === 'answered').length
  const waived = asked.filter(({ state }) => state === 'waived').length
  return `${answered} of ${asked.length} answered${waived ? `, ${waived} waived` : ''}`
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
  open: { id: 'circle-large-outline', color: 'charts.orange' },
  partial: { id: 'color-mode', color: 'charts.yellow' },
  answered: { id: 'pass-filled', color: 'charts.green' },
  waived: { id: 'circle-slash', color: 'disabledForeground' }
}

/** What is not settled calls for attention only where it is asked. */
function iconOf({ state, asked }: QuestionView): RowIcon {
  if (asked || state === 'answered') return icons[state]
  return { id: state === 'open' ? 'circle-outline' : icons[state].id, color: 'disabledForeground' }
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
  return {
    id: `question/${id}`,
    kind: 'question',
    subject: id,
    label,
    description: words,
    tooltip: paragraphs(
      `**${escape(label)}**: ${words}`,
      escape(question.question),
      saying && escape(saying),
      best && `> ${escape(oneLine(best.text, 300))}`,
      question.asked ? undefined : `A ${view.radius} proposal is not asked this.`
    ),
    icon: iconOf(question),
    ...(state === 'waived' ? {} : { command }),
    children: evidence.map((place, index) => evidenceRow(`question/${id}/${index}`, place, view.uri)),
    accessibilityLabel: [`${label}, ${words}`, saying, state === 'waived' ? '' : action]
      .filter(Boolean)
      .map((part) => part.replace(/\.$/, ''))
      .join('. ')
  }
}

function patternRow(pattern: PatternView, uri: string): Row {
  const { id, title, healthy, summary, because } = pattern
  const description = because.length ? plural(because.length, 'place') : ''
  return {
    id: `pattern/${id}`,
    kind: 'pattern',
    subject: id,
    label: title,
    description,
    tooltip: paragraphs(`**${escape(title)}**`, escape(summary), 'Select to read its card.'),
    icon: healthy ? { id: 'heart', color: 'charts.green' } : { id: 'book' },
    command: { id: 'rfcSteward.openPatternCard', title: 'Open Pattern Card', arguments: [id] },
    children: because.map((place, index) => evidenceRow(`pattern/${id}/${index}`, place, uri)),
    accessibilityLabel: [`Pattern ${title}`, description, 'Enter opens its card'].filter(Boolean).join('. ')
  }
}

export function evidenceRow(id: string, place: PlaceView, uri: string): Row {
  const line = place.range.start.line + 1
  const text = oneLine(place.text, 120)
  return {
    id,
    kind: 'evidence',
    subject: '',
    label: text,
    description: `line ${line}`,
    tooltip: `> ${escape(oneLine(place.text, 600))}`,
    icon: { id: 'quote' },
    command: goTo('Go to the Sentence', uri, place.range),
    children: [],
    accessibilityLabel: `Line ${line}: ${text}`
  }
}

function goTo(title: string, uri: string, range: LspRange): RowCommand {
  return { id: 'rfcSteward.goToEvidence', title, arguments: [{ uri, range }] }
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n')
}

function oneLine(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  // A cut must not leave half of a surrogate pair behind.
  return `${line.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** The document's words must not become markup in a tooltip. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&$]/g, '\\$&')
}
