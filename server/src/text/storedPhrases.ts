// Phrases that were read once, as JSON can hold them: to take them up again costs a fraction of reading them.
import type { Lexicon } from './phrase'
import { Place, PhraseWriter } from './phrasePlaces'
import { PlainPhrases, type Sleeping } from './plainPhrases'

/** What was made of phrases. Everything is told by its number in a list. */
export interface StoredPhrases {
  readonly words: readonly string[]
  readonly prefixes: readonly string[]
  /** How many places there are. */
  readonly count: number
  /**
   * Place after place: what it has, as a sum of `bit`; then for each of these, in that order, how many numbers follow, and the
   * numbers. Other places are counted from this one: mostly the next one is meant.
   */
  readonly places: readonly number[]
  readonly asleep: readonly Sleeping[]
}

/** What a place may have. Most have nothing but words. */
const bit = { words: 1, after: 2, prefixes: 4, any: 8, names: 16, numbers: 32, units: 64, also: 128 } as const
const foundBit = { found: 256, foundAtEnd: 512 } as const
/** What leads on from a place to others, whatever the word. */
const ways = ['any', 'names', 'numbers', 'units', 'also'] as const
const findings = ['found', 'foundAtEnd'] as const

/** What a writer wrote, and the phrases that still sleep. */
export function storedFrom(writer: PhraseWriter, asleep: PlainPhrases): StoredPhrases {
  const numbers = new Map(writer.places.map((place, number) => [place, number]))
  const prefixes = new Map([...writer.prefixes].map((prefix, number) => [prefix, number]))
  const places: number[] = []
  for (const [own, place] of writer.places.entries()) {
    const head = places.push(0) - 1
    const tell = (has: number, list: readonly number[]): void => {
      if (!list.length) return
      places[head] = (places[head] as number) | has
      places.push(list.length, ...list)
    }
    const away = (other: Place): number => (numbers.get(other) as number) - own
    const pairs = <Key>(next: ReadonlyMap<Key, readonly Place[]>, numberOf: (key: Key) => number): number[] =>
      [...next].flatMap(([key, there]) => there.flatMap((each) => [numberOf(key), away(each)]))
    const words = pairs(place.words, (word) => word)
    tell(bit.words, words)
    tell(bit.after, place.after ? [away(place.after)] : [])
    const begun = pairs(place.prefixes, (prefix) => prefixes.get(prefix) as number)
    tell(bit.prefixes, begun)
    for (const way of ways) tell(bit[way], place[way].map(away))
    for (const finding of findings) tell(foundBit[finding], place[finding])
  }
  return {
    words: [...writer.words.keys()],
    prefixes: [...prefixes.keys()],
    count: writer.places.length,
    places,
    asleep: asleep.stored()
  }
}

/** The writer and the sleeping phrases that `storedFrom` was given. */
export function restored(
  stored: StoredPhrases,
  lexicon: Lexicon
): { readonly writer: PhraseWriter; readonly asleep: PlainPhrases } {
  const { words, prefixes, count, places, asleep } = stored
  const all: Place[] = []
  while (all.length < count) all.push(new Place())
  let at = 0
  for (const [own, place] of all.entries()) {
    const has = places[at++] as number
    const list = (): readonly number[] => {
      const from = at + 1
      return places.slice(from, (at = from + (places[at] as number)))
    }
    const others = (): Place[] => list().map((away) => all[own + away] as Place)
    if (has & bit.words) {
      // In place: this is what nearly all of the numbers are.
      for (let left = places[at++] as number; left > 0; left -= 2, at += 2)
        place.leadByWord(places[at] as number, all[own + (places[at + 1] as number)] as Place)
    }
    if (has & bit.after) place.after = others()[0]
    if (has & bit.prefixes) {
      for (let left = places[at++] as number; left > 0; left -= 2, at += 2)
        place.leadByPrefix(
          prefixes[places[at] as number] as string,
          all[own + (places[at + 1] as number)] as Place
        )
    }
    if (has < bit.any) continue
    for (const way of ways) if (has & bit[way]) place[way] = others()
    for (const finding of findings) if (has & foundBit[finding]) place[finding] = list()
  }
  return {
    writer: new PhraseWriter(lexicon, { places: all, words, prefixes }),
    asleep: new PlainPhrases(asleep)
  }
}
