// The document's own list of open questions: knows what stands in it, and puts a finding's question there.
import type { QuestionCard } from '../knowledge/types'
import { collecting } from '../proposal/fold'
import type { LifecycleStatus, Proposal, Section } from '../proposal/model'
import { isPlaceholder } from '../proposal/placeholder'
import { lineStartAt } from '../text/text'
import { plainWords } from '../text/letters'
import { headingsOf } from './house'
import { edit, placeholderIn, spaced } from './insert'
import type { SnippetEdit } from './model'
import { closingPlace, headingLine } from './place'
import { escapeSnippet } from './prompts'

const names =
  /^(?:unresolved|open|outstanding|remaining)(?: design)? (?:questions?|issues|points|topics)(?: and discussion)?$|^questions?$|^(?:issues to resolve|to be discussed|points to discuss)$/i

/** Tells of a question whether the author put it on the list of open ones, and may leave it there at this stage. */
export function listedIn(proposal: Proposal): (card: QuestionCard) => boolean {
  const said = mayStayOpen(proposal.status.life) ? listed.of(proposal).map(({ value }) => value) : []
  if (!said.length) return () => false
  return ({ question }) => {
    const words = plainWords(question)
    return said.some((each) => each.includes(words))
  }
}

/** The plain words of what stands on a list of open questions. */
const listed = collecting(({ section, text }, { paths }) =>
  paths[section]?.some((heading) => names.test(heading)) ? plainWords(text) : undefined
)

/** Once a proposal is decided, what it left open has to be answered. */
export function mayStayOpen(life: LifecycleStatus): boolean {
  return life !== 'accepted' && life !== 'implemented'
}

/** Adds a question to the document's list of open questions, and the list where there is none yet. */
export function listedEdit(proposal: Proposal, question: string): SnippetEdit {
  const words = escapeSnippet(question)
  const section = headingsOf(proposal).find(({ heading }) => names.test(heading.text))?.index
  if (section === undefined) {
    const place = closingPlace(proposal, 'Open Questions')
    return spaced(proposal, place.offset, `${headingLine(proposal, place)}\n\n- ${words}`)
  }
  const { range } = proposal.sections[section] as Section
  const gap = placeholderIn(proposal, section)
  if (gap && saysNothing(proposal, section)) return edit(proposal, gap, `- ${words}`)
  const blocks = proposal.blocks.filter((block) => block.section === section && block.kind !== 'heading')
  const last = blocks.at(-1)
  const first = blocks.find(({ kind }) => kind === 'item')
  if (last?.kind !== 'item' || !first) return spaced(proposal, range.end, `- ${words}`)
  const end = proposal.text.slice(0, last.range.end).trimEnd().length
  const newLine = /^[^\n]*/.exec(proposal.text.slice(end))?.[0].trim() ? '' : '\n'
  if (!newLine) return spaced(proposal, range.end, `- ${words}`)
  const items = blocks.filter(({ kind }) => kind === 'item').length
  return edit(proposal, { start: end, end }, `\n${markerOf(proposal.text, first.range.start, items)}${words}`)
}

function saysNothing(proposal: Proposal, section: number): boolean {
  return proposal.statements.every((each) => each.section !== section || isPlaceholder(each.text))
}

/** The mark of a list's items, as its first one has it; a numbered list goes on counting. */
function markerOf(text: string, item: number, items: number): string {
  const line = text.slice(lineStartAt(text, item), item)
  const match = /^([ \t]*)(?:([-*+])|(\d+)([.)]))([ \t]+)(\[[ xX]\][ \t]+)?$/.exec(line)
  // Whether the check box belongs to the mark or to the words is for the parser to say.
  const boxed = /^\[[ xX]\][ \t]/.test(text.slice(item, item + 4))
  if (!match) return '- '
  const [, indent = '', bullet, number, dot = '', gap = ' ', box] = match
  return `${indent}${bullet ?? `${Number(number) + items}${dot}`}${gap}${box || boxed ? '[ ] ' : ''}`
}
