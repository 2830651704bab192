// Cards by their titles, as links to wherever their pages are.
import type { Knowledge } from './types'

export type CardKind = 'question' | 'sign' | 'pattern'
/** Where a card's page is: a relative path in the documentation, an address of its own in the editor; empty for none. */
export type CardLink = (kind: CardKind, id: string) => string

/** A card's title as a link; the id where the card is not there (a team's own pattern that was removed). */
export function patternLink(id: string, knowledge: Knowledge, link: CardLink): string {
  return linked(knowledge.patterns.find((card) => card.id === id)?.title ?? id, link('pattern', id))
}

/** A sign's title as a link. */
export function signLink(id: string, knowledge: Knowledge, link: CardLink): string {
  return linked(knowledge.signs.find((card) => card.id === id)?.title ?? id, link('sign', id))
}

/** A question as a link to its page. */
export function questionLink(id: string, knowledge: Knowledge, link: CardLink): string {
  return linked(knowledge.questions.find((card) => card.id === id)?.question ?? id, link('question', id))
}

function linked(text: string, href: string): string {
  return href ? `[${text}](${href})` : text
}

/** The last line of a hover: its patterns, and its own page where there is one. */
export function hoverLinks(
  patterns: readonly string[],
  knowledge: Knowledge,
  link: CardLink,
  more: string
): string {
  const links = patterns.map((id) => patternLink(id, knowledge, link))
  return [...links, ...(more ? [linked('More', more)] : [])].join(' · ')
}
