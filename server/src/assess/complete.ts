// What may be written at a place: headings that are missing, metadata keys and values, comments and the codes in them.
import type { Knowledge } from '../knowledge/types'
import type { Proposal } from '../proposal/model'
import type { Range } from '../text/range'
import { lineStartAt } from '../text/text'
import { ownSection, type House } from './house'
import { sectionBody } from './insert'
import { headingLine, placeFor } from './place'
import { plainPrompts } from './prompts'

/** Something that may be written: `range` is what it replaces. */
export interface Completion {
  readonly label: string
  readonly kind: 'heading' | 'key' | 'value' | 'comment' | 'code'
  readonly detail: string
  readonly range: Range
  readonly snippet: string
  readonly plain: string
  /** What the client compares with the typed words, where that is not the label. */
  readonly filter?: string
}

/** Statuses by the words that most houses use, in the order of a proposal's life. */
const statuses: readonly (readonly [string, string])[] = [
  ['idea', 'Questions are information.'],
  ['draft', 'Questions are information.'],
  ['in review', 'Open questions are warnings.'],
  ['accepted', 'Required questions must be answered.'],
  ['implemented', 'Required questions must be answered.'],
  ['rejected', 'Nothing is asked any more.'],
  ['superseded', 'Nothing is asked any more.'],
  ['withdrawn', 'Nothing is asked any more.']
]
const radii = ['small', 'standard', 'large']

