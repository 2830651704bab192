// Reads the simplest chunks, a heading or a paragraph of words and code in single backticks or both, without the Markdown parser: there
// is nothing in them that could mean anything else. Every other chunk is left to the parser.
import { Offsets } from './offsets'
import type { PlainText } from './plainText'

const [lineFeed, space, backtick] = [10, 32, 96]

/** What a character may do: begin a line of a paragraph, or stand in it. All others may mean something. */
const [may, stands, opens] = [0, 1, 2]
const ascii = new Uint8Array(128)
for (let code = 32; code < 127; code++) ascii[code] = kindOf(String.fromCharCode(code))

function kindOf(char: string): number {
  if (/[\\&`<*_[\]|]/.test(char)) return may
  return /[a-z"'(]/i.test(char) ? opens : stands
}

/** What such a chunk holds: one of the two at least. */
export interface SimpleChunk {
  /** It goes from the chunk's beginning to `end`. `text` is what it says as it stands, without what only marks. */
  readonly heading?: { readonly level: number; readonly text: string; readonly end: number }
  /** It goes from `start` to the chunk's end. */
  readonly paragraph?: { readonly plain: PlainText; readonly start: number }
}

const headingStart = /^(#{1,6}) (?=\S)/

/** What a chunk holds that is no more than that, with its last line ending or without; undefined for all others. */
export function simpleChunk(source: string): SimpleChunk | undefined {
  const length = source.endsWith('\n') ? source.length - 1 : source.length
  if (!source.startsWith('#')) {
    const plain = plainIn(source, 0, length)
    return plain && { paragraph: { plain, start: 0 } }
  }
  const [start = '', marks = ''] = headingStart.exec(source) ?? []
  const line = source.indexOf('\n')
  const end = line < 0 ? length : line
  // Marks at the end may be none of its words.
  const words = !marks || source[end - 1] === '#' ? undefined : plainIn(source, start.length, end, false)
  if (!words) return undefined
  const heading = { level: marks.length, text: words.text, end }
  if (end >= length) return { heading }
  const plain = plainIn(source, end + 1, length)
  return plain && { heading, paragraph: { plain, start: end + 1 } }
}

/** The plain text of what stands from one offset to another; undefined where it may be more than words. `begins`: a block does. */
function plainIn(source: string, from: number, to: number, begins = true): PlainText | undefined {
  if (to <= from || /\s/.test(source.charAt(to - 1))) return undefined
  let text = ''
  const offsets = new Offsets()
  let run = from
  let isLineStart = begins
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code === backtick) {
      const close = closeOf(source, at)
      if (close < 0) return undefined
      text += source.slice(run, at)
      offsets.run(at - run, run)
      text += source.slice(at + 1, close)
      offsets.run(close - at - 1, at + 1)
      at = close
      run = close + 1
    } else if (code === lineFeed) {
      if (isLineStart || source.charCodeAt(at - 1) === space) return undefined
      isLineStart = true
      continue
    } else {
      const kind = code < 128 ? (ascii[code] as number) : stands
      if (kind === may || (isLineStart && kind !== opens)) return undefined
    }
    isLineStart = false
  }
  text += source.slice(run, to)
  offsets.run(to - run, run)
  // After the last character of the words: a backtick that closes is none of them.
  offsets.same(1, offsets.of(text.length - 1) + 1)
  return { text, offsets, links: none, comments: none }
}

const none: readonly never[] = []

/** Where code ends that begins at an offset; -1 where it is not all on one line, or has spaces at its edges. */
function closeOf(source: string, open: number): number {
  const close = source.indexOf('`', open + 1)
  if (close < open + 2 || source.charCodeAt(close + 1) === backtick) return -1
  if (source.charCodeAt(open + 1) === space || source.charCodeAt(close - 1) === space) return -1
  for (let at = open + 1; at < close; at++) if (source.charCodeAt(at) < space) return -1
  return close
}
