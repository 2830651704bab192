// A document as parts in groups. A new version keeps every part and group that the edit did not touch, so that what was
// made of them holds; equal texts give equal drafts, whichever versions came before.
import { difference } from '../text/difference'
import { bodyStart, chunksFrom } from './chunks'
import type { ChunkCache, Source } from './chunkCache'
import { beginning, type Context } from './context'
import type { Directive, Field, Problem, Proposal } from './model'
import {
  frontPart,
  moved,
  movedField,
  movedSection,
  partOf,
  type Base,
  type Part,
  type PartSection
} from './part'
import type { Definitions } from './plainText'

/** A part in its place; `start` is counted from its group's start. */
export interface Entry {
  readonly part: Part
  readonly start: number
  /** The chunk's text; undefined for front matter. */
  readonly source: Source | undefined
}

/** Neighbouring parts: small enough to be read anew with an edit, large enough that a document has few. */
export interface Group {
  readonly entries: readonly Entry[]
  /** Where each entry begins, counted from the group. */
  readonly bases: readonly Base[]
  readonly blocks: number
  readonly defines: boolean
  /** What its parts hold of what every version of a document is asked for, counted from the group. */
  readonly sections: readonly PartSection[]
  /** Which of the sections has the title of the document as its heading. */
  readonly title: number | undefined
  readonly fields: readonly Field[]
  readonly directives: readonly Directive[]
  readonly problems: readonly Problem[]
}

/** One version of a document. */
export interface Draft {
  readonly text: string
  /** Where the Markdown begins. */
  readonly body: number
  readonly groups: readonly Group[]
  /** Where each group begins, in offsets and in what was counted before it. */
  readonly bases: readonly Base[]
  readonly definitions: Definitions
}

const drafts = new WeakMap<Proposal, Draft>()

/** Notes the parts that a proposal is made of. */
export function madeOf(proposal: Proposal, draft: Draft): void {
  drafts.set(proposal, draft)
}

/** The parts that a proposal is made of. Throws TypeError for an object that was not parsed. */
export function draftBehind(proposal: Proposal): Draft {
  const draft = drafts.get(proposal)
  if (!draft) throw new TypeError('This proposal was not parsed, so it has no parts.')
  return draft
}

/** Statements and parts of a group, about. */
const groupStatements = 128
const groupParts = 48

/** Reads a text, from the version before it where there is one. */
export function draftOf(text: string, cache: ChunkCache, before?: Draft): Draft {
  if (before?.text === text) return before
  return before ? edited(before, text, cache) : fresh(text, cache)
}

function fresh(text: string, cache: ChunkCache): Draft {
  const body = bodyStart(text)
  const found = [...chunksFrom(text, body)].map(({ start, end }) => ({
    start,
    source: cache.source(text.slice(start, end))
  }))
  const definitions = merged(found.flatMap(({ source }) => source.defines))
  const front = body > 1 ? [{ part: frontPart(text.slice(0, body)), start: 0, source: undefined }] : []
  const reader = new Rereader(cache, definitions, new Set(), front[0]?.part.after)
  const chunks = found.map(({ source, start }) => reader.chunk(source, start))
  return draftFrom(text, body, grouped([...front, ...chunks]), definitions)
}

/** The next version: chunks are read anew from just before the edit to where the old ones go on. */
function edited(before: Draft, text: string, cache: ChunkCache): Draft {
  const { prefix, suffix } = difference(before.text, text)
  const body = bodyStart(text)
  const moved = text.length - before.text.length
  const first = firstTouched(before, body, prefix)
  const found: Found[] = []
  let rest: Cursor | undefined
  for (const { start, end } of chunksFrom(text, first ? startOf(before, first) : body)) {
    rest = start >= text.length - suffix ? cursorAt(before, start - moved) : undefined
    if (rest) break
    found.push({ start, source: cache.source(text.slice(start, end)) })
  }
  const { definitions, changed } = definitionsAfter(before, first, found, rest)
  const head = first ? before.groups.slice(0, first.group) : []
  const entries = first ? entriesFrom(before, first.group, 0, 0).slice(0, first.index) : []
  if (!first && body > 1) entries.push({ part: frontAt(before, text, body), start: 0, source: undefined })
  const reader = new Rereader(cache, definitions, changed, head.at(-1)?.entries.at(-1)?.part.after)
  const middle = entries.map((entry) => reader.entry(entry))
  for (const { start, source } of found) middle.push(reader.chunk(source, start))
  if (rest)
    for (const entry of entriesFrom(before, rest.group, rest.index, moved)) middle.push(reader.entry(entry))
  const placed = head.map((group, at) => ({
    group: reader.stale(group),
    start: before.bases[at]?.offset ?? 0
  }))
  placed.push(...grouped(middle))
  for (let at = rest ? rest.group + 1 : before.groups.length; at < before.groups.length; at++)
    placed.push({
      group: reader.group(before.groups[at] as Group),
      start: (before.bases[at]?.offset ?? 0) + moved
    })
  return draftFrom(text, body, placed, definitions)
}

