// Looks ahead in a text: after a gap a phrase goes on by one of a few words, and where none of them is left it leads nowhere.
import { addTo } from './lists'
import type { Place } from './phrasePlaces'

/** No words are known that a place waits for. */
export const waitsForNothing = -1

const none: readonly number[] = []

/** Knows which places wait for words, and where in the text under way the last of these words is. */
export class Ahead {
  /** What waits for a word (by the writer's numbers) or for a beginning of one. */
  readonly #byWord = new Map<number, number[]>()
  readonly #byPrefix = new Map<string, number[]>()
  /** Where each was met last, counted over all texts, so that nothing need be cleared between them. */
  readonly #last: number[] = []
  #start = 0
  /** Where the reader is. */
  #now = 0

  /** `gaps` are the complete places inside of gaps. */
  constructor(gaps: readonly Place[]) {
    const numbers = new Map<Place, number>()
    for (const gap of gaps) for (const place of gap.closure) this.#watch(place, numbers)
  }

  /** What waits for a word, which has these forms and beginnings. */
  waitingFor(forms: readonly number[], prefixes: readonly string[]): readonly number[] {
    const waiting = [
      ...forms.flatMap((form) => this.#byWord.get(form) ?? none),
      ...prefixes.flatMap((prefix) => this.#byPrefix.get(prefix) ?? none)
    ]
    return waiting.length ? [...new Set(waiting)] : none
  }

  /** A text of so many words begins. */
  begin(words: number): void {
    this.#start = this.#now + 1
    this.#now = this.#start + words
  }

  /** The word at an index is one that these wait for. */
  note(waiting: readonly number[], at: number): void {
    for (let each = 0; each < waiting.length; each++) this.#last[waiting[each] as number] = this.#start + at
  }

  /** The reader is at the word with an index; nobody looks back. */
  reach(at: number): void {
    this.#now = this.#start + at
  }

  /** Whether what a place waits for does not come after the word that is being read. */
  isInVain({ waits }: Place): boolean {
    return waits !== waitsForNothing && (this.#last[waits] as number) <= this.#now
  }

  /** Whether what a place waits for neither is the word that is being read nor comes after it. */
  isPast({ waits }: Place): boolean {
    return waits !== waitsForNothing && (this.#last[waits] as number) < this.#now
  }

  #watch(place: Place, numbers: Map<Place, number>): void {
    // All places of a gap wait for what comes after it.
    const awaited = place.after ?? place
    let number = numbers.get(awaited)
    if (number === undefined) {
      number = this.#number(awaited.closure)
      numbers.set(awaited, number)
    }
    place.waits = number
  }

  /** A number for those that wait for the words by which these places go on; none where they may end, or go on by anything. */
  #number(places: readonly Place[]): number {
    if (places.some((place) => !place.waitsForWords)) return waitsForNothing
    const number = this.#last.push(0) - 1
    for (const { words, prefixes } of places) {
      for (const word of words.keys()) addTo(this.#byWord, word, number)
      for (const prefix of prefixes.keys()) addTo(this.#byPrefix, prefix, number)
    }
    return number
  }
}
