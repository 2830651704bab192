// Words by number. A word is found by its place in a text, so that no string is made of each to look it up.
import { fnv } from './hash'

/** Twice as many slots as words at least; the number of slots is a power of two. */
const slotsAtFirst = 4096

/** Words as they are written, numbered from 0 in the order they were added. */
export class WordTable {
  readonly #words: string[] = []
  readonly #hashes: number[] = []
  /** Numbers of words, plus one, at their hash or the next free place after it; 0 is free. */
  #slots = new Int32Array(slotsAtFirst)

  /** The number of the word that stands in a text from one offset to another; undefined for one that was not added. */
  find(text: string, start: number, end: number): number | undefined {
    const mask = this.#slots.length - 1
    const hash = hashOf(text, start, end)
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] as number) - 1
      if (number < 0) return undefined
      if (this.#hashes[number] === hash && this.#stands(number, text, start, end)) return number
    }
  }

  /** The word of a number. Throws RangeError for a number that was not given. */
  word(number: number): string {
    const word = this.#words[number]
    if (word === undefined) throw new RangeError(`There is no word ${number}.`)
    return word
  }

  /** Adds a word that is not there yet: its number. */
  add(word: string): number {
    const number = this.#words.push(word) - 1
    this.#hashes.push(hashOf(word, 0, word.length))
    if (this.#words.length * 2 > this.#slots.length) {
      this.#slots = new Int32Array(this.#slots.length * 2)
      for (let each = 0; each < number; each++) this.#file(each)
    }
    this.#file(number)
    return number
  }

  /** Forgets all words but the first ones. */
  keep(count: number): void {
    if (this.#words.length <= count) return
    this.#words.length = count
    this.#hashes.length = count
    this.#slots.fill(0)
    for (let each = 0; each < count; each++) this.#file(each)
  }

  #file(number: number): void {
    const mask = this.#slots.length - 1
    let slot = (this.#hashes[number] as number) & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = number + 1
  }

  #stands(number: number, text: string, start: number, end: number): boolean {
    const word = this.#words[number] as string
    if (word.length !== end - start) return false
    for (let at = 0; at < word.length; at++)
      if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
    return true
  }
}

/** A hash of what stands in a text from one offset to another, over its UTF-16 code units. */
export function hashOf(text: string, start: number, end: number): number {
  let hash: number = fnv.offset
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), fnv.prime)
  // Smaller numbers than 32 bits are kept in place by engines, larger ones as objects.
  return (hash ^ (hash >>> 15)) & 0x3fffffff
}
