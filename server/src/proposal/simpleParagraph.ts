// Reads the simplest chunks, a paragraph of words and code in single backticks, without the Markdown parser: there is nothing in them
// that could mean anything else. Every other chunk is left to the parser.
import { Offsets } from './offsets'
import type { PlainText } from './plainText'

const [lineFeed, space, backtick] = [10, 32, 96]

/** What a character may do: begin a line of a paragraph, or stand in it. All others may mean something. */
const [may, stands, begins] = [0, 1, 2]
const ascii = new Uint8Array(128)
for (let code = 32; code < 127; code++) ascii[code] = kindOf(String.fromCharCode(code))

function kindOf(char: string): number {
  if (/[\\&`<*_[\]|]/.test(char)) return may
  return /[a-z"'(]/i.test(char) ? begins : stands
}

/** The plain text of a chunk that is one such paragraph, with its line ending or without; undefined for all others. */
export function simpleParagraph(source: string): PlainText | undefined {
  const length = source.endsWith('\n') ? source.length - 1 : source.length
  if (!length || /\s/.test(source.charAt(length - 1))) return undefined
  let text = ''
  const offsets = new Offsets()
  let run = 0
  let isLineStart = true
  for (let at = 0; at < length; at++) {
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
      if (kind === may || (isLineStart && kind !== begins)) return undefined
    }
    isLineStart = false
  }
  text += source.slice(run, length)
  offsets.run(length - run, run)
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
