// Splits a document into top-level chunks that Markdown parses independently, in one pass over its lines.
//
// Outside fenced code and raw HTML, a blank line followed by a line at column 0 that opens no list item ends every
// open block (CommonMark 0.31, section 5: containers need indentation or a marker to go on). An ATX heading at
// column 0 ends them without the blank line. Splitting less often than possible is slower, never wrong.
import type { Range } from '../text/range'
import type { Text } from '../text/text'

/** One independent piece of a document; `front` is the YAML front matter with its fences. */
export interface Chunk extends Range {
  readonly kind: 'front' | 'markdown'
}

const listMarker = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const itemMarker = /^( *)([-+*]|\d{1,9}[.)])([ \t]+|$)/
/** What starts a block of its own although the list item before it has no blank line after it. */
const interrupts = /^ {0,3}(?:`{3}|~{3}|>|<|(?:[-_*][ \t]*){3,}$)/
/** A fence or a list item: what a line after a lone tag may be, if the tag is no block. */
const opensBlock = /^ {0,3}(?:`{3}|~{3}|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$))/
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/
const thematicBreak = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/
const atxHeading = /^#{1,6}(?:[ \t]|$)/
/** HTML blocks that a blank line ends (kinds 6 and 7); the latter cannot interrupt a paragraph. */
const blockTag =
  /^ {0,3}<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[ \t>]|\/>|$)/i
const loneTag =
  /^ {0,3}(?:<[a-z][a-z\d-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*[ \t]*\/?>|<\/[a-z][a-z\d-]*[ \t]*>)[ \t]*$/i
/** HTML blocks that run over blank lines, each with the text that ends it (CommonMark 4.6, kinds 1 to 5). */
const rawHtml: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<![a-zA-Z]/, />/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/]
]

/** Whether a paragraph is open after a line. `before`: one was open before it, which an underline makes a heading. */
function staysParagraph(line: string, before: boolean): boolean {
  if (underline.test(line)) return !before && line.includes('=')
  return !atxHeading.test(line) && !thematicBreak.test(line) && !/^ {0,3}>[ \t]*$/.test(line)
}

function withoutLineEnding(text: Text, end: number): number {
  const ending = /\r\n$|[\r\n]$/.exec(text.slice(Math.max(0, end - 2), end))
  return end - (ending?.[0].length ?? 0)
}

/** The list marker of a line. Inside a paragraph only "1." and marks with content start a list (CommonMark 5.3). */
function itemOf(line: string, paragraph: boolean): RegExpExecArray | null {
  const marker = itemMarker.exec(line)
  if (!marker || !paragraph) return marker
  return /^\d/.test(marker[2] as string) && !/^0*1[.)]$/.test(marker[2] as string)
    ? null
    : marker[0] === line
      ? null
      : marker
}

/** The column at which a list item's content starts, tabs counted to the next multiple of four (CommonMark 5.2). */
function contentColumn([, lead = '', mark = '', gap = '']: RegExpExecArray): number {
  const after = lead.length + mark.length
  let column = after
  for (const char of gap) column += char === '\t' ? 4 - (column % 4) : 1
  return column - after > 4 || gap === '' ? after + 1 : column
}

interface Fence {
  readonly mark: string
  readonly length: number
}

function closes({ mark, length }: Fence, line: string): boolean {
  const close = /^ *(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]
  return close !== undefined && close.startsWith(mark) && close.length >= length
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
  let start = from
  let fence: Fence | undefined
  let nested: Fence | undefined
  let html: RegExp | undefined
  let blank = false
  /** Inside what may be an HTML block of kind 6 or 7, which only a blank line ends. */
  let tag = false
  /** After a lone tag, which is a block of kind 7 only where it interrupts no paragraph. */
  let maybe = false
  /** From here on nothing is certain, so the rest is one chunk: slower, never wrong. */
  let unsure = false
  /** Content column of the outermost open list item; 0 outside lists. */
  let item = 0
  let emptyItem = false
  /** The line before was text that a line like "2. two" continues. */
  let paragraph = false
  /** The end of the last line that is not blank. */
  let filled = start
  const endAt = (at: number): number =>
    // An unclosed fence takes the line ending before a blank line, but not the one before a heading.
    at === text.length ? at : blank ? filled : withoutLineEnding(text, filled)
  for (const line of linesOf(text, start)) {
    if (fence) {
      if (closes(fence, line.text)) fence = undefined
      filled = line.end
      blank = false
      continue
    }
    if (html) {
      if (html.test(line.text)) html = undefined
      filled = line.end
      blank = false
      continue
    }
    if (/^[ \t]*$/.test(line.text)) {
      blank = true
      tag = false
      maybe = false
      // Indented code keeps blank lines that hold white space.
      if (line.text) filled = line.end
      // A list item can begin with at most one blank line, so an empty one ends here.
      if (emptyItem) item = 0
      continue
    }
    const atColumn0 = !/^[ \t]/.test(line.text)
    if (
      !unsure &&
      atColumn0 &&
      ((atxHeading.test(line.text) && !tag && !maybe) || (blank && !listMarker.test(line.text)))
    ) {
      if (filled > start) yield { start, end: endAt(line.start) }
      start = line.start
      item = 0
      nested = undefined
    }
    if (blank) paragraph = false
    blank = false
    filled = line.end
    if (!rawHtml.some(([open]) => open.test(line.text))) {
      if (blockTag.test(line.text)) tag = true
      else if (loneTag.test(line.text)) maybe = true
    }
    if (tag) continue
    // Whether a lone tag opens a block depends on what is around it; what follows it may be raw text or a block.
    if (maybe && (opensBlock.test(line.text) || rawHtml.some(([open]) => open.test(line.text)))) unsure = true
    const indent = /^ */.exec(line.text)?.[0].length ?? 0
    if (nested) {
      // A fence inside a list item ends with the item: with the first line that does not reach its content.
      if (indent >= item) {
        if (closes(nested, line.text)) nested = undefined
        continue
      }
      nested = undefined
      item = 0
    }
    const marker = thematicBreak.test(line.text) ? null : itemOf(line.text, paragraph && !item)
    paragraph = staysParagraph(line.text, paragraph)
    emptyItem = marker !== null && marker[0].length === line.text.length
    // Only what starts at a list item's content column or beyond belongs to the item.
    if (marker && indent < (item || 4)) item = contentColumn(marker)
    else if (indent < item && interrupts.test(line.text)) item = 0
    const opened = /^ *(`{3,}(?=[^`]*$)|~{3,})/.exec(line.text)?.[1]
    const fenced = opened ? { mark: opened.charAt(0), length: opened.length } : undefined
    if (marker || (item && indent >= item)) {
      if (!marker) nested = fenced
      continue
    }
    if (fenced && indent < 4) {
      fence = fenced
      continue
    }
    const raw = rawHtml.find(([open]) => open.test(line.text))
    if (raw && !raw[1].test(line.text.replace(raw[0], ''))) html = raw[1]
  }
  if (filled > start) yield { start, end: text.length }
}
