// Completions in a configuration file: keys that may stand at a place, or the words that a value may be.
import { find, treeOf, type Located } from './locate'
import { namesOf } from './own'
import {
  builtIn,
  isDictionary,
  isRecord,
  type Naming,
  type ValueSchema,
  type WordSchema
} from './valueSchema'

/** One proposal for what may be written at a place. */
export interface Completion {
  readonly label: string
  readonly kind: 'key' | 'value'
  /** What replaces the word at the place. */
  readonly insert: string
  /** Markdown. */
  readonly description?: string
  /** What the word names, where it is the id of a question, sign, pattern or a code. */
  readonly names?: Naming
}

/** What may stand at an offset, and the range of the word there. */
export interface Completions {
  readonly range: { readonly start: number; readonly end: number }
  readonly items: readonly Completion[]
}

/** A word that nobody writes stands where the cursor is, so that the parser tells what would stand there. */
const mark = 'zzCursorzz'

/** What may be written at an offset of a YAML configuration. Never throws. */
export function completions(text: string, offset: number): Completions {
  const word = /[\w./@-]*$/.exec(text.slice(Math.max(0, offset - 200), offset))?.[0] ?? ''
  const rest = /^[\w./@-]*/.exec(text.slice(offset, offset + 200))?.[0] ?? ''
  const range = { start: offset - word.length, end: offset + rest.length }
  const before = text.slice(0, range.start)
  const after = text.slice(range.end)
  const nothing = { range, items: [] }
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (/#/.test(line) && /(?:^|\s)#/.test(line)) return nothing
  const colonFollows = /^[ \t]*:/.test(after)
  const asKey = at(colonFollows ? before + mark + after : `${before}${mark}: x${ending(after)}`)
  const names = namesOf(treeOf(text))
  // A word at the start of a line may be a key or a value: the schema decides which of them makes sense.
  if (/^\s*(?:-\s+)*$/.test(line) || /[{,]\s*$/.test(line) || colonFollows) {
    const keys = asKey?.kind === 'key' ? keysFor(asKey, names, colonFollows) : []
    if (keys.length) return { range, items: keys }
  }
  const asValue = at(`${before}${mark}${after}`)
  if (asValue?.kind !== 'value') return nothing
  return { range, items: valuesFor(asValue, names, line) }
}

function at(text: string): Located | undefined {
  return find(treeOf(text), (node) => node.value === mark)
}

/** The rest of a line that a key is put in: in braces a comma follows, on a line of its own nothing. */
function ending(after: string): string {
  return /^[^\S\n]*[,}\]\n]/.test(after) || !after ? after : `\n${after}`
}

function keysFor({ mapping, siblings }: Located, names: Names, colonFollows: boolean): Completion[] {
  if (!mapping) return []
  const taken = new Set(siblings)
  const entries: Omit<Completion, 'kind' | 'insert'>[] = isRecord(mapping)
    ? Object.entries(mapping.properties).map(([label, schema]) => ({ label, ...described(schema) }))
    : isDictionary(mapping)
      ? words(mapping.propertyNames, names)
      : []
  return entries
    .filter(({ label }) => !taken.has(label))
    .map((entry) => ({ ...entry, kind: 'key', insert: colonFollows ? entry.label : `${entry.label}: ` }))
}

function valuesFor({ schema }: Located, names: Names, line: string): Completion[] {
  const lists = schema && 'anyOf' in schema ? schema.anyOf[0] : schema
  // A list that has no dash or bracket yet gets the dash with its first word.
  if (lists && 'items' in lists) {
    const item = lists.items
    if (!('type' in item) || item.type !== 'string') return []
    const lead = /:\s*$/.test(line) ? undefined : '- '
    return words(item, names).map((entry) => {
      const insert = lead === undefined ? `[${entry.label}]` : lead + entry.label
      return { ...entry, kind: 'value', insert }
    })
  }
  if (!schema || !('type' in schema) || schema.type !== 'string') return []
  return words(schema, names).map((entry) => ({ ...entry, kind: 'value', insert: entry.label }))
}

type Names = Readonly<Record<Naming, ReadonlySet<string>>>

function words(schema: WordSchema, own: Names): Omit<Completion, 'kind' | 'insert'>[] {
  const { names, enum: listed, enumDescriptions } = schema
  if (names) return [...builtIn[names], ...own[names]].map((label) => ({ label, names }))
  return (listed ?? []).map((label, index) => {
    const description = enumDescriptions?.[index]
    return { label, ...(description ? { description } : {}) }
  })
}

function described({ description }: ValueSchema): { description?: string } {
  return description ? { description } : {}
}
