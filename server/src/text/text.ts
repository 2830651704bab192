// A text as the engine reads it: asked for the parts that matter, so that nobody has to make all of it one string.

/** What can be asked of a text, whether it is one string or in pieces. Offsets are in UTF-16 code units. */
export interface Text {
  readonly length: number
  /** The characters from `start` up to `end`, neither of which may be negative. */
  slice(start: number, end?: number): string
  /** All of it as one string. */
  toString(): string
}

/** Whether two texts are equal. Costs nothing where they are the same object, or not equally long. */
export function sameText(a: Text, b: Text): boolean {
  return a === b || (a.length === b.length && a.toString() === b.toString())
}

/** Characters that are looked at together: what is searched for here is mostly in the same line. */
const glance = 1000

/** The offset of the first character from `from` on that a pattern of one character fits; -1 where there is none. */
export function firstOf(text: Text, character: RegExp, from = 0): number {
  for (let start = from; start < text.length; start += glance) {
    const found = text.slice(start, start + glance).search(character)
    if (found >= 0) return start + found
  }
  return -1
}

/** The start of the line that an offset is in; a line feed ends a line. */
export function lineStartAt(text: Text, offset: number): number {
  for (let end = offset; end > 0; end -= glance) {
    const start = Math.max(0, end - glance)
    const found = text.slice(start, end).lastIndexOf('\n')
    if (found >= 0) return start + found + 1
  }
  return 0
}

/** The end of the line that an offset is in, before what a pattern of one character says ends it. */
export function lineEndAt(text: Text, offset: number, ending = /\n/): number {
  const found = firstOf(text, ending, offset)
  return found < 0 ? text.length : found
}
