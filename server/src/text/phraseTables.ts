// Phrases laid out as a list of numbers: made once from their places, kept in a file, and read as they lie there.
import { addTo } from './lists'
import { storedNames, type StoredNames } from './names'
import type { Place, PhraseWriter } from './phrasePlaces'

/** Everything is told by where it stands in `numbers`; nothing stands at 0. What stands there is told below. */
export interface PhraseTables {
  /** Words that stand in a phrase, and beginnings of words. */
  readonly words: StoredNames
  readonly prefixes: StoredNames
  /** The start of each, a `start`, or 0. */
  readonly ofWords: Int32Array
  readonly ofPrefixes: Int32Array
  /** The start of any word, of a name and of a number. */
  readonly ofKinds: readonly [any: number, names: number, numbers: number]
  /** The target where a text begins, and the one that stands in every text. */
  readonly first: number
  readonly everywhere: number
  /** How many numbers of what is awaited there are; 0 is none of them. */
  readonly awaited: number
  readonly numbers: Int32Array
}

/** What a word begins: the place or front after it, its target, then how many wait for it, and their numbers. */
export const start = { front: 0, target: 1, awaited: 2 } as const

/**
 * A place: the step of a reader at which it was reached last, which the reader writes; what must still come for it to lead
 * anywhere; how many words lead on; where its other ways stand, or 0; then each word with its target, in order of their
 * numbers. A front, which is several places as one, has the same, and in the place of other ways the list of those of its
 * places that have some, after its length.
 */
export const place = { step: 0, awaits: 1, words: 2, ways: 3, first: 4 } as const

/** The other ways of a place: its targets after any word, a name, a number, a unit, and after a sign inside of a gap. */
export const way = { any: 0, names: 1, numbers: 2, units: 3, stay: 4, prefixes: 5, first: 6 } as const

/** A target is three lists, each after its length: places that go on, groups found, and groups found if the text ends. */

/** Lays out what was written. */
export function tablesOf({ anywhere, atStart, words, prefixes }: PhraseWriter): PhraseTables {
  const layout = new Layout([anywhere, atStart])
  const root = closureOf([anywhere])
  const begins = (by: 'words' | 'prefixes', number: number): number =>
    layout.start(
      root.flatMap((from) => from[by].get(number) ?? []),
      layout.awaiting[by].get(number) ?? []
    )
  const kinds = (['any', 'names', 'numbers'] as const).map((kind) =>
    layout.start(root.flatMap((from) => from[kind]))
  )
  return {
    words: storedNames([...words.keys()]),
    prefixes: storedNames([...prefixes.keys()]),
    ofWords: Int32Array.from(words.values(), (number) => begins('words', number)),
    ofPrefixes: Int32Array.from(prefixes.values(), (number) => begins('prefixes', number)),
    ofKinds: kinds as [number, number, number],
    first: layout.target([atStart]),
    everywhere: layout.target([anywhere]),
    awaited: layout.awaited,
    numbers: layout.numbers
  }
}

class Layout {
  /** What waits for a word, or for a beginning of one. */
  readonly awaiting = { words: new Map<number, number[]>(), prefixes: new Map<number, number[]>() }
  awaited = 1
  readonly #numbers = [0]
  readonly #ids = new Map<Place, number>()
  readonly #awaits = new Map<Place, number>()
  readonly #places = new Map<Place, number>()
  readonly #targets = new Map<string, number>()

