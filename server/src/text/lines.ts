// Turns offsets into lines and columns, looked up once at the edge of the engine.

/** A place in a document: 1-based line, 1-based column in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Knows where each line of one text starts. LF, CRLF and a lone CR end a line, as LSP has it. */
export class LineIndex {
  readonly #starts: readonly number[]
  readonly #length: number

  constructor(text: string) {
    this.#length = text.length
    this.#starts = startsIn(text)
  }

  get lineCount(): number {
    return this.#starts.length
  }

  /** The place of an offset; an offset outside the text is clamped to it. */
  placeAt(offset: number): Place {
    const at = Math.max(0, Math.min(offset, this.#length))
    const line = firstFrom(this.#starts, at + 1)
    return { line, column: at - (this.#starts[line - 1] as number) + 1 }
  }

  /** The offset at which a 1-based line starts; past the last line it is the end of the text. */
  lineStart(line: number): number {
    return this.#starts[line - 1] ?? this.#length
  }
}

function startsIn(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** How many of the sorted numbers are below a value: the index of the first that is not. */
export function firstFrom(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
