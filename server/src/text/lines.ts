// Turns offsets into lines and columns, looked up once at the edge of the engine.

/** A place in a document: 1-based line, 1-based column in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Knows where each line of one text starts. LF, CRLF and a lone CR end a line, as LSP has it. */
export class LineIndex {
  readonly #starts: number[] = [0]
  readonly #length: number

  constructor(text: string) {
    this.#length = text.length
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1)
    }
  }

  get lineCount(): number {
    return this.#starts.length
  }

  /** The place of an offset; an offset outside the text is clamped to it. */
  placeAt(offset: number): Place {
    const at = Math.max(0, Math.min(offset, this.#length))
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - (this.#starts[low] as number) + 1 }
  }

  /** The offset at which a 1-based line starts; past the last line it is the end of the text. */
  lineStart(line: number): number {
    return this.#starts[line - 1] ?? this.#length
  }
}
