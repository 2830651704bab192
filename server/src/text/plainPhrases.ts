// Phrases of plain words, by their first: they become places when a text has that word, and most never do.
import type { PhraseWriter } from './phrasePlaces'

/** A first word with what goes on after it, each followed by its group: `of mind 3,4` are "peace of mind" and "peace". */
export type Sleeping = readonly [first: string, phrases: string]

/** Phrases that wait for a text with their first word. */
export class PlainPhrases {
  /** There are many thousands of phrases: one string for all of a word is made and read sooner than lists. */
  readonly #asleep: Map<string, string>

  constructor(asleep: readonly Sleeping[] = []) {
    this.#asleep = new Map(asleep)
  }

  /** The phrases that still sleep. */
  stored(): readonly Sleeping[] {
    return [...this.#asleep]
  }

  /** Files a phrase. Its words have numbers at once: what a text knows of a word is looked up but once. */
  add(phrase: string, group: number, writer: PhraseWriter): void {
    const end = phrase.indexOf(' ')
    const first = end < 0 ? phrase : phrase.slice(0, end)
    if (end < 0) writer.number(phrase)
    else for (const word of phrase.split(' ')) writer.number(word)
    const others = this.#asleep.get(first)
    const own = end < 0 ? String(group) : `${phrase.slice(end + 1)} ${group}`
    this.#asleep.set(first, others === undefined ? own : `${others},${own}`)
  }

  /** Makes places of the phrases that begin with a word, before anything is known of the word. */
  awaken(word: string, writer: PhraseWriter): void {
    const asleep = this.#asleep.get(word)
    if (asleep === undefined) return
    this.#asleep.delete(word)
    for (const each of asleep.split(',')) {
      const end = each.lastIndexOf(' ')
      writer.add(end < 0 ? word : `${word} ${each.slice(0, end)}`, Number(each.slice(end + 1)))
    }
  }
}
