// Ranges of text, as offsets in UTF-16 code units; ends are exclusive.

/** A half-open range of offsets (UTF-16 code units) in a document. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The same range, moved by `by` code units. */
export function shift(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by }
}
