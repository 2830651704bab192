// Goes on with phrases that have begun in a text, word by word: where a reader stands, and what is found there.
import { none, type Entry } from './phraseEntry'
import { place, way, type PhraseTables } from './phraseTables'
import { kind } from './word'

/** A reader of one text after the other, in the tables of an index. */
export class PhraseReader {
  /** Groups that the last word found in phrases that had begun, and groups found if the text ends with it. In any order. */
  found: readonly number[] = none
  foundAtEnd: readonly number[] = none
  readonly #numbers: Int32Array
  readonly #atStart: readonly number[]
  /** Where what is awaited was met last, counted over all texts, so that nothing need be cleared between them. */
  readonly #last: Float64Array
  /** Where the text under way begins, and where the reader is, counted so. */
  #start = 0
  #now = 0
  #step = 0
  /** Where the reader stands: the first so many of a list that has room for more. */
  #inside: number[] = []
  #count = 0
  #reached: number[] = []
  #reachedCount = 0

  constructor({ numbers, awaited, first }: PhraseTables) {
    this.#numbers = numbers
    this.#last = new Float64Array(awaited)
    this.#atStart = Array.from(numbers.subarray(first + 1, first + 1 + (numbers[first] as number)))
  }

  /** A text of these words begins. What waits for them is told that they come. */
  begin(row: readonly Entry[], words: number): void {
    this.#start = this.#now + 1
    this.#now = this.#start + words
    this.#count = 0
    for (let at = 0; at < words; at++) {
      const { awaited } = row[at] as Entry
      for (let each = 0; each < awaited.length; each++) this.#last[awaited[each] as number] = this.#start + at
    }
  }

  /** The next word is the first that counts. */
  standAtStart(): void {
    for (const each of this.#atStart) this.#inside[this.#count++] = each
  }

  /** Goes over the word at an index; `begun` is what the one before it began. */
  read(entry: Entry, at: number, begun: readonly number[]): void {
    this.#now = this.#start + at
    this.found = this.foundAtEnd = none
    if (!this.#count && !begun.length) return
    const numbers = this.#numbers
    this.#step++
    this.#reachedCount = 0
    for (let each = 0; each < begun.length; each++) {
      const front = begun[each] as number
      this.#words(front, entry)
      const ways = numbers[front + place.ways] as number
      // One that is a place has no other ways, so these are of several as one.
      if (ways)
        for (let left = numbers[ways] as number; left > 0; left--)
          this.#ways(numbers[ways + left] as number, entry)
    }
    for (let each = 0; each < this.#count; each++) {
      const inside = this.#inside[each] as number
      this.#words(inside, entry)
      if (numbers[inside + place.ways]) this.#ways(inside, entry)
    }
    const inside = this.#inside
    this.#inside = this.#reached
    this.#count = this.#reachedCount
    this.#reached = inside
  }

  /** Goes from a place, or several as one, where a form of the word leads. */
  #words(from: number, { forms }: Entry): void {
    const numbers = this.#numbers
    const count = numbers[from + place.words] as number
    if (!count) return
    const first = from + place.first
    for (let f = 0; f < forms.length; f++) {
      const form = forms[f] as number
      // Between `low`, which may be it, and `high`, which comes after it.
      let [low, high] = [0, count]
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if ((numbers[first + 2 * middle] as number) > form) high = middle
        else low = middle
      }
      if (numbers[first + 2 * low] === form) this.#reach(numbers[first + 2 * low + 1] as number)
    }
  }

  /** Goes from a place where the word leads by more than being that word. */
  #ways(from: number, { kinds, prefixes }: Entry): void {
    const numbers = this.#numbers
    const awaits = numbers[from + place.awaits] as number
    // What it waits for is neither this word nor one after it.
    if (awaits && (this.#last[awaits] as number) < this.#now) return
    const ways = numbers[from + place.ways] as number
    if (kinds & kind.unit) this.#reach(numbers[ways + way.units] as number)
    if (!(kinds & kind.word)) {
      if (!(kinds & kind.clauseEnd)) this.#reach(numbers[ways + way.stay] as number)
      return
    }
    for (let p = 0; p < prefixes.length; p++) {
      const first = ways + way.first
      for (let left = numbers[ways + way.prefixes] as number; left > 0; left--) {
        const at = first + 2 * (left - 1)
        if (numbers[at] === prefixes[p]) this.#reach(numbers[at + 1] as number)
      }
    }
    this.#reach(numbers[ways + way.any] as number)
    if (kinds & kind.number) this.#reach(numbers[ways + way.numbers] as number)
    if (kinds & kind.name) this.#reach(numbers[ways + way.names] as number)
  }

  /** Stands where a target says, if there is one, and finds what is found there. */
  #reach(target: number): void {
    if (!target) return
    const numbers = this.#numbers
    let at = target + 1
    for (let left = numbers[target] as number; left > 0; left--) {
      const each = numbers[at++] as number
      if (numbers[each + place.step] === this.#step) continue
      numbers[each + place.step] = this.#step
      const awaits = numbers[each + place.awaits] as number
      // Where what it waits for does not come after this word, it leads nowhere.
      if (!awaits || (this.#last[awaits] as number) > this.#now) this.#reached[this.#reachedCount++] = each
    }
    const found = numbers[at] as number
    if (found) this.found = withThose(this.found, numbers, at)
    at += 1 + found
    if (numbers[at]) this.foundAtEnd = withThose(this.foundAtEnd, numbers, at)
  }
}

/** Groups, and those of the list that stands at a place. */
function withThose(groups: readonly number[], numbers: Int32Array, at: number): readonly number[] {
  return [...groups, ...numbers.subarray(at + 1, at + 1 + (numbers[at] as number))]
}
