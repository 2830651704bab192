// Labels of link reference definitions, which a chunk may refer to from anywhere in its document.

/** URL of a link reference definition by its label (`normalLabel`). */
export type Definitions = ReadonlyMap<string, string>

/** A label as definitions and references share it: CommonMark 4.7 compares without case and runs of white space. */
export function normalLabel(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase()
}
