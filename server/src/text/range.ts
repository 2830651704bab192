// Ranges of text, as offsets in UTF-16 code units; ends are exclusive.

/** A half-open range of offsets (UTF-16 code units) in a document. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Whether two ranges share at least one position; an empty range touches what it stands in. */
export function touches(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The same range, moved by `by` code units. */
export function shift(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by }
}
