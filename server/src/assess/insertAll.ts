// Several sections at once: each is placed in the document as it is with the ones before it, in one set of edits.
import type { Knowledge, QuestionCard } from '../knowledge/types'
import type { Proposal } from '../proposal/model'
import { applyEdits } from '../text/edit'
import { inOneSession } from './fixes'
import type { House } from './house'
import { sectionEdit } from './insert'
import type { SnippetEdit } from './model'
import { plainPrompts } from './prompts'

/** A piece of the text under way: a part of the original, or what was inserted. */
type Piece =
  | { readonly start: number; readonly end: number }
  | { readonly start: number; readonly end: number; readonly snippet: string; readonly length: number }

/** The edits that insert the sections of all the cards; `parse` reads the text under way. */
export function insertAll(
  text: string,
  cards: readonly QuestionCard[],
  knowledge: Knowledge,
  house: House,
  parse: (text: string) => Proposal
): SnippetEdit[] {
  let pieces: Piece[] = [{ start: 0, end: text.length }]
  let current = text
  for (const card of cards) {
    const edit = sectionEdit(parse(current), card, knowledge, house)
    pieces = split(pieces, edit)
    current = applyEdits(current, [{ range: edit.range, newText: edit.plain }])
  }
  return inOneSession(merged(pieces, text.length))
}

/** Puts an edit of the text under way into its pieces. Inserted pieces are never cut: headings keep them apart. */
function split(pieces: readonly Piece[], { range, snippet, plain }: SnippetEdit): Piece[] {
  const result: Piece[] = []
  let at = 0
  let done = false
  const insert = (start: number, end: number): void => {
    result.push({ start, end, snippet, length: plain.length })
    done = true
  }
  for (const piece of pieces) {
    const length = 'snippet' in piece ? piece.length : piece.end - piece.start
    const from = range.start - at
    if (done || from > length || (from === length && 'snippet' in piece && from > 0)) {
      result.push(piece)
    } else if ('snippet' in piece) {
      insert(piece.start, piece.start)
      result.push(piece)
    } else {
      const start = piece.start + from
      const end = Math.min(piece.end, start + (range.end - range.start))
      if (start > piece.start) result.push({ start: piece.start, end: start })
      insert(start, end)
      if (end < piece.end) result.push({ start: end, end: piece.end })
    }
    at += length
  }
  if (!done) {
    const end = pieces.at(-1)?.end ?? 0
    insert(end, end)
  }
  return result
}

/** Insertions that touch become one edit, so that no two edits share a place. */
function merged(pieces: readonly Piece[], length: number): SnippetEdit[] {
  const edits: { start: number; end: number; snippet: string }[] = []
  let open: { start: number; end: number; snippet: string } | undefined
  for (const piece of pieces) {
    if (!('snippet' in piece)) {
      if (piece.end > piece.start) open = undefined
      continue
    }
    // The tab stops of both start at 1: they are told apart before they are joined.
    if (open) {
      const [first, second] = inOneSession([
        { range: { start: 0, end: 0 }, snippet: open.snippet, plain: '' },
        { range: { start: 1, end: 1 }, snippet: piece.snippet, plain: '' }
      ])
      open.snippet = (first?.snippet ?? '') + (second?.snippet ?? '')
      open.end = Math.max(open.end, piece.end)
    } else {
      open = { start: piece.start, end: piece.end, snippet: piece.snippet }
      edits.push(open)
    }
  }
  return edits.map(({ start, end, snippet }) => {
    return { range: { start, end: Math.min(end, length) }, snippet, plain: plainPrompts(snippet) }
  })
}
