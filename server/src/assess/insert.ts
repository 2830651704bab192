// Finds where a question's section belongs in a document, and in which heading style, and writes it.
import type { Knowledge, QuestionCard } from '../knowledge/types'
import type { Proposal, Section } from '../proposal/model'
import { isPlaceholder } from '../proposal/placeholder'
import { eolOf } from '../text/edit'
import type { Insertion } from './model'
import { bracketPrompts, plainPrompts } from './prompts'

/** Sections that close a proposal: what is inserted stands before them. */
const closing =
  /^(?:unresolved questions?|open questions?|open issues|future (?:possibilities|work)|references?|appendi(?:x|ces).*|links|further reading|implementation history|changelog|revision history|history|copyright(?: waiver)?|acknowledge?ments|glossary|more information|notes)$/i

/** Where and what to insert so that the question can be answered: in its own empty section, or as a new one. */
export function insertionFor(proposal: Proposal, card: QuestionCard, knowledge: Knowledge): Insertion {
  const eol = eolOf(proposal.text)
  const body = bracketPrompts(card.section.body.trim())
  const empty = emptySectionEnd(proposal, card)
  if (empty !== undefined) return finish(proposal, empty, body, eol)
  const after = placeFor(proposal, card, knowledge)
  const level = levelFor(proposal, after)
  return finish(
    proposal,
    offsetAfter(proposal, after),
    `${headingLine(proposal, card.section.heading, level)}\n\n${body}`,
    eol
  )
}

/** The end of the section that already bears the question's name, if nothing is said in it. */
function emptySectionEnd(proposal: Proposal, card: QuestionCard): number | undefined {
  const names = new Set([card.section.heading.toLowerCase(), ...card.section.aliases])
  const index = proposal.sections.findIndex(({ heading }) => heading && names.has(heading.text.toLowerCase()))
  if (index < 0) return undefined
  const said = proposal.statements.some(({ section, text }) => section === index && !isPlaceholder(text))
  const children = proposal.sections.some(({ parent }) => parent === index)
  return said || children ? undefined : proposal.sections[index]?.range.end
}

/** The section after which the new one stands: by the card's wishes, then before what closes the document. */
function placeFor(proposal: Proposal, card: QuestionCard, knowledge: Knowledge): number {
  const top = proposal.sections.flatMap((section, index) =>
    section.heading ? [{ index, name: section.heading.text.toLowerCase() }] : []
  )
  for (const wish of card.section.after) {
    const aliases =
      knowledge.questions.find(({ section }) => section.heading.toLowerCase() === wish)?.section.aliases ?? []
    const found = top.filter(({ name }) => name === wish || aliases.includes(name)).at(-1)
    if (found) return lastDescendant(proposal.sections, found.index)
  }
  const close = top.find(({ name }) => closing.test(name))
  return close ? close.index - 1 : proposal.sections.length - 1
}

function lastDescendant(sections: readonly Section[], index: number): number {
  let last = index
  while (last + 1 < sections.length && isWithin(sections, last + 1, index)) last++
  return last
}

function isWithin(sections: readonly Section[], index: number, ancestor: number): boolean {
  for (let at = index; at > 0; at = (sections[at] as Section).parent) if (at === ancestor) return true
  return false
}

/** The level of the document's main sections: the top level that occurs more than once, else below the title. */
function levelFor(proposal: Proposal, after: number): number {
  const levels = proposal.sections.flatMap(({ heading }) =>
    heading && heading.style !== 'bold' && heading !== proposal.title ? [heading.level] : []
  )
  const top = levels.length ? Math.min(...levels) : proposal.title ? 2 : 1
  if (levels.filter((level) => level === top).length > 1 || levels.length === 1) return top
  const near = proposal.sections[after]?.heading
  return near && near !== proposal.title && near.style !== 'bold' ? near.level : Math.min(top + 1, 6)
}

function headingLine(proposal: Proposal, words: string, level: number): string {
  const styles = proposal.sections.flatMap(({ heading }) =>
    heading && heading !== proposal.title ? [heading.style] : []
  )
  if (styles.length && styles.every((style) => style === 'bold')) return `**${words}**`
  if (styles.length && level <= 2 && styles.every((style) => style === 'setext'))
    return `${words}\n${(level === 1 ? '=' : '-').repeat(words.length)}`
  return `${'#'.repeat(level)} ${words}`
}

function offsetAfter(proposal: Proposal, section: number): number {
  return proposal.sections[section]?.range.end ?? proposal.text.length
}

/** Blank lines around the insertion as Markdown wants them, in the document's own line ending. */
function finish(proposal: Proposal, offset: number, snippet: string, eol: string): Insertion {
  const before = proposal.text.slice(0, offset)
  const ending = /(?:\r?\n)*$/.exec(before)?.[0].match(/\n/g)?.length ?? 0
  const lead = before.trim() === '' ? '' : '\n'.repeat(Math.max(0, 2 - ending))
  const tail = offset < proposal.text.length ? '\n\n' : '\n'
  const whole = `${lead}${snippet}${tail}`.replace(/\n/g, eol)
  return { offset, snippet: whole, plain: plainPrompts(whole) }
}
