// A list of names that a file can hold as it is: one string and two lists of numbers, of which a start need read nothing.
import { fnv } from './hash'

/** What no name holds. */
const separator = '\n'
/** Slots for each name at least, so that a name which is not there is soon missed. */
const slotsPerName = 2

const none: readonly number[] = []

/** What a list of names is kept as. */
export interface StoredNames {
  /** All of them, each with a line break after it. */
  readonly text: string
  /** Where each starts in the text, and where the next would. */
  readonly starts: Int32Array
  /** Numbers of names, plus one, at their hash or the next free place after it; 0 is free. As many as a power of two. */
  readonly slots: Int32Array
}

/** Names by number, in the order in which they were listed. */
export class Names {
  readonly #stored: StoredNames

  constructor(stored: StoredNames) {
    this.#stored = stored
  }

  /** The number of a name; -1 for one that is not there. */
  find(name: string): number {
    return this.#at(hashOf(name), name, name.length)
  }

  /** The numbers of the names that a word begins with, the shortest first. */
  beginning(word: string): readonly number[] {
    let found = none
    let hash: number = fnv.offset
    for (let at = 0; at < word.length; at++) {
      hash = Math.imul(hash ^ word.charCodeAt(at), fnv.prime)
      const number = this.#at(mixed(hash), word, at + 1)
      if (number >= 0) found = [...found, number]
    }
    return found
  }

  /** The number of the name that a text begins with, by its hash and length. */
  #at(hash: number, text: string, length: number): number {
    const { text: all, starts, slots } = this.#stored
    const mask = slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] as number) - 1
      if (number < 0) return number
      const start = starts[number] as number
      if ((starts[number + 1] as number) - start !== length + 1) continue
      if (all.startsWith(text.slice(0, length), start)) return number
    }
  }
}

/** What is kept of some names. Throws RangeError for one that is there twice, or has a line break. */
export function storedNames(names: readonly string[]): StoredNames {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(names.length * slotsPerName + 1)))
  const starts = new Int32Array(names.length + 1)
  const mask = slots.length - 1
  const seen = new Set<string>()
  for (const [number, name] of names.entries()) {
    if (seen.has(name) || name.includes(separator)) throw new RangeError(`"${name}" cannot be listed`)
    seen.add(name)
    let slot = hashOf(name) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = number + 1
    starts[number + 1] = (starts[number] as number) + name.length + 1
  }
  return { text: names.map((name) => name + separator).join(''), starts, slots }
}

/** Over UTF-16 code units. */
function hashOf(name: string): number {
  let hash: number = fnv.offset
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), fnv.prime)
  return mixed(hash)
}

function mixed(hash: number): number {
  return hash ^ (hash >>> 15)
}
