// Where a reader of phrases stands after a word: at the places that the word begins, and at those that it goes on to.
import { addTo } from './lists'
import type { Ahead } from './phraseAhead'
import type { Place } from './phrasePlaces'

/** Nothing is ever put into it. */
export const none: never[] = []

/** Places at which a reader stands. Those that a word begins are asked again and again, so they share one look-up. */
export class Front {
  /** Where they go on by a word. */
  readonly words: ReadonlyMap<number, readonly Place[]>
  /** Those that go on by something else as well. */
  readonly loose: readonly Place[]

  constructor(places: readonly Place[]) {
    this.loose = places.filter((place) => !place.onlyWords)
    const [first] = places
    if (first && places.length === 1) this.words = first.words
    else {
      const words = new Map<number, Place[]>()
      for (const place of places) {
        for (const [word, next] of place.words) {
          addTo(words, word, ...next)
        }
      }
      this.words = words
    }
  }
}

export const nowhere = new Front(none)

/** Collects what a word leads to. */
export class Reaching {
  begun: Place[] = none
  found: readonly number[] = none
  foundAtEnd: readonly number[] = none
  readonly #step: number
  readonly #ahead: Ahead | undefined

  /** `ahead` knows the text under way; without it nothing that may go on is left out. */
  constructor(step: number, ahead?: Ahead) {
    this.#step = step
    this.#ahead = ahead
  }

  add(places: readonly Place[]): void {
    for (let each = 0; each < places.length; each++) {
      const place = places[each] as Place
      if (place.also.length) this.stay(place)
      else this.#reach(place)
    }
  }

  /** A gap goes on, or a place is as good as others. */
  stay({ closure }: Place): void {
    for (let at = 0; at < closure.length; at++) this.#reach(closure[at] as Place)
  }

  #reach(place: Place): void {
    if (place.reached === this.#step) return
    place.reached = this.#step
    // Most steps reach nothing of one of the three: a list is made for what is there.
    if (place.goesOn && !this.#ahead?.isInVain(place)) {
      if (this.begun.length) this.begun.push(place)
      else this.begun = [place]
    }
    if (place.found.length) this.found = [...this.found, ...place.found]
    if (place.foundAtEnd.length) this.foundAtEnd = [...this.foundAtEnd, ...place.foundAtEnd]
  }
}
