// Splits a document into top-level chunks that Markdown parses independently, in one pass over its lines.
//
// Outside fenced code and raw HTML, a blank line followed by a line at column 0 that opens no list item ends every
// open block (CommonMark 0.31, section 5: containers need indentation or a marker to go on). An ATX heading at
// column 0 ends them without the blank line. Splitting less often than possible is slower, never wrong.
import type { Range } from '../text/range'

/** One independent piece of a document; `front` is the YAML front matter with its fences. */
export interface Chunk extends Range {
  readonly kind: 'front' | 'markdown'
}

const fenceOpen = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/
const listMarker = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const anyMarker = /^([ \t]*)(?:[-+*]|\d{1,9}[.)])([ \t]+|$)/
const atxHeading = /^#{1,6}(?:[ \t]|$)/
/** HTML blocks that run over blank lines, each with the text that ends it (CommonMark 4.6, kinds 1 to 5). */
const rawHtml: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<![a-zA-Z]/, />/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/]
]

interface Line {
  readonly start: number
  /** After the line ending. */
  readonly end: number
  readonly text: string
}

function* linesOf(text: string, from: number): Generator<Line> {
  let start = from
  while (start < text.length) {
    let at = start
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++
    const end = at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : at < text.length ? 1 : 0)
    yield { start, end, text: text.slice(start, at) }
    start = end
  }
}

/** The end of YAML front matter (after its closing fence), or 0 where the text does not start with any. */
export function frontMatterEnd(text: string): number {
  if (!/^\ufeff?---[ \t]*(?:\r?\n|\r)/.test(text)) return 0
  const close = /(?:\r?\n|\r)(?:---|\.\.\.)[ \t]*(?:\r?\n|\r|$)/g
  // The closing fence may follow the opening one directly, so the search starts at the first line's ending.
  close.lastIndex = text.search(/[\r\n]/)
  const found = close.exec(text)
  return found ? found.index + found[0].length : 0
}

/** Splits a text into chunks that cover it without gaps, but for a byte order mark, which belongs to none. */
export function splitChunks(text: string): Chunk[] {
  const chunks: Chunk[] = []
  const front = frontMatterEnd(text)
  if (front) chunks.push({ kind: 'front', start: 0, end: front })
  // The Markdown parser drops a byte order mark from its positions, so it must never see one.
  let start = front || (text.startsWith('\ufeff') ? 1 : 0)
  let fence: { mark: string; length: number } | undefined
  let html: RegExp | undefined
  let blank = false
  /** Content column of the innermost open list item as far as one line shows it; 0 outside lists. */
  let item = 0
  const cut = (at: number): void => {
    if (at > start) chunks.push({ kind: 'markdown', start, end: at })
    start = at
    item = 0
  }
  for (const line of linesOf(text, start)) {
    if (fence) {
      const close = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line.text)?.[1]
      if (close?.[0] === fence.mark && close.length >= fence.length) fence = undefined
      blank = false
      continue
    }
    if (html) {
      if (html.test(line.text)) html = undefined
      blank = false
      continue
    }
    if (/^[ \t]*$/.test(line.text)) {
      blank = true
      continue
    }
    const atColumn0 = !/^[ \t]/.test(line.text)
    if (atColumn0 && (atxHeading.test(line.text) || (blank && !listMarker.test(line.text)))) cut(line.start)
    blank = false
    const indent = /^ */.exec(line.text)?.[0].length ?? 0
    const marker = anyMarker.exec(line.text)
    if (marker && (indent < 4 || item)) item = marker[0].length || 1
    else if (atColumn0 && item && fenceOpen.test(line.text)) item = 0
    // A fence or raw HTML inside a list item ends with the item, which the cut above finds.
    const nested = item > 0 && (marker !== null || indent >= Math.min(item, 2))
    if (nested) continue
    const opened = fenceOpen.exec(line.text)?.[2]
    if (opened) {
      fence = { mark: opened[0] as string, length: opened.length }
      continue
    }
    const raw = rawHtml.find(([open]) => open.test(line.text))
    if (raw && !raw[1].test(line.text.replace(raw[0], ''))) html = raw[1]
  }
  cut(text.length)
  return chunks
}
