// Splits a document into top-level chunks that Markdown parses independently, in one pass over its lines.
import type { Range } from '../text/range'
import type { Text } from '../text/text'
import { OpenBlocks } from './openBlocks'

/** One independent piece of a document; `front` is the YAML front matter with its fences. */
export interface Chunk extends Range {
  readonly kind: 'front' | 'markdown'
}

function withoutLineEnding(text: Text, end: number): number {
  const ending = /\r\n$|[\r\n]$/.exec(text.slice(Math.max(0, end - 2), end))
  return end - (ending?.[0].length ?? 0)
}

interface Line {
  readonly start: number
  /** After the line ending. */
  readonly end: number
  readonly text: string
}

/** Characters that are looked at together, some dozens of lines: a text in pieces is asked for them once, not line by line. */
const together = 4096

/** The lines of a text from an offset on, at which one starts. */
export function* linesOf(text: Text, from: number, glance = together): Generator<Line> {
  let start = from
  for (let length = glance; start < text.length;) {
    const seen = text.slice(start, start + length)
    const atEnd = start + seen.length === text.length
    let begin = 0
    for (let at = 0; at < seen.length; at++) {
      const code = seen.charCodeAt(at)
      if (code !== 10 && code !== 13) continue
      // What follows the last character is not known yet: it may be one line ending with it.
      if (code === 13 && at + 1 === seen.length && !atEnd) break
      const end = at + (code === 13 && seen.charCodeAt(at + 1) === 10 ? 2 : 1)
      yield { start: start + begin, end: start + end, text: seen.slice(begin, at) }
      at = end - 1
      begin = end
    }
    if (atEnd) {
      if (begin < seen.length) yield { start: start + begin, end: text.length, text: seen.slice(begin) }
      return
    }
    // A line that is longer than that is looked at again, further.
    length = begin ? glance : 2 * length
    start += begin
  }
}

/** The end of YAML front matter (after its closing fence), or 0 where the text does not start with any. */
export function frontMatterEnd(text: Text): number {
  let isOpen = false
  for (const { start, end, text: line } of linesOf(text, 0)) {
    if (isOpen && /^(?:---|\.\.\.)[ \t]*$/.test(line)) return end
    if (start === 0 && !/^\ufeff?---[ \t]*$/.test(line)) return 0
    isOpen = true
  }
  return 0
}

/** Where a text's Markdown begins: after front matter, else after a byte order mark, which the parser must never see. */
export function bodyStart(text: Text): number {
  return frontMatterEnd(text) || (text.slice(0, 1) === '\ufeff' ? 1 : 0)
}

/** Splits a text into chunks. */
export function splitChunks(text: Text): Chunk[] {
  const front = frontMatterEnd(text)
  const body = [...chunksFrom(text, bodyStart(text))].map(({ start, end }) => ({
    kind: 'markdown' as const,
    start,
    end
  }))
  return front ? [{ kind: 'front', start: 0, end: front }, ...body] : body
}

/**
 * The chunks of a text's Markdown from the start of its body or of any chunk on: where a chunk starts, nothing of what
 * came before matters. What lies between two chunks is line endings and blank lines, which an unclosed fence before
 * them would otherwise take as its own.
 */
export function* chunksFrom(text: Text, from: number): Generator<Range> {
  const blocks = new OpenBlocks()
  let start = from
  /** The end of the last line that is not blank. */
  let filled = start
  for (const line of linesOf(text, start)) {
    if (blocks.endBefore(line.text)) {
      // An unclosed fence takes the line ending before a blank line, but not the one before a heading.
      const end = blocks.isAfterBlank ? filled : withoutLineEnding(text, filled)
      if (filled > start) yield { start, end }
      start = line.start
      blocks.clear()
    }
    blocks.take(line.text)
    // Indented code keeps blank lines that hold white space.
    if (line.text || !blocks.isAfterBlank) filled = line.end
  }
  if (filled > start) yield { start, end: text.length }
}
