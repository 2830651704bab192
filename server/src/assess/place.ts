// Finds where a new section belongs in a document, and how the document would write its heading.
import type { Knowledge, QuestionCard } from '../knowledge/types'
import type { Heading, Proposal, Section } from '../proposal/model'
import { headingsOf, namesOf, sameHeading } from './house'

/** Sections that close a proposal: what is inserted stands before them. */
const closing =
  /^(?:unresolved questions?|open questions?|open issues|future (?:possibilities|work)|references?|appendi(?:x|ces).*|links|further reading|implementation history|changelog|revision history|history|copyright(?: waiver)?|acknowledge?ments|glossary|more information|notes)$/i

/** A place for a section: where, at which level, and under which name. */
export interface Place {
  readonly offset: number
  readonly level: number
  readonly words: string
}

/** Where a question's section belongs: as the house's template has it, else by what the question follows. */
export function placeFor(
  proposal: Proposal,
  card: QuestionCard,
  knowledge: Knowledge,
  template: Proposal | undefined
): Place {
  const names = namesOf(card)
  const own = template && headingsOf(template).find(({ heading }) => names.has(heading.text.toLowerCase()))
  const words = own?.heading.text ?? card.section.heading
  const byTemplate = own && template && templatePlace(proposal, template, own.index)
  if (byTemplate) return { ...byTemplate, words }
  const after = sectionBefore(proposal, card, knowledge)
  return { offset: offsetAfter(proposal, after), level: levelFor(proposal, after), words }
}

/** Where a section that closes the document, such as a list of open questions, belongs. */
export function closingPlace(proposal: Proposal, words: string): Place {
  const late =
    /^(?:references?|appendi(?:x|ces).*|links|further reading|copyright.*|acknowledge?ments|glossary)$/i
  const after = lastBefore(proposal, late)
  return { offset: offsetAfter(proposal, after), level: levelFor(proposal, after), words }
}

/** A heading line as this document writes its headings. */
export function headingLine(proposal: Proposal, { words, level, offset }: Place): string {
  const all = headingsOf(proposal).map(({ heading }) => heading)
  if (all.length && all.every(({ style }) => style === 'bold')) return `**${words}**`
  if (all.length && level <= 2 && all.every(({ style }) => style === 'setext'))
    return `${words}\n${(level === 1 ? '=' : '-').repeat(words.length)}`
  const atx = all.filter(({ style }) => style === 'atx')
  const raw = atx.map(({ range }) => proposal.source.slice(range.start, range.end).trim())
  const marks = '#'.repeat(level)
  const bold = raw.length > 1 && raw.every((line) => /^#+\s*\*\*.+\*\*\s*#*$/.test(line))
  const closed = raw.length > 1 && raw.every((line) => /[^#]\s#+$/.test(line))
  const numbered = `${nextNumber(proposal, level, offset)}${words}`
  return `${marks} ${bold ? `**${numbered}**` : numbered}${closed ? ` ${marks}` : ''}`
}

/** "4. " where the headings of this level are numbered and the new one is the last; else nothing. */
function nextNumber(proposal: Proposal, level: number, offset: number): string {
  const peers = headingsOf(proposal).filter(
    ({ heading }) => heading.level === level && heading.style === 'atx'
  )
  const numbers = peers.map(({ heading: { range } }) =>
    /^#+\s*(\d+)([.)])\s/.exec(proposal.source.slice(range.start, range.end))
  )
  const last = numbers.at(-1)
  if (numbers.length < 2 || !last || numbers.some((number) => !number)) return ''
  if (peers.some(({ heading }) => heading.range.start >= offset)) return ''
  return `${Number(last[1]) + 1}${last[2]} `
}

/** After the nearest heading before it in the template that the document has, else before the nearest after it. */
function templatePlace(
  proposal: Proposal,
  template: Proposal,
  index: number
): Omit<Place, 'words'> | undefined {
  const there = headingsOf(template)
  const own = template.sections[index]?.heading as Heading
  const here = headingsOf(proposal)
  const inDocument = (heading: Heading) => here.find((each) => sameHeading(each.heading, heading))
  let level = own.level
  for (const before of there.filter((each) => each.index < index).reverse()) {
    if (before.heading.level > level) continue
    const isParent = before.heading.level < level
    level = before.heading.level
    const found = inDocument(before.heading)
    if (!found) continue
    if (!isParent && before.heading.level === own.level)
      return {
        offset: offsetAfter(proposal, lastDescendant(proposal.sections, found.index)),
        level: found.heading.level
      }
    return {
      offset: offsetAfter(proposal, found.index),
      level: Math.min(6, found.heading.level + own.level - before.heading.level)
    }
  }
  for (const after of there.filter((each) => each.index > index)) {
    const found = after.heading.level === own.level ? inDocument(after.heading) : undefined
    if (found) return { offset: found.heading.range.start, level: found.heading.level }
  }
  return undefined
}

/** The section after which the new one stands: by the card's wishes, then before what closes the document. */
function sectionBefore(proposal: Proposal, card: QuestionCard, knowledge: Knowledge): number {
  const top = headingsOf(proposal).map(({ index, heading }) => ({ index, name: heading.text.toLowerCase() }))
  for (const wish of card.section.after) {
    const aliases =
      knowledge.questions.find(({ section }) => section.heading.toLowerCase() === wish)?.section.aliases ?? []
    const found = top.filter(({ name }) => name === wish || aliases.includes(name)).at(-1)
    if (found) return lastDescendant(proposal.sections, mainSection(proposal, found.index))
  }
  return lastBefore(proposal, closing)
}

/** The section before what closes the document. A deeper heading of such a name belongs to the section around it. */
function lastBefore(proposal: Proposal, closes: RegExp): number {
  const all = headingsOf(proposal)
  const main = Math.min(...all.map(({ heading }) => heading.level))
  const close = all.find(({ heading }) => heading.level === main && closes.test(heading.text))
  return close ? close.index - 1 : proposal.sections.length - 1
}

/** The section of the document's main level around a section: one put in between would take its neighbours along. */
function mainSection(proposal: Proposal, index: number): number {
  const main = levelFor(proposal, index)
  let at = index
  for (let up = at; up > 0; up = (proposal.sections[up] as Section).parent) {
    const { heading, level } = proposal.sections[up] as Section
    if (heading === proposal.title || level < main) break
    at = up
  }
  return at
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
  const levels = headingsOf(proposal).flatMap(({ heading }) =>
    heading.style !== 'bold' ? [heading.level] : []
  )
  const top = levels.length ? Math.min(...levels) : proposal.title ? 2 : 1
  if (levels.filter((level) => level === top).length > 1 || levels.length === 1) return top
  const near = proposal.sections[after]?.heading
  return near && near !== proposal.title && near.style !== 'bold' ? near.level : Math.min(top + 1, 6)
}

function offsetAfter(proposal: Proposal, section: number): number {
  return proposal.sections[section]?.range.end ?? proposal.source.length
}
