// Statements of a chunk before their section and block are known, and the "Key: value" entries among them.
import { between } from '../text/letters'
import type { Range } from '../text/range'
import type { Link, StatementKind } from './model'
import type { PlainText } from './plainText'

/** A "Key: value" entry, if the assembler finds that it stands where metadata stands. */
export interface FieldCandidate {
  readonly key: string
  readonly value: string
  readonly valueRange: Range
}

/** A statement before its section and block are known. */
export interface RawStatement {
  readonly range: Range
  readonly text: string
  readonly kind: StatementKind
  readonly quoted: boolean
  readonly column?: string
  readonly row?: string
  readonly links: readonly Link[]
  readonly field?: FieldCandidate
  /** A table's head: it says something only as metadata. */
  readonly headRow?: boolean
  /** The first cell of a row that may be metadata: there it is the key, and says nothing itself. */
  readonly keyCell?: boolean
}

/** White space that is not one space: most words are already apart by one. */
const untidy = / \s+|[^\S ]\s*/g
const none: readonly never[] = []

/** What stands in a plain text from one place to another. */
export function statementIn(
  plain: PlainText,
  start: number,
  end: number,
  kind: StatementKind,
  quoted: boolean
): RawStatement {
  const range = { start: plain.offsets.of(start), end: plain.offsets.of(end - 1) + 1 }
  const links = plain.links.length
    ? plain.links.filter(({ at }) => at >= start && at < end).map(({ link }) => link)
    : none
  return { range, text: plain.text.slice(start, end).replace(untidy, ' '), kind, quoted, links }
}

const metadataKey = /^[ \t]*([A-Z@][\w()'’/&. -]{0,38}?|[a-z][\w-]{1,24})[ \t]*[:：]\s*(.*)$/s

/** A line as a key with its value. */
export function keyAndValue(line: string): { readonly key: string; readonly value: string } | undefined {
  const [, key, value = ''] = metadataKey.exec(line) ?? []
  return key === undefined ? undefined : { key, value }
}

/** The entry that a line of a plain text may be. */
export function fieldIn(plain: PlainText, start: number, end: number): FieldCandidate | undefined {
  const line = plain.text.slice(start, end)
  const found = keyAndValue(line)
  // A key has at most five words; "Note: …" style prose is told apart by where it stands.
  if (!found || found.key.trim().split(/\s+/).length > 5) return undefined
  const value = found.value.trim()
  const at = value ? start + line.length - found.value.length : end
  return {
    key: fieldKey(found.key),
    value,
    valueRange: { start: plain.offsets.of(at), end: plain.offsets.of(end) }
  }
}

/** A metadata key as `Field.key` has it: lower case, words joined by `-`, "(s)" left out. */
export function fieldKey(words: string): string {
  const kept = words
    .toLowerCase()
    .replace(/\(s\)/g, 's')
    .replace(/['’*`]/g, '')
  return between(kept, '-').replace(/^-+|-+$/g, '')
}