/** What may be written at an offset; nothing in the middle of prose. */
export function completionsAt(
  proposal: Proposal,
  offset: number,
  knowledge: Knowledge,
  house: House
): Completion[] {
  const { source, frontMatter } = proposal
  const start = lineStartAt(source, offset)
  const before = source.slice(start, offset)
  const inFront =
    frontMatter !== undefined && start > frontMatter.range.start && offset < frontMatter.range.end
  if (inFront) return metadata(proposal, before, offset, knowledge, house, true)
  const comment = /<!--(?!.*-->)[^]*$/.exec(before)
  if (comment) return comments(comment[0], offset, knowledge)
  if (/^#{1,6}[ \t]/.test(before)) return headings(proposal, before, start, offset, knowledge, house)
  return metadata(proposal, before, offset, knowledge, house, false)
}

function headings(
  proposal: Proposal,
  before: string,
  start: number,
  offset: number,
  knowledge: Knowledge,
  house: House
): Completion[] {
  const level = /^#+/.exec(before)?.[0].length ?? 2
  const line = { start, end: offset }
  return knowledge.questions.flatMap((card): Completion[] => {
    const own = ownSection(proposal, card)
    // The very line that is being written is no section yet.
    if (own !== undefined && proposal.sections[own]?.range.start !== start) return []
    const { words } = placeFor(proposal, card, knowledge, house.template)
    const head =
      own === undefined ? headingLine(proposal, { words, level, offset }) : `${'#'.repeat(level)} ${words}`
    const snippet = `${head}\n\n${sectionBody(card, house)}\n`
    const filter = `${'#'.repeat(level)} ${words}`
    const detail = card.question
    return [
      { label: words, kind: 'heading', detail, range: line, snippet, plain: plainPrompts(snippet), filter }
    ]
  })
}

function metadata(
  proposal: Proposal,
  before: string,
  offset: number,
  knowledge: Knowledge,
  house: House,
  inFront: boolean
): Completion[] {
  const value =
    /^(?:[ \t]*(?:[-*+][ \t]+)?)[*_]*([A-Za-z][\w -]{1,30}?)[*_]*[ \t]*[:：][*_]*[ \t]*([^\n]*)$/.exec(before)
  const cell = /^\|[ \t]*[*_]*([A-Za-z][\w -]{1,30}?)[*_]*[ \t]*\|[ \t]*([^|\n]*)$/.exec(before)
  const match = value ?? cell
  if (match) {
    const key = (match[1] ?? '').toLowerCase().replace(/ +/g, '-')
    return values(key, match[2] ?? '', offset, knowledge, house, inFront)
  }
  if (!inFront || !/^[\w-]*$/.test(before)) return []
  const known = new Set(proposal.fields.map(({ key }) => key))
  const range = { start: offset - before.length, end: offset }
  const add = (key: string, detail: string, snippet: string): Completion[] =>
    known.has(key) ? [] : [{ label: key, kind: 'key', detail, range, snippet, plain: `${key}: ` }]
  return [
    ...add('title', 'What the proposal is called', 'title: $1'),
    ...add(
      'status',
      'Where it stands in its life',
      `status: \${1|${statuses.map(([name]) => name).join(',')}|}`
    ),
    ...add('author', 'Who writes it', 'author: $1'),
    ...knowledge.questions.flatMap(({ question, section: { field } }) => {
      const key = field?.name.toLowerCase().replace(/ /g, '-')
      return key === undefined || field?.keys.some((each) => known.has(each))
        ? []
        : add(key, question, `${key}: $1`)
    }),
    ...add('reviewers', 'Who was asked to read it', 'reviewers: $1'),
    ...add(
      'blast-radius',
      'How much of the organisation it touches',
      `blast-radius: \${1|${radii.join(',')}|}`
    ),
    ...add(
      'leverage',
      'What kind of leverage it has',
      `leverage: \${1|${knowledge.leverage.map(({ id }) => id).join(',')}|}`
    )
  ]
}

function values(
  key: string,
  typed: string,
  offset: number,
  knowledge: Knowledge,
  { teams }: House,
  inFront: boolean
): Completion[] {
  // Names are listed one after the other; only the one under way is replaced.
  const word = /[^,[\]"]*$/.exec(typed)?.[0].trimStart() ?? ''
  const range = { start: offset - word.length, end: offset }
  const make = (label: string, detail: string): Completion => {
    // YAML reads some names as something else.
    const text =
      inFront && !/^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u.test(label) && !/"/.test(typed)
        ? JSON.stringify(label)
        : label
    const snippet = text.replace(/[\\$}]/g, '\\$&')
    return { label, kind: 'value', detail, range, snippet, plain: text, filter: label }
  }
  if (/^(?:rfc-|decision-)?(?:status|state)$/.test(key))
    return statuses.map(([name, what]) => make(name, what))
  if (key === 'blast-radius' || key === 'radius') return radii.map((name) => make(name, 'Blast radius'))
  if (key === 'leverage' || key === 'leverage-type')
    return knowledge.leverage.map(({ id, what }) => make(id, what))
  const naming = knowledge.questions.some(({ section: { field } }) => field?.keys.includes(key))
  if (naming || key === 'team' || key === 'sponsor' || key === 'reviewers')
    return teams.map((team) => make(team, 'A team of this workspace'))
  return []
}

const directives: readonly (readonly [string, string, string])[] = [
  ['waive', 'This question does not apply here, and why', 'question/${1:id} -- ${2:reason}'],
  ['disable-next-line', 'The next paragraph may stay as it is, and why', '${1:code} -- ${2:reason}'],
  ['disable', 'What follows may stay as it is, and why', '${1:code} -- ${2:reason}'],
  ['enable', 'Read again from here on', '${1:code}']
]

/** In a comment: which kind it is, then the codes that it is about. */
function comments(comment: string, offset: number, knowledge: Knowledge): Completion[] {
  const begun =
    /^<!--[ \t]*rfc-steward-(disable-next-line|disable|enable|waive)[ \t]+((?:[\w/-]+[ \t,]+)*)([\w/-]*)$/.exec(
      comment
    )
  if (!begun) {
    const word = /^<!--([ \t]*)([\w-]*)$/.exec(comment)
    if (!word) return []
    const range = { start: offset - (word[2] ?? '').length, end: offset }
    const gap = word[1] ? '' : ' '
    return directives.map(([name, detail, rest]) => {
      const label = `rfc-steward-${name}`
      const snippet = `${gap}${label} ${rest} -->`
      return { label, kind: 'comment', detail, range, snippet, plain: `${gap}${label} `, filter: label }
    })
  }
  if (begun[2]?.includes(' --')) return []
  const typed = begun[3] ?? ''
  const range = { start: offset - typed.length, end: offset }
  const questions = knowledge.questions.map(({ id, label }) => [`question/${id}`, label] as const)
  const signs = knowledge.signs.map(({ id, title }) => [`sign/${id}`, title] as const)
  return [...questions, ...(begun[1] === 'waive' ? [] : signs)].map(([code, detail]) => {
    return { label: code, kind: 'code', detail, range, snippet: code, plain: code }
  })
}