  constructor(roots: readonly Place[]) {
    for (const each of roots) this.#number(each)
    const ofPlaces = new Map<Place, number>()
    for (const gap of this.#ids.keys()) {
      if (!gap.after) continue
      for (const each of closureOf([gap])) {
        // All places of a gap wait for what comes after it.
        const awaited = each.after ?? each
        let number = ofPlaces.get(awaited)
        if (number === undefined) ofPlaces.set(awaited, (number = this.#awaitedAt(closureOf([awaited]))))
        this.#awaits.set(each, number)
      }
    }
  }

  get numbers(): Int32Array {
    return Int32Array.from(this.#numbers)
  }

  /** What leads to these places from where phrases begin, and what waits for it. */
  start(to: readonly Place[], awaited: readonly number[] = []): number {
    if (!to.length && !awaited.length) return 0
    return this.#add([to.length && this.#front(to), to.length && this.target(to), awaited.length, ...awaited])
  }

  /** What is reached with some places. */
  target(to: readonly Place[]): number {
    const reached = closureOf(to)
    const key = reached.map((each) => this.#ids.get(each)).join()
    let target = this.#targets.get(key)
    if (target !== undefined) return target
    const lists = [
      reached.filter(goesOn).map((each) => this.#place(each)),
      inOrder(reached.flatMap(({ found }) => found)),
      inOrder(reached.flatMap(({ foundAtEnd }) => foundAtEnd))
    ]
    this.#targets.set(key, (target = this.#add(lists.flatMap((list) => [list.length, ...list]))))
    return target
  }

  /** Several places as one. */
  #front(to: readonly Place[]): number {
    const reached = closureOf(to).filter(goesOn)
    const [only] = reached
    if (!only) return 0
    if (reached.length === 1 && !waysOf(only)) return this.#place(only)
    const loose = reached.filter(waysOf).map((each) => this.#place(each))
    const words = this.#targetsBy('words', reached)
    return this.#add([0, 0, words.length / 2, loose.length && this.#add([loose.length, ...loose]), ...words])
  }

  #place(each: Place): number {
    let at = this.#places.get(each)
    if (at !== undefined) return at
    const words = this.#targetsBy('words', [each])
    const ways = waysOf(each) ? this.#ways(each) : 0
    at = this.#add([0, this.#awaits.get(each) ?? 0, words.length / 2, ways, ...words])
    this.#places.set(each, at)
    // Inside of a gap it leads to itself.
    if (each.after) this.#numbers[ways + way.stay] = this.target([each])
    return at
  }

  #ways(each: Place): number {
    const to = ([each.any, each.names, each.numbers, each.units] as const).map(
      (next) => next.length && this.target(next)
    )
    const prefixes = this.#targetsBy('prefixes', [each])
    return this.#add([...to, 0, prefixes.length / 2, ...prefixes])
  }

  /** Numbers of words, or of beginnings, each with its target from these places. */
  #targetsBy(by: 'words' | 'prefixes', from: readonly Place[]): number[] {
    const next = new Map<number, Place[]>()
    for (const each of from) for (const [number, to] of each[by]) addTo(next, number, ...to)
    return [...next].sort(([a], [b]) => a - b).flatMap(([number, to]) => [number, this.target(to)])
  }

  #add(numbers: readonly number[]): number {
    const at = this.#numbers.length
    this.#numbers.push(...numbers)
    return at
  }

  /** Numbers a place and all that it leads to. */
  #number(each: Place): void {
    if (this.#ids.has(each)) return
    this.#ids.set(each, this.#ids.size)
    const { words, prefixes, any, names, numbers, units, also } = each
    for (const to of [...words.values(), ...prefixes.values(), any, names, numbers, units, also])
      for (const next of to) this.#number(next)
  }

  /** A number for those that wait for the words by which these places go on; none where they may end, or go on by anything. */
  #awaitedAt(places: readonly Place[]): number {
    if (!places.every(waitsForWords)) return 0
    const number = this.awaited++
    for (const each of places)
      for (const by of ['words', 'prefixes'] as const)
        for (const one of each[by].keys()) addTo(this.awaiting[by], one, number)
    return number
  }
}

/** These places and all that they are as good as. */
function closureOf(places: readonly Place[]): readonly Place[] {
  if (places.every(({ also }) => !also.length)) return places
  const all = new Set(places)
  for (const each of all) for (const other of each.also) all.add(other)
  return [...all]
}

function goesOn(each: Place): boolean {
  return each.words.size > 0 || waysOf(each)
}

/** Whether something else than one of some words may come next. */
function waysOf({ after, prefixes, any, names, numbers, units }: Place): boolean {
  return after !== undefined || prefixes.size + any.length + names.length + numbers.length + units.length > 0
}

/** Whether it neither ends a phrase nor goes on by anything but some words and beginnings of words. */
function waitsForWords({ after, any, names, numbers, units, found, foundAtEnd }: Place): boolean {
  const others = any.length + names.length + numbers.length + units.length
  return after === undefined && others + found.length + foundAtEnd.length === 0
}

function inOrder(groups: readonly number[]): number[] {
  return [...new Set(groups)].sort((a, b) => a - b)
}
