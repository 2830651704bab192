// Finds which of many phrase groups stand in a text, in one pass over its words whatever the number of phrases.
//
// A reader stands at no place, or at a few: in the middle of the phrases that have begun. What a word begins is looked up
// with the word, so that a word of no phrase costs next to nothing.
import type { Lexicon } from './phrase'
import { Entries, inOrder, none, type Entry } from './phraseEntry'
import { PhraseWriter } from './phrasePlaces'
import { PhraseReader } from './phraseReader'
import { tablesOf, type PhraseTables } from './phraseTables'
import { PerWord, wordsOf } from './vocabulary'
import { kind } from './word'

/** What an index needs to read a text. */
interface Ready {
  readonly entries: PerWord<Entry>
  readonly reader: PhraseReader
}

/** Files phrase groups and finds those that a text shows. Groups are numbered from 0 in the order they were added. */
export class PhraseIndex {
  readonly #writer: PhraseWriter
  /** The reader of each group. */
  readonly #owners: number[] = []
  #ready: Ready | undefined
  /** The words of the text under way. */
  readonly #row: Entry[] = []
  /** The text in which each group was found last, counted from 1. */
  readonly #last: number[] = []
  #text = 0

  /** `stored` is what another index had filed for these readers, group by group. */
  constructor(
    lexicon: Lexicon,
    stored?: { readonly tables: PhraseTables; readonly readers: readonly number[] }
  ) {
    this.#writer = new PhraseWriter(lexicon)
    if (!stored) return
    for (const reader of stored.readers) this.#owners.push(reader)
    this.#ready = ready(stored.tables)
  }

  /** What was filed, for another index. */
  stored(): PhraseTables {
    return tablesOf(this.#writer)
  }

  /**
   * Adds a group of a reader; it is found where any of its phrases stands. Throws SyntaxError for a phrase that cannot be read, and
   * Error once the index was read: what was found before would no longer hold.
   */
  add(phrases: readonly string[], reader = 0): number {
    if (this.#ready) throw new Error('Phrases are added before the first text is read')
    const group = this.#owners.push(reader) - 1
    for (const phrase of phrases) this.#writer.add(phrase, group)
    return group
  }

  /** The groups of which a phrase stands in the text, each once, in the order of the words that complete them. */
  find(text: string): readonly number[] {
    const { entries, reader } = (this.#ready ??= ready(this.stored()))
    const { list, from, to } = wordsOf(text)
    const row = this.#row
    const words = to - from
    for (let at = 0; at < words; at++) row[at] = entries.of(list[from + at] as number)
    reader.begin(row, words)
    this.#text++
    let found = none as number[]
    let begun = none
    let isFirst = true
    let atEnd = none
    for (let at = 0; at < words; at++) {
      const entry = row[at] as Entry
      if (isFirst) {
        // An opening quote before the first word leaves it the first.
        if (entry.kinds & kind.opening) continue
        isFirst = false
        reader.standAtStart()
      }
      reader.read(entry, at, begun)
      begun = entry.begun
      const there = both(entry.found, reader.found)
      if (there.length) found = this.#with(found, there)
      const thereAtEnd = both(entry.foundAtEnd, reader.foundAtEnd)
      // A sign that closes the text leaves the word before it the last.
      if (!(entry.kinds & kind.closing)) atEnd = thereAtEnd
      else if (thereAtEnd.length) atEnd = this.#laterOf(atEnd, thereAtEnd)
    }
    return atEnd.length ? this.#with(found, atEnd) : found
  }

  /** Groups with those of others that are not yet among them. */
  #with(groups: number[], others: readonly number[]): number[] {
    let all = groups
    for (let each = 0; each < others.length; each++) {
      const group = others[each] as number
      if (this.#last[group] === this.#text) continue
      this.#last[group] = this.#text
      if (all.length) all.push(group)
      else all = [group]
    }
    return all
  }

  /** What several readers found at an end: of each what it found later. */
  #laterOf(earlier: readonly number[], later: readonly number[]): readonly number[] {
    const those = new Set(later.map((group) => this.#owners[group]))
    return [...earlier.filter((group) => !those.has(this.#owners[group])), ...later]
  }
}

function ready(tables: PhraseTables): Ready {
  const entries = new Entries(tables)
  return { entries: new PerWord((word) => entries.of(word)), reader: new PhraseReader(tables) }
}

/** What a word finds by itself, and what in phrases that had begun: mostly nothing. */
function both(alone: readonly number[], further: readonly number[]): readonly number[] {
  return further.length ? inOrder([...alone, ...further]) : alone
}
