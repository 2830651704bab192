// Finds the row of a pair of numbers in one list: a look-up touches one place of memory, where maps would touch three.

export interface Pair {
  readonly first: number
  readonly second: number
  readonly row: number
}

/** Most pairs of two stems are none of a model's, so a place without a pair has to be met soon. */
const placesPerPair = 3
const free = -1

/** Pairs of numbers from 0 on, each with a row from 0 on. */
export class PairTable {
  readonly #places: Int32Array

  /** `places` is what `pairPlaces` made. */
  constructor(places: Int32Array) {
    this.#places = places
  }

  /** The row of a pair; -1 for one that is not there. */
  row(first: number, second: number): number {
    return this.#places[placeOf(this.#places, first, second) + 2] as number
  }
}

/** Three numbers a place: first, second, row. A pair stands at its place or, where that is taken, at the next free one. */
export function pairPlaces(pairs: readonly Pair[]): Int32Array {
  const places = new Int32Array(2 ** Math.ceil(Math.log2(pairs.length * placesPerPair + 1)) * 3).fill(free)
  for (const { first, second, row } of pairs) places.set([first, second, row], placeOf(places, first, second))
  return places
}

/** Where a pair stands, or would. */
function placeOf(places: Int32Array, first: number, second: number): number {
  const mask = places.length / 3 - 1
  let place = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 8
  for (;;) {
    const at = (place++ & mask) * 3
    const there = places[at] as number
    if (there === free || (there === first && places[at + 1] === second)) return at
  }
}