/** A chunk of the new text. */
interface Found {
  readonly start: number
  readonly source: Source
}

/** Reads parts in order, and those again that an edit above them, or of a definition, changes. */
class Rereader {
  readonly #cache: ChunkCache
  readonly #definitions: Definitions
  readonly #changed: ReadonlySet<string>
  #context: Context

  constructor(
    cache: ChunkCache,
    definitions: Definitions,
    changed: ReadonlySet<string>,
    context: Context = beginning
  ) {
    this.#cache = cache
    this.#definitions = definitions
    this.#changed = changed
    this.#context = context
  }

  chunk(source: Source, start: number): Entry {
    const part = partOf(this.#cache.parsed(source, this.#definitions), source.text, this.#context)
    this.#context = part.after
    return { part, start, source }
  }

  /** The entry as it is now: the same one where nothing above it matters to it. */
  entry(entry: Entry): Entry {
    const { part, source, start } = entry
    if (source && (part.before.key !== this.#context.key || this.#refers(source)))
      return this.chunk(source, start)
    this.#context = part.after
    return entry
  }

  /** Headings and metadata reach further down than their chunk: until nothing differs, groups are read again. */
  group(group: Group): Group {
    const [first, last] = [group.entries[0], group.entries.at(-1)]
    const same = first?.part.before.key === this.#context.key
    if (!same || this.#isStale(group)) return groupOf(group.entries.map((entry) => this.entry(entry)))
    this.#context = last?.part.after ?? this.#context
    return group
  }

  /** A group above the edit, which only a definition can change. Links change no heading, so the context holds. */
  stale(group: Group): Group {
    if (!this.#isStale(group)) return group
    const entries = group.entries.map((entry) => {
      const { part, source } = entry
      return source && this.#refers(source)
        ? { ...entry, part: partOf(this.#cache.parsed(source, this.#definitions), source.text, part.before) }
        : entry
    })
    return groupOf(entries)
  }

  #isStale({ entries }: Group): boolean {
    return this.#changed.size > 0 && entries.some(({ source }) => source && this.#refers(source))
  }

  #refers({ refers }: Source): boolean {
    return this.#changed.size > 0 && refers.some((label) => this.#changed.has(label))
  }
}

/** The definitions of the new version, and the labels whose target differs from the version before. */
function definitionsAfter(
  before: Draft,
  first: Cursor | undefined,
  found: readonly Found[],
  rest: Cursor | undefined
): { definitions: Definitions; changed: ReadonlySet<string> } {
  const gone = definesBetween(before, first, rest)
  const come = found.flatMap(({ source }) => source.defines)
  if (String(gone) === String(come)) return { definitions: before.definitions, changed: new Set() }
  const above = first ? definesBetween(before, undefined, first) : none
  const below = rest ? definesBetween(before, rest, undefined) : none
  const definitions = merged([...above, ...come, ...below])
  const labels = new Set([...before.definitions.keys(), ...definitions.keys()])
  const changed = [...labels].filter((label) => before.definitions.get(label) !== definitions.get(label))
  return { definitions, changed: new Set(changed) }
}

const none: Source['defines'] = []

/** What the chunks from one entry up to another define. */
function definesBetween(
  { groups }: Draft,
  from: Cursor | undefined,
  to: Cursor | undefined
): Source['defines'] {
  const result: (readonly [string, string])[] = []
  for (let at = from?.group ?? 0; at <= (to?.group ?? groups.length - 1); at++) {
    const group = groups[at]
    if (!group?.defines) continue
    const start = at === from?.group ? from.index : 0
    const end = at === to?.group ? to.index : group.entries.length
    for (const { source } of group.entries.slice(start, end)) result.push(...(source?.defines ?? []))
  }
  return result
}

/** A group's entries from one on, counted from the document's start. */
function entriesFrom({ groups, bases }: Draft, group: number, index: number, moved: number): Entry[] {
  const by = (bases[group]?.offset ?? 0) + moved
  return (groups[group]?.entries ?? []).slice(index).map((entry) => ({ ...entry, start: entry.start + by }))
}

interface Cursor {
  readonly group: number
  readonly index: number
}

/**
 * The first entry that an edit after `prefix` can reach; undefined where everything is read. A chunk's first line
 * decides over the end of the one before it, so reading restarts one chunk early.
 */
function firstTouched(before: Draft, body: number, prefix: number): Cursor | undefined {
  if (body !== before.body || prefix < body) return undefined
  const touched = lastBefore(before, prefix)
  const early = touched && previous(before, touched)
  return early && entryAt(before, early)?.source ? early : undefined
}

/** The last entry that starts before an offset. */
function lastBefore({ groups, bases }: Draft, offset: number): Cursor | undefined {
  const group = search(bases.length, (at) => (bases[at]?.offset ?? 0) < offset)
  if (group < 0) return undefined
  const { entries } = groups[group] as Group
  const from = offset - (bases[group]?.offset ?? 0)
  return { group, index: search(entries.length, (at) => (entries[at]?.start ?? 0) < from) }
}

/** The entry that starts exactly at an offset, unless it is front matter. */
function cursorAt(draft: Draft, offset: number): Cursor | undefined {
  const at = lastBefore(draft, offset + 1)
  if (!at || startOf(draft, at) !== offset) return undefined
  return entryAt(draft, at)?.source && at
}

/** The largest index at which something holds that holds up to it; -1 where it never does. */
function search(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [-1, count - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}

function previous({ groups }: Draft, { group, index }: Cursor): Cursor | undefined {
  if (index > 0) return { group, index: index - 1 }
  return group > 0 ? { group: group - 1, index: (groups[group - 1] as Group).entries.length - 1 } : undefined
}

function entryAt({ groups }: Draft, { group, index }: Cursor): Entry | undefined {
  return groups[group]?.entries[index]
}

function startOf(draft: Draft, at: Cursor): number {
  return (draft.bases[at.group]?.offset ?? 0) + (entryAt(draft, at)?.start ?? 0)
}

/** The same front matter is the same part. */
function frontAt(before: Draft, text: string, body: number): Part {
  const there = before.groups[0]?.entries[0]
  const same = there && !there.source && body === before.body && before.text.startsWith(text.slice(0, body))
  return same ? there.part : frontPart(text.slice(0, body))
}

/** URLs of definitions; the first of a label counts. */
function merged(defines: Source['defines']): Definitions {
  const result = new Map<string, string>()
  for (const [label, url] of defines) if (!result.has(label)) result.set(label, url)
  return result
}

interface PlacedGroup {
  readonly group: Group
  readonly start: number
}

/** Entries in groups of about equal weight. */
function grouped(entries: readonly Entry[]): PlacedGroup[] {
  const weights = entries.map(({ part }) =>
    Math.max(part.statements.length / groupStatements, 1 / groupParts)
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const share = total / Math.max(1, Math.round(total))
  const groups: PlacedGroup[] = []
  let members: Entry[] = []
  let weight = 0
  for (const [at, entry] of entries.entries()) {
    members.push(entry)
    weight += weights[at] ?? 0
    if (weight < share && at < entries.length - 1) continue
    const start = members[0]?.start ?? 0
    groups.push({ group: groupOf(members.map((each) => ({ ...each, start: each.start - start }))), start })
    members = []
    weight = 0
  }
  return groups
}

function groupOf(entries: readonly Entry[]): Group {
  const bases: Base[] = []
  let [blocks, sections] = [0, 0]
  for (const { part, start } of entries) {
    bases.push({ offset: start, blocks, sections })
    blocks += part.blocks.length
    sections += part.sections.length
  }
  const begun = entries.flatMap(({ part, start }) => part.sections.map((each) => movedSection(each, start)))
  const title = begun.findIndex(({ isTitle }) => isTitle)
  return {
    entries,
    bases,
    blocks,
    title: title < 0 ? undefined : title,
    defines: entries.some(({ source }) => (source?.defines.length ?? 0) > 0),
    sections: begun,
    fields: entries.flatMap(({ part, start }) => part.fields.map((field) => movedField(field, start))),
    directives: entries.flatMap(({ part, start }) => part.directives.map((each) => moved(each, start))),
    problems: entries.flatMap(({ part, start }) => part.problems.map((each) => moved(each, start)))
  }
}

function draftFrom(
  text: string,
  body: number,
  placed: readonly PlacedGroup[],
  definitions: Definitions
): Draft {
  const bases: Base[] = []
  let [blocks, sections] = [0, 0]
  for (const { group, start } of placed) {
    bases.push({ offset: start, blocks, sections })
    blocks += group.blocks
    sections += group.sections.length
  }
  return { text, body, groups: placed.map(({ group }) => group), bases, definitions }
}
