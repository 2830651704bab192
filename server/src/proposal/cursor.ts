// Finds the parts of a draft by their place.
import type { Source } from './chunkCache'
import type { Draft } from './draft'
import type { Entry, Group } from './group'

/** One entry of a draft. */
export interface Cursor {
  readonly group: number
  readonly index: number
}

/**
 * The first entry that an edit after `prefix` can reach; undefined where everything is read. A chunk's first line
 * decides over the end of the one before it, so reading restarts one chunk early.
 */
export function firstTouched(before: Draft, body: number, prefix: number): Cursor | undefined {
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
export function cursorAt(draft: Draft, offset: number): Cursor | undefined {
  const at = lastBefore(draft, offset + 1)
  if (!at || startOf(draft, at) !== offset) return undefined
  return entryAt(draft, at)?.source && at
}

/** The source of the chunk that starts exactly at an offset. */
export function sourceAt(draft: Draft, offset: number): Source | undefined {
  const at = cursorAt(draft, offset)
  return at && entryAt(draft, at)?.source
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

/** Where an entry begins in the document. */
export function startOf(draft: Draft, at: Cursor): number {
  return (draft.bases[at.group]?.offset ?? 0) + (entryAt(draft, at)?.start ?? 0)
}
