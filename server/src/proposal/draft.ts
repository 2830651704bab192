// A document as parts in groups. A new version keeps every part and group that the edit did not touch, so that what was
// made of them holds; equal texts give equal drafts, whichever versions came before.
import { difference, type Difference, type Since } from '../text/difference'
import type { Range } from '../text/range'
import { sameText, type Text } from '../text/text'
import { bodyStart, chunksFrom } from './chunks'
import type { ChunkCache, Source } from './chunkCache'
import { beginning } from './context'
import { cursorAt, firstTouched, sourceAt, startOf, type Cursor } from './cursor'
import { definitionsAfter, merged } from './definitions'
import { grouped, type Entry, type Group, type PlacedGroup } from './group'
import type { Proposal } from './model'
import { frontPart, type Base, type Part } from './part'
import type { Definitions } from './labels'
import { Rereader } from './reread'

/** One version of a document. */
export interface Draft {
  readonly text: Text
  /** Where the Markdown begins. */
  readonly body: number
  readonly groups: readonly Group[]
  /** Where each group begins, in offsets and in what was counted before it. */
  readonly bases: readonly Base[]
  readonly definitions: Definitions
}

/**
 * What is made from a draft, and knows it. A weak map would know it without this class, but what is looked up in a weak map
 * survives all small garbage collections: with each key press a whole version.
 */
export class Drafted {
  readonly #draft: Draft

  constructor(draft: Draft) {
    this.#draft = draft
  }

  /** The draft behind an object. Undefined for one that was not made from any. */
  static behind(made: object): Draft | undefined {
    return #draft in made ? made.#draft : undefined
  }
}

/** The parts that a proposal is made of. Throws TypeError for an object that was not parsed. */
export function draftBehind(proposal: Proposal): Draft {
  const draft = Drafted.behind(proposal)
  if (!draft) throw new TypeError('This proposal was not parsed, so it has no parts.')
  return draft
}

/** Reads a text, from the version before it where there is one. What is known of `since` need not be compared. */
export function draftOf(text: Text, cache: ChunkCache, before?: Draft, since?: Since): Draft {
  if (!before) return fresh(text, cache)
  if (before.text === text) return before
  // Whoever knows the edit need not compare what may be long.
  if (since?.text === before.text) return edited(before, text, cache, since)
  if (sameText(before.text, text)) return before
  return edited(before, text, cache, difference(before.text.toString(), text.toString()))
}

function fresh(text: Text, cache: ChunkCache): Draft {
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

/** Chunks that a key press reads anew, at most. */
const typed = 4

/** The next version: chunks are read anew from just before the edit to where the old ones go on. */
function edited(before: Draft, text: Text, cache: ChunkCache, { prefix, suffix }: Difference): Draft {
  // Front matter stands as it was where the character after it does: one more than its end, which may be half of a CRLF.
  const body = before.body > 1 && prefix > before.body ? before.body : bodyStart(text)
  const moved = text.length - before.text.length
  const first = firstTouched(before, body, prefix)
  const ranges: Range[] = []
  let rest: Cursor | undefined
  for (const { start, end } of chunksFrom(text, first ? startOf(before, first) : body)) {
    rest = start >= text.length - suffix ? cursorAt(before, start - moved) : undefined
    if (rest) break
    ranges.push({ start, end })
  }
  const isTyping = ranges.length <= typed
  const found = ranges.map(({ start, end }): Found => {
    const words = text.slice(start, end)
    // Reading begins a chunk early: that one is mostly as it was.
    const there = start < prefix ? sourceAt(before, start) : undefined
    return { start, source: there?.text === words ? there : cache.source(words, !isTyping) }
  })
  const { definitions, changed } = definitionsAfter(
    before,
    first,
    found.map(({ source }) => source),
    rest
  )
  const above = first ? before.groups.slice(0, first.group) : []
  // A definition changes words above it as well, those of headings among them.
  const from = changed.size ? beginning : above.at(-1)?.entries.at(-1)?.part.after
  const reader = new Rereader(cache, definitions, changed, from)
  const head = changed.size ? above.map((group) => reader.group(group)) : above
  const entries = first ? entriesFrom(before, first.group, 0, 0).slice(0, first.index) : []
  if (!first && body > 1) entries.push({ part: frontAt(before, text, body), start: 0, source: undefined })
  const middle = entries.map((entry) => reader.entry(entry))
  for (const { start, source } of found) middle.push(reader.chunk(source, start))
  if (rest)
    for (const entry of entriesFrom(before, rest.group, rest.index, moved)) middle.push(reader.entry(entry))
  const placed = head.map((group, at) => ({ group, start: before.bases[at]?.offset ?? 0 }))
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

/** A group's entries from one on, counted from the document's start. */
function entriesFrom({ groups, bases }: Draft, group: number, index: number, moved: number): Entry[] {
  const by = (bases[group]?.offset ?? 0) + moved
  return (groups[group]?.entries ?? []).slice(index).map((entry) => ({ ...entry, start: entry.start + by }))
}

/** The same front matter is the same part. */
function frontAt(before: Draft, text: Text, body: number): Part {
  const there = before.groups[0]?.entries[0]
  const front = text.slice(0, body)
  const same = there && !there.source && body === before.body && before.text.slice(0, body) === front
  return same ? there.part : frontPart(front)
}

function draftFrom(
  text: Text,
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
