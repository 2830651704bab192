// Finds which of many phrase groups stand in a text, in one pass over its words whatever the number of phrases.
//
// A reader stands at no place, or at a few: in the middle of the phrases that have begun. What a word begins is looked up
// with the word, so that a word of no phrase costs next to nothing.
import { isPlain, type Lexicon } from './phrase'
import { Ahead } from './phraseAhead'
import { entryOf, fitted, type Entry } from './phraseEntry'
import { Front, none, nowhere, Reaching } from './phraseFront'
import { PhraseWriter, type Place } from './phrasePlaces'
import { PlainPhrases } from './plainPhrases'
import { restored, storedFrom, type StoredPhrases } from './storedPhrases'
import { PerWord, wordOf, wordsOf } from './vocabulary'
import { kind } from './word'

const nothing: ReadonlySet<number> = new Set()
/** Files phrase groups and finds those that a text shows. Groups are numbered from 0 in the order they were added. */
export class PhraseIndex {
  readonly #writer: PhraseWriter
  readonly #asleep: PlainPhrases
  readonly #entries = new PerWord((_, word) => this.#read(word))
  /** By all that tells words apart here: most words stand in no phrase, and are as good as each other. */
  readonly #alike = new Map<string, Entry>()
  /** The reader of each group. */
  readonly #readers: number[]
  #step = 0
  /** Made for the first text. */
  #ahead: Ahead | undefined
  /** The words of the text under way. */
  readonly #row: Entry[] = []

  /** `stored` is what another index had filed for these readers, group by group. */
  constructor(
    lexicon: Lexicon,
    stored?: { readonly phrases: StoredPhrases; readonly readers: readonly number[] }
  ) {
    const filed = stored && restored(stored.phrases, lexicon)
    this.#writer = filed?.writer ?? new PhraseWriter(lexicon)
    this.#asleep = filed?.asleep ?? new PlainPhrases()
    this.#readers = [...(stored?.readers ?? [])]
  }

