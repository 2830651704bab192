// Finds which of many phrase groups stand in a text, in one pass over its words whatever the number of phrases.
//
// A reader stands at no place, or at a few: in the middle of the phrases that have begun. What a word begins is looked up
// with the word, so that a word of no phrase costs next to nothing.
import { isPlain, type Lexicon } from './phrase'
import { PhraseWriter, type Place } from './phrasePlaces'
import { edition, wordsOf, type Word } from './vocabulary'

/** Where a word leads: phrases that have begun, groups found, and groups found if the text ends with it. */
interface Reached {
  readonly begun: readonly Place[]
  readonly found: readonly number[]
  readonly foundAtEnd: readonly number[]
}

/** What a word is to the phrases of one index, and where it leads wherever it stands. */
interface Entry extends Reached {
  /** Forms of the word, and beginnings of it, that stand in a phrase. */
  readonly forms: readonly string[]
  readonly prefixes: readonly string[]
}

const none: readonly never[] = []
const nothing: ReadonlySet<number> = new Set()
/** Most words: those of no phrase. */
const stranger: Entry = { forms: none, prefixes: none, begun: none, found: none, foundAtEnd: none }

/** Files phrase groups and finds those that a text shows. Groups are numbered from 0 in the order they were added. */
export class PhraseIndex {
  readonly #writer: PhraseWriter
  /**
   * Phrases of plain words by their first, each followed by its group: they become places when a text has that word, and
   * most never do.
   */
  readonly #asleep = new Map<string, (string | number)[]>()
  /** By the numbers of the words in the edition of the vocabulary. */
  #entries: Entry[] = []
  #edition = 0
  #groups = 0
  #step = 0
  #isRead = false

  constructor(lexicon: Lexicon) {
    this.#writer = new PhraseWriter(lexicon)
  }

  /**
   * Adds a group; it is found where any of its phrases stands. Throws SyntaxError for a phrase that cannot be read, and
   * Error once the index was read: what was found before would no longer hold.
   */
  add(phrases: readonly string[]): number {
    if (this.#isRead) throw new Error('Phrases are added before the first text is read')
    const group = this.#groups++
    for (const phrase of phrases) {
      if (isPlain(phrase)) this.#sleep(phrase, group)
      else this.#writer.add(phrase, group)
    }
    return group
  }

  /** The groups of which a phrase stands in the text, in the order of the words that complete them. */
  find(text: string): ReadonlySet<number> {
    this.#isRead = true
    let found: Set<number> | undefined
    let places: readonly Place[] = none
    let isFirst = true
    let atEnd: readonly number[] = none
    const words = wordsOf(text)
    if (this.#edition !== edition()) {
      this.#edition = edition()
      this.#entries = []
    }
    for (const word of words) {
      const entry = (this.#entries[word.id] ??= this.#read(word))
      if (isFirst) {
        // An opening quote before the first word leaves it the first.
        if (word.opens) continue
        isFirst = false
        places = this.#writer.atStart.closure
      }
      if (entry === stranger && !places.length) {
        if (!word.closes) atEnd = none
        continue
      }
      const next = places.length ? this.#after(places, word, entry) : entry
      if (next.found.length) {
        found ??= new Set()
        for (const group of next.found) found.add(group)
      }
      places = next.begun
      if (next.foundAtEnd.length || !word.closes) atEnd = next.foundAtEnd
    }
    if (!atEnd.length) return found ?? nothing
    return new Set([...(found ?? none), ...atEnd])
  }

  /** What is reached from some places, and from the beginning of phrases, by a word: mostly nothing that had begun. */
  #after(places: readonly Place[], word: Word, entry: Entry): Reached {
    let reached: Reaching | undefined
    for (const place of places) {
      for (const form of entry.forms) {
        const next = place.words.get(form)
        if (next) (reached ??= this.#reaching(entry)).add(next)
      }
      if (place.onlyWords) continue
      if (word.isUnit && place.units.length) (reached ??= this.#reaching(entry)).add(place.units)
      if (!word.isWord) {
        if (place.gap && !word.endsClause) (reached ??= this.#reaching(entry)).add([place])
        continue
      }
      if (place.prefixes.size) {
        for (const prefix of entry.prefixes) {
          const next = place.prefixes.get(prefix)
          if (next) (reached ??= this.#reaching(entry)).add(next)
        }
      }
      if (place.any.length) (reached ??= this.#reaching(entry)).add(place.any)
      if (word.isNumber && place.numbers.length) (reached ??= this.#reaching(entry)).add(place.numbers)
      if (word.isName && place.names.length) (reached ??= this.#reaching(entry)).add(place.names)
    }
    return reached ? reached.sorted() : entry
  }

  #reaching(entry: Entry): Reaching {
    return new Reaching(entry, ++this.#step)
  }

  #read(word: Word): Entry {
    for (const form of word.forms) this.#awaken(form)
    const { anywhere, words, prefixes } = this.#writer
    const known: Entry = {
      ...stranger,
      forms: word.forms.filter((form) => words.has(form)),
      prefixes: word.forms.flatMap((form) => beginnings(form).filter((start) => prefixes.has(start)))
    }
    const { begun, found, foundAtEnd } = this.#after(anywhere.closure, word, known)
    // A phrase that asks for nothing stands everywhere.
    const everywhere = anywhere.closure.flatMap((place) => place.found)
    const entry = { ...known, begun, found: [...everywhere, ...found], foundAtEnd }
    return Object.values(entry).some((list) => list.length) ? entry : stranger
  }

  #sleep(phrase: string, group: number): void {
    const end = phrase.indexOf(' ')
    const first = end < 0 ? phrase : phrase.slice(0, end)
    if (end < 0) this.#writer.words.add(phrase)
    else for (const word of phrase.split(' ')) this.#writer.words.add(word)
    const others = this.#asleep.get(first)
    if (others) others.push(phrase, group)
    else this.#asleep.set(first, [phrase, group])
  }

  /** Makes places of the phrases that begin with a word, before anything is known of the word. */
  #awaken(word: string): void {
    const asleep = this.#asleep.get(word)
    if (!asleep) return
    this.#asleep.delete(word)
    for (let at = 0; at < asleep.length; at += 2)
      this.#writer.add(asleep[at] as string, asleep[at + 1] as number)
  }
}

/** Collects what a word leads to, beside what it begins. */
class Reaching implements Reached {
  readonly begun: Place[]
  readonly found: number[]
  readonly foundAtEnd: number[]
  readonly #step: number

  constructor({ begun, found, foundAtEnd }: Reached, step: number) {
    this.begun = [...begun]
    this.found = [...found]
    this.foundAtEnd = [...foundAtEnd]
    this.#step = step
  }

  add(places: readonly Place[]): void {
    for (const each of places) {
      for (const place of each.closure) {
        if (place.reached === this.#step) continue
        place.reached = this.#step
        if (place.goesOn) this.begun.push(place)
        if (place.found.length) this.found.push(...place.found)
        if (place.foundAtEnd.length) this.foundAtEnd.push(...place.foundAtEnd)
      }
    }
  }

  /** The same in an order that does not depend on the order in which texts awakened phrases. */
  sorted(): this {
    if (this.found.length > 1) this.found.sort(ascending)
    if (this.foundAtEnd.length > 1) this.foundAtEnd.sort(ascending)
    return this
  }
}

function beginnings(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at + 1))
}

function ascending(a: number, b: number): number {
  return a - b
}
