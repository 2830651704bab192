// Metadata as a house writes it: fills an empty entry, or adds one in front matter, a table or a list of "Key: value".
import type { QuestionCard } from '../knowledge/types'
import type { Field, Proposal } from '../proposal/model'
import { isPlaceholder } from '../proposal/placeholder'
import { roleOf } from '../proposal/people'
import { eolOf } from '../text/edit'
import { lineStartAt } from '../text/text'
import type { House } from './house'
import { edit } from './insert'
import type { SnippetEdit } from './model'
import { bracketPrompts, escapeSnippet } from './prompts'

/** Fills the question's entry where the metadata has one without a value; undefined where there is none. */
export function filledField(proposal: Proposal, card: QuestionCard, house: House): SnippetEdit | undefined {
  const { field } = card.section
  if (!field) return undefined
  const keys = new Set(field.keys)
  const empty = proposal.fields.find(
    ({ key, value }) => keys.has(key) && (!value || (isPlaceholder(value) && !value.includes('\n')))
  )
  if (!empty) return undefined
  const { start, end } = empty.valueRange
  // A list or a map is a structure that words would break.
  if (/[\n{}&*]/.test(proposal.text.slice(start, end))) return undefined
  const gap = /\s$/.test(proposal.text.slice(0, start)) ? '' : ' '
  return edit(proposal, empty.valueRange, gap + value(empty.from, card, house))
}

/** Whether the house names this in its metadata: its template has such an entry. */
export function houseHasField(card: QuestionCard, { template }: House): boolean {
  const keys = new Set(card.section.field?.keys)
  return template?.fields.some(({ key }) => keys.has(key)) ?? false
}

/** Adds the question's entry to metadata that names people; undefined where the document has none of that form. */
export function addedField(proposal: Proposal, card: QuestionCard, house: House): SnippetEdit | undefined {
  const { field } = card.section
  if (!field || proposal.fields.some(({ key }) => field.keys.includes(key))) return undefined
  const roles = proposal.fields.filter(({ key }) => !key.includes('.') && roleOf(key))
  const beside = roles.at(-1) ?? proposal.fields.filter(({ key }) => !key.includes('.')).at(-1)
  if (!beside) return undefined
  return insertBeside(proposal, beside, field.name, value(beside.from, card, house))
}

/** An entry of its own below another one, in the same form. */
export function insertBeside(
  proposal: Proposal,
  beside: Field,
  name: string,
  snippet: string
): SnippetEdit | undefined {
  const { text } = proposal
  if (beside.from === 'front-matter') {
    // A value may be a list over several lines: the entry goes after the last line that is indented or an item.
    const after = afterEntry(text, beside.range.end)
    return edit(
      proposal,
      { start: after, end: after },
      `${name.toLowerCase().replace(/ /g, '-')}: ${snippet}\n`
    )
  }
  const start = lineStartAt(text, beside.range.start)
  const end = lineEnd(text, beside.range.end)
  const line = text.slice(start, end)
  const form =
    beside.from === 'table'
      ? /^(\s*\|?\s*[*_]*)([^|*_]+?)([*_]*\s*\|\s*)(?:.*?)(\s*\|?\s*)$/.exec(line)
      : /^(\s*(?:[-*+]\s+)?[*_]*)([^:|*_]+?)([*_]*\s*[:：]\s*[*_]*\s*)(?:\S.*?)?([ \t\\]*)$/.exec(line)
  if (!form) return undefined
  const [, lead = '', , between = '', tail = ''] = form
  const row = `${lead}${name}${between.replace(/\S$/, '$& ')}`
  const whole = `${escapeSnippet(row)}${snippet}${escapeSnippet(tail)}`
  return edit(proposal, { start: end, end }, `${eolOf(text)}${whole}`)
}

/** The prompt as it may stand in such an entry: YAML reads a bare bracket as a list. */
function value(from: Field['from'], card: QuestionCard, { teams }: House): string {
  const prompt = card.section.field?.prompt ?? ''
  const stops = card.section.teams?.includes(1) ? [1] : []
  const snippet = bracketPrompts(`\${1:${prompt}}`, { stops, names: teams })
  return from === 'front-matter' ? `"${snippet}"` : snippet
}

function afterEntry(text: string, offset: number): number {
  // A list's range may end after its last line already.
  let at = text[offset - 1] === '\n' ? offset : nextLine(text, offset)
  while (/^(?:[ \t]+\S|- )/.test(text.slice(at, at + 200))) at = nextLine(text, at)
  return at
}

function nextLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset)
  return at < 0 ? text.length : at + 1
}

/** The end of a line, before its line ending. */
function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset)
  if (at < 0) return text.length
  return text[at - 1] === '\r' && at > offset ? at - 1 : at
}
