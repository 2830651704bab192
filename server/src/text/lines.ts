// Turns offsets into lines and columns, looked up once at the edge of the engine.

/** A place in a document: 1-based line, 1-based column in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Knows where each line of one text starts. LF, CRLF and a lone CR end a line, as LSP has it. */
export class LineIndex {
  readonly #starts: Uint32Array
  readonly #length: number

  constructor(text: string, starts: Uint32Array = Uint32Array.from([0, ...startsIn(text, 0, text.length)])) {
    this.#length = text.length
    this.#starts = starts
  }

  /**
   * The index of `text`, in which the characters from `start` on to `oldEnd` of this index's text became those up to
   * `newEnd`. Lines elsewhere are not looked at.
   */
  edited(text: string, start: number, oldEnd: number, newEnd: number): LineIndex {
    const old = this.#starts
    // Whether a line starts depends on the character before it and on the one there: "\r" and "\n" may be parted.
    const kept = Math.max(1, firstFrom(old, start))
    const rest = Math.max(kept, firstFrom(old, oldEnd + 2))
    const between = startsIn(text, Math.max(0, start - 1), Math.min(newEnd + 1, text.length))
    const starts = new Uint32Array(kept + between.length + old.length - rest)
    starts.set(old.subarray(0, kept))
    starts.set(between, kept)
    const by = newEnd - oldEnd
    for (let from = rest, to = kept + between.length; from < old.length; from++, to++)
      starts[to] = (old[from] as number) + by
    return new LineIndex(text, starts)
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

/** The starts of lines that the line endings among the characters from `from` up to `to` make. */
function startsIn(text: string, from: number, to: number): number[] {
  const starts: number[] = []
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/** How many of the sorted numbers are below a value: the index of the first that is not. */
function firstFrom(sorted: Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
