// Words by number. A word is found by its place in a text, so that no string is made of each to look it up.
import { fnv } from './hash'

/** Twice as many slots as words at least; the number of slots is a power of two. */
const slotsAtFirst = 4096

/** Words as they are written, numbered from 0 in the order they were added. */
export class WordTable {
  readonly #words: string[] = []
  readonly #hashes: number[] = []
  /** The code units of all words, one after the other, and where each word's begin. */
  #letters = new Uint16Array(8 * slotsAtFirst)
  readonly #starts: number[] = [0]
  /** Numbers of words, plus one, at their hash or the next free place after it; 0 is free. */
  #slots = new Int32Array(slotsAtFirst)

  /** The number of the word that stands in a text, given as its code units, from one offset to another; -1 for one that was not added. */
  find(codes: Uint16Array, from: number, to: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    const hash = hashOf(codes, from, to)
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] as number) - 1
      if (number < 0) return number
      if (this.#hashes[number] === hash && this.#stands(number, codes, from, to)) return number
    }
  }

  /** The word of a number. Throws RangeError for a number that was not given. */
  word(number: number): string {
    const word = this.#words[number]
    if (word === undefined) throw new RangeError(`There is no word ${number}.`)
    return word
  }

  /** Adds a word that is not there yet, which stands in a text from one offset to another: its number. */
  add(word: string, codes: Uint16Array, from: number, to: number): number {
    const number = this.#words.push(word) - 1
    this.#hashes.push(hashOf(codes, from, to))
    const start = this.#starts[number] as number
    const end = start + to - from
    this.#starts.push(end)
    if (end > this.#letters.length) {
      const more = new Uint16Array(2 * end)
      more.set(this.#letters)
      this.#letters = more
    }
    this.#letters.set(codes.subarray(from, to), start)
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
    this.#starts.length = count + 1
    this.#slots.fill(0)
    for (let each = 0; each < count; each++) this.#file(each)
  }

  #file(number: number): void {
    const mask = this.#slots.length - 1
    let slot = (this.#hashes[number] as number) & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = number + 1
  }

  #stands(number: number, codes: Uint16Array, from: number, to: number): boolean {
    const letters = this.#letters
    let at = this.#starts[number] as number
    if ((this.#starts[number + 1] as number) - at !== to - from) return false
    for (let other = from; other < to; other++) if (letters[at++] !== codes[other]) return false
    return true
  }
}

/** Over code units. */
function hashOf(codes: Uint16Array, from: number, to: number): number {
  let hash: number = fnv.offset
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (codes[at] as number), fnv.prime)
  // Smaller numbers than 32 bits are kept in place by engines, larger ones as objects.
  return (hash ^ (hash >>> 15)) & 0x3fffffff
}
