// Finds what two versions of a text share, so that work can grow with the edit instead of with the document.
import type { Text } from './text'

/** How much two texts have in common, in UTF-16 code units; the two parts never overlap in either text. */
export interface Difference {
  /** Length of the beginning that both share. */
  readonly prefix: number
  /** Length of the end that both share. */
  readonly suffix: number
}

/** An earlier version of a text, and what both share, as whoever made the edit knows it. */
export interface Since extends Difference {
  readonly text: Text
}

/** What a text still has of an earlier version after edits, without a look at either text: never more than is true. */
export class Kept implements Difference {
  readonly prefix: number
  readonly suffix: number
  readonly #before: number

  private constructor(before: number, prefix: number, suffix: number) {
    this.#before = before
    this.prefix = prefix
    this.suffix = suffix
  }

  /** Before the first edit. `length` is the earlier version's. */
  static all(length: number): Kept {
    return new Kept(length, length, length)
  }

  /** After one more edit, or several, that left `prefix` and `suffix` as they were; `length` is what the text has now. */
  after({ prefix, suffix }: Difference, length: number): Kept {
    const begin = Math.min(this.prefix, prefix)
    const end = Math.min(this.suffix, suffix, Math.min(this.#before, length) - begin)
    return new Kept(this.#before, begin, end)
  }
}

/**
 * The longest common beginning, and the longest common end of what is left. Slices are compared, never single
 * characters: engines compare them as memory, some thousand times faster than a loop.
 */
export function difference(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length)
  const prefix = most(shorter, (from, to) => before.slice(from, to) === after.slice(from, to))
  const suffix = most(
    shorter - prefix,
    (from, to) =>
      before.slice(before.length - to, before.length - from) ===
      after.slice(after.length - to, after.length - from)
  )
  return { prefix, suffix }
}

/** The largest length up to `limit` over which `same` holds, given that it holds up to every smaller one. */
function most(limit: number, same: (from: number, to: number) => boolean): number {
  let low = 0
  let high = limit
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (same(low, middle)) low = middle
    else high = middle - 1
  }
  return low
}
