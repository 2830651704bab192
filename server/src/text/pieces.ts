// A text in pieces of a few thousand characters: an edit makes one piece anew, and never the whole text.
import { detached } from './detached'
import { firstFrom, LineIndex, type Place } from './lines'
import type { Text } from './text'

interface Piece {
  readonly text: string
  readonly lines: LineIndex
}

/** Characters of a piece, about: small enough to be copied with each key press, large enough that a document has few. */
const usual = 4096

/** A text that no edit changes: an edit gives another one, which shares the pieces that stay as they are. */
export class Pieces implements Text {
  /** Each but the last ends with a line ending, and none of them parts a CRLF or is empty. */
  readonly #pieces: readonly Piece[]
  /** Where each piece starts, and where the last one ends. */
  readonly #starts: readonly number[]
  /** Line endings before each piece, and all of them. */
  readonly #endings: readonly number[]
  readonly #size: number
  /** Made where somebody wants all of it: most versions of a document are gone before anybody does. */
  #whole: string | undefined

  private constructor(pieces: readonly Piece[], size: number) {
    this.#pieces = pieces
    this.#size = size
    const [starts, endings] = [[0], [0]]
    for (const [at, { text, lines }] of pieces.entries()) {
      starts.push((starts[at] as number) + text.length)
      endings.push((endings[at] as number) + lines.lineCount - 1)
    }
    this.#starts = starts
    this.#endings = endings
  }

  /** The pieces of a text, about `size` characters each. */
  static of(text: string, size = usual): Pieces {
    const made = new Pieces(cut(text, size), size)
    made.#whole = text
    return made
  }

  get length(): number {
    return this.#starts.at(-1) as number
  }

  get lineCount(): number {
    return (this.#endings.at(-1) as number) + 1
  }

  slice(start: number, end = this.length): string {
    if (this.#whole !== undefined) return this.#whole.slice(start, end)
    let [at, result] = [this.#pieceAt(start), '']
    for (; at < this.#pieces.length && this.#startOf(at) < end; at++) {
      const from = this.#startOf(at)
      result += this.#textOf(at).slice(Math.max(0, start - from), end - from)
    }
    return result
  }

  toString(): string {
    return (this.#whole ??= this.#pieces.map(({ text }) => text).join(''))
  }

  /** The text with `inserted` instead of the characters from `start` up to `end`. */
  edited(start: number, end: number, inserted: string): Pieces {
    let first = this.#pieceAt(start)
    // What is inserted may belong to the line ending right before it.
    if (first > 0 && start === this.#startOf(first)) first--
    let last = Math.max(first, this.#pieceAt(end))
    let middle =
      this.#textOf(first).slice(0, start - this.#startOf(first)) +
      inserted +
      this.#textOf(last).slice(end - this.#startOf(last))
    const isWhole = (): boolean =>
      middle.endsWith('\n') || (middle.endsWith('\r') && !this.#textOf(last + 1).startsWith('\n'))
    while (last + 1 < this.#pieces.length && (middle.length < this.#size / 4 || !isWhole()))
      middle += this.#textOf(++last)
    const made = cut(middle, this.#size)
    return new Pieces([...this.#pieces.slice(0, first), ...made, ...this.#pieces.slice(last + 1)], this.#size)
  }

  /** The place of an offset; an offset outside the text is clamped to it. */
  placeAt(offset: number): Place {
    const inside = Math.max(0, Math.min(offset, this.length))
    const at = this.#pieceAt(inside)
    const { line, column } = this.#pieces[at]?.lines.placeAt(inside - this.#startOf(at)) ?? nowhere
    return { line: line + (this.#endings[at] ?? 0), column }
  }

  /** The offset at which a 1-based line starts; past the last line it is the end of the text. */
  lineStart(line: number): number {
    if (line > this.lineCount) return this.length
    // A piece's last line is the first of the next one.
    const at = Math.min(firstFrom(this.#endings, line) - 1, this.#pieces.length - 1)
    return this.#startOf(at) + (this.#pieces[at]?.lines.lineStart(line - (this.#endings[at] ?? 0)) ?? 0)
  }

  /** The piece that an offset is in; the end of the text is in the last one. */
  #pieceAt(offset: number): number {
    return Math.max(0, Math.min(firstFrom(this.#starts, offset + 1), this.#pieces.length) - 1)
  }

  #startOf(piece: number): number {
    return this.#starts[piece] ?? 0
  }

  #textOf(piece: number): string {
    return this.#pieces[piece]?.text ?? ''
  }
}

const nowhere: Place = { line: 1, column: 1 }

/** Pieces that end with lines. A line that is longer is a piece of its own. */
function cut(text: string, size: number): Piece[] {
  const pieces: Piece[] = []
  for (let start = 0; start < text.length;) {
    const end = text.length - start < 2 * size ? text.length : endOfLine(text, start + size)
    // A window onto a long text would keep all of it for as long as one piece lives.
    const piece = end - start < text.length ? detached(text.slice(start, end)) : text
    pieces.push({ text: piece, lines: new LineIndex(piece) })
    start = end
  }
  return pieces
}

/** The end of the line that an offset is in, after its ending. */
function endOfLine(text: string, offset: number): number {
  const lineEnd = /\r\n?|\n/g
  lineEnd.lastIndex = text[offset - 1] === '\r' ? offset - 1 : offset
  return lineEnd.test(text) ? lineEnd.lastIndex : text.length
}
