// Edits of a text, built in one place so that overlapping ones are found before they harm.
import type { Range } from './range'

/** Replace `range` by `newText`. */
export interface TextEdit {
  readonly range: Range
  readonly newText: string
}

/** Applies edits that all refer to the same original text. Throws RangeError where two of them overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
  let result = ''
  let at = 0
  for (const { range, newText } of ordered) {
    if (range.start < at) throw new RangeError(`edits overlap at offset ${range.start}`)
    result += text.slice(at, range.start) + newText
    at = range.end
  }
  return result + text.slice(at)
}

/** The line ending that a text uses (the first one found), so that inserted lines match it. */
export function eolOf(text: string): '\n' | '\r\n' {
  const at = text.indexOf('\n')
  return at > 0 && text.charCodeAt(at - 1) === 13 ? '\r\n' : '\n'
}
