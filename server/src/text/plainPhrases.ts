// Phrases of plain words, by their first: they become places when a text has that word, and most never do.
import { addTo } from './lists'
import type { PhraseWriter } from './phrasePlaces'

/** Phrases that wait for a text with their first word. */
export class PlainPhrases {
  /** Each phrase is followed by its group. */
  readonly #asleep = new Map<string, (string | number)[]>()

  /** Files a phrase. Its words have numbers at once: what a text knows of a word is looked up but once. */
  add(phrase: string, group: number, writer: PhraseWriter): void {
    const end = phrase.indexOf(' ')
    const first = end < 0 ? phrase : phrase.slice(0, end)
    if (end < 0) writer.number(phrase)
    else for (const word of phrase.split(' ')) writer.number(word)
    addTo(this.#asleep, first, phrase, group)
  }

  /** Makes places of the phrases that begin with a word, before anything is known of the word. */
  awaken(word: string, writer: PhraseWriter): void {
    const asleep = this.#asleep.get(word)
    if (!asleep) return
    this.#asleep.delete(word)
    for (let at = 0; at < asleep.length; at += 2) writer.add(asleep[at] as string, asleep[at + 1] as number)
  }
}
