// What was made of the texts and statements of a document under way: several readers ask for it, one after the other.

/** Entries of one memory at most: the statements of the longest document that is read in one go. */
export const most = 20_000

/** Memories that hold something: they are cleared once the document was read. */
export const filled = new Set<{ clear(): void }>()

/** Remembers by key until everybody has read the document. */
export class Lately<Key, Value> {
  #known = new Map<Key, Value>()

  get size(): number {
    return this.#known.size
  }

  get(key: Key): Value | undefined {
    return this.#known.get(key)
  }

  set(key: Key, value: Value): void {
    if (this.#known.size >= most) this.clear()
    if (!this.#known.size) filled.add(this)
    this.#known.set(key, value)
  }

  clear(): void {
    this.#known = new Map()
    filled.delete(this)
  }
}

/** Lets go of all of it: the document was read. */
export function forgetLately(): void {
  for (const memory of filled) memory.clear()
}
