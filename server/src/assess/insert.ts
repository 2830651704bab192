// Writes what a question's answer needs: into its own empty section, below what is said there, or as a new section.
import type { Knowledge, QuestionCard } from '../knowledge/types'
import type { Block, Proposal } from '../proposal/model'
import { isPlaceholder } from '../proposal/placeholder'
import { eolOf } from '../text/edit'
import type { Range } from '../text/range'
import { lineStartAt } from '../text/text'
import { ownSection, type House } from './house'
import type { Insertion, SnippetEdit } from './model'
import { headingLine, placeFor } from './place'
import { bracketPrompts, plainPrompts, waitingPrompt } from './prompts'

/** Where and what to insert so that the question can be answered; no edit where its prompts already wait. */
export function insertionFor(
  proposal: Proposal,
  card: QuestionCard,
  knowledge: Knowledge,
  house: House
): Insertion {
  const waits = waitingPrompt(proposal, card)
  return waits ? { edits: [], waits } : { edits: [sectionEdit(proposal, card, knowledge, house)] }
}

/** The edit that makes room for the answer, whether or not something waits elsewhere. */
export function sectionEdit(
  proposal: Proposal,
  card: QuestionCard,
  knowledge: Knowledge,
  house: House
): SnippetEdit {
  const body = sectionBody(card, house)
  const own = ownSection(proposal, card)
  if (own !== undefined) {
    const gap = placeholderIn(proposal, own)
    if (gap) return edit(proposal, gap, body)
    const end = (proposal.sections[own] as { range: Range }).range.end
    return spaced(proposal, end, body)
  }
  const place = placeFor(proposal, card, knowledge, house.template)
  return spaced(proposal, place.offset, `${headingLine(proposal, place)}\n\n${body}`)
}

/** The body of a question's section with its prompts, and the house's teams where one is asked for. */
export function sectionBody({ section }: QuestionCard, { teams }: Pick<House, 'teams'>): string {
  return bracketPrompts(section.body.trim(), { stops: section.teams ?? [], names: teams })
}

/** The "TBD" of a section in which nothing else is said, as a range of whole blocks. */
export function placeholderIn(proposal: Proposal, section: number): Range | undefined {
  const statements = proposal.statements.filter((each) => each.section === section)
  if (!statements.length || !statements.every(({ text, kind }) => kind !== 'cell' && isPlaceholder(text)))
    return undefined
  const said = new Set(statements.map(({ block }) => block))
  const from = Math.min(...said)
  const to = Math.max(...said)
  // What a house left between, such as an example in a code block, is not the author's to lose.
  for (let block = from; block <= to; block++) if (!said.has(block)) return undefined
  const { blocks, text } = proposal
  const start = lineStart(text, (blocks[from] as Block).range.start)
  return { start, end: (blocks[to] as Block).range.end }
}

/** Blank lines around an insertion as Markdown wants them, in the document's own line ending. */
export function spaced(proposal: Proposal, offset: number, snippet: string): SnippetEdit {
  const before = proposal.text.slice(0, offset)
  const ending = /(?:\r?\n[ \t]*)*$/.exec(before)?.[0].match(/\n/g)?.length ?? 0
  const close = offset === proposal.text.length ? closer(proposal) : ''
  const lead =
    before.trim() === ''
      ? ''
      : close
        ? `${ending ? '' : '\n'}${close}\n\n`
        : '\n'.repeat(Math.max(0, 2 - ending))
  const tail = offset < proposal.text.length ? '\n\n' : '\n'
  return edit(proposal, { start: offset, end: offset }, `${lead}${snippet}${tail}`)
}

/** What closes a code block or comment that is still open where the document ends, and would swallow what follows. */
function closer({ blocks, text }: Proposal): string {
  const last = blocks.at(-1)
  if (!last || text.slice(last.range.end).trim()) return ''
  const raw = text.slice(last.range.start, last.range.end).trimEnd()
  if (last.kind === 'html') return raw.startsWith('<!--') && !raw.includes('-->') ? '-->' : ''
  // A block in a list ends with the list.
  const indent = last.range.start - lineStartAt(text, last.range.start)
  const fence = last.kind === 'code' && indent < 4 ? /^(`{3,}|~{3,})/.exec(raw)?.[1] : undefined
  if (!fence || /^[ \t>]*\S/.test(text.slice(last.range.start - indent, last.range.start))) return ''
  const lines = raw.split('\n')
  const end = lines.length > 1 ? (lines.at(-1) ?? '').trim() : ''
  return end.startsWith(fence) && /^(`+|~+)$/.test(end) ? '' : fence
}

/** A snippet put in a range's place, in the document's own line ending. */
export function edit(proposal: Proposal, range: Range, snippet: string): SnippetEdit {
  const whole = snippet.replace(/\r?\n/g, eolOf(proposal.text))
  return { range, snippet: whole, plain: plainPrompts(whole) }
}

/** The start of the line, where only a list's or a quotation's marks stand before the offset; else the offset. */
function lineStart(text: string, offset: number): number {
  const start = lineStartAt(text, offset)
  return /^[\s>]*(?:[-*+]|\d+[.)])?[ \t]*(?:\[[ xX]\])?[ \t]*$/.test(text.slice(start, offset))
    ? start
    : offset
}