  /** What was filed so far, for another index to go on with. */
  stored(): StoredPhrases {
    return storedFrom(this.#writer, this.#asleep)
  }

  /**
   * Adds a group of a reader; it is found where any of its phrases stands. Throws SyntaxError for a phrase that cannot be read, and
   * Error once the index was read: what was found before would no longer hold.
   */
  add(phrases: readonly string[], reader = 0): number {
    if (this.#ahead) throw new Error('Phrases are added before the first text is read')
    const group = this.#readers.push(reader) - 1
    for (const phrase of phrases) {
      if (isPlain(phrase)) this.#asleep.add(phrase, group, this.#writer)
      else this.#writer.add(phrase, group)
    }
    return group
  }

  /** The groups of which a phrase stands in the text, in the order of the words that complete them. */
  find(text: string): ReadonlySet<number> {
    const ahead = (this.#ahead ??= new Ahead(this.#writer.gaps))
    const words = wordsOf(text)
    const row = this.#entriesOf(words, ahead)
    let found: Set<number> | undefined
    // What the last word began, and the phrases that it went on with.
    let begun = nowhere
    let inside: readonly Place[] = none
    let isFirst = true
    let atEnd: readonly number[] = none
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as number
      const entry = row[at] as Entry
      if (isFirst) {
        // An opening quote before the first word leaves it the first.
        if (entry.opens) continue
        isFirst = false
        inside = this.#writer.atStart.closure
      }
      ahead.reach(at)
      const mayGoOn =
        inside.length > 0 || begun.loose.length > 0 || (entry.forms.length > 0 && begun !== nowhere)
      const further = mayGoOn ? this.#further(begun, inside, word, entry, ahead) : undefined
      let there = entry.found
      let thereAtEnd = entry.foundAtEnd
      if (further) {
        // In an order that does not depend on the order in which texts awakened phrases.
        if (further.found.length) there = [...there, ...further.found].sort(ascending)
        if (further.foundAtEnd.length) thereAtEnd = [...thereAtEnd, ...further.foundAtEnd].sort(ascending)
        inside = further.begun
      } else inside = none
      begun = entry.begun
      if (there.length) {
        found ??= new Set()
        for (const group of there) found.add(group)
      }
      // A sign that closes the text leaves the word before it the last.
      if (!entry.closes) atEnd = thereAtEnd
      else if (thereAtEnd.length) atEnd = this.#laterOf(atEnd, thereAtEnd)
    }
    if (!atEnd.length) return found ?? nothing
    return new Set([...(found ?? none), ...atEnd])
  }

  /** What several readers found at an end: of each what it found later. */
  #laterOf(earlier: readonly number[], later: readonly number[]): readonly number[] {
    const those = new Set(later.map((group) => this.#readers[group]))
    return [...earlier.filter((group) => !those.has(this.#readers[group])), ...later]
  }

  /** The entries of a text's words; what waits for them is told that they come. */
  #entriesOf(words: readonly number[], ahead: Ahead): readonly Entry[] {
    const row = this.#row
    ahead.begin(words.length)
    for (let at = 0; at < words.length; at++) {
      const entry = this.#entries.of(words[at] as number)
      row[at] = entry
      if (entry.awaited.length) ahead.note(entry.awaited, at)
    }
    return row
  }

  /** What a word reaches from the phrases that have begun; undefined where it ends them all: mostly. */
  #further(
    begun: Front,
    inside: readonly Place[],
    word: number,
    entry: Entry,
    ahead?: Ahead
  ): Reaching | undefined {
    let reached: Reaching | undefined
    const { forms } = entry
    for (let f = 0; f < forms.length; f++) {
      const form = forms[f] as number
      const next = begun.words.get(form)
      if (next) (reached ??= this.#reaching(ahead)).add(next)
      for (let p = 0; p < inside.length; p++) {
        const after = (inside[p] as Place).words.get(form)
        if (after) (reached ??= this.#reaching(ahead)).add(after)
      }
    }
    const { loose } = begun
    for (let p = 0; p < loose.length; p++) {
      const place = loose[p] as Place
      if (!ahead?.isPast(place)) reached = this.#loosely(place, word, entry, reached, ahead)
    }
    for (let p = 0; p < inside.length; p++) {
      const place = inside[p] as Place
      if (!place.onlyWords) reached = this.#loosely(place, word, entry, reached, ahead)
    }
    return reached
  }

  /** Adds where a word leads from a place by more than being that word. */
  #loosely(
    place: Place,
    number: number,
    { prefixes }: Entry,
    already: Reaching | undefined,
    ahead: Ahead | undefined
  ): Reaching | undefined {
    const word = wordOf(number)
    let reached = already
    if (word.is(kind.unit) && place.units.length) (reached ??= this.#reaching(ahead)).add(place.units)
    if (!word.is(kind.word)) {
      if (place.gap && !word.is(kind.clauseEnd)) (reached ??= this.#reaching(ahead)).stay(place)
      return reached
    }
    if (prefixes.length && place.prefixes.size) {
      for (const prefix of prefixes) {
        const next = place.prefixes.get(prefix)
        if (next) (reached ??= this.#reaching(ahead)).add(next)
      }
    }
    if (place.any.length) (reached ??= this.#reaching(ahead)).add(place.any)
    if (word.is(kind.number) && place.numbers.length) (reached ??= this.#reaching(ahead)).add(place.numbers)
    if (word.is(kind.name) && place.names.length) (reached ??= this.#reaching(ahead)).add(place.names)
    return reached
  }

  #reaching(ahead: Ahead | undefined): Reaching {
    return new Reaching(++this.#step, ahead)
  }

  #read(number: number): Entry {
    const word = wordOf(number)
    for (const form of word.forms) this.#asleep.awaken(form, this.#writer)
    const known = entryOf(word, this.#writer)
    const key = [word.kinds, ...known.forms, ...known.prefixes].join()
    let entry = this.#alike.get(key)
    if (!entry) this.#alike.set(key, (entry = this.#entry(number, known)))
    return entry
  }

  /** The entry of a word of which all is known but where it leads. */
  #entry(number: number, known: Entry): Entry {
    // Words are read for a text alone, and the first one made it.
    const ahead = this.#ahead as Ahead
    const { closure } = this.#writer.anywhere
    const further = this.#further(nowhere, closure, number, known)
    // A phrase that asks for nothing stands everywhere.
    const everywhere = closure.flatMap((place) => place.found)
    return {
      ...known,
      begun: further?.begun.length ? new Front(further.begun) : nowhere,
      found: fitted([...everywhere, ...(further?.found ?? none).toSorted(ascending)]),
      foundAtEnd: fitted((further?.foundAtEnd ?? none).toSorted(ascending)),
      awaited: ahead.waitingFor(known.forms, known.prefixes)
    }
  }
}

function ascending(a: number, b: number): number {
  return a - b
}
