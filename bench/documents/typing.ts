// Typing: one character after the other at a place, as a version of the document and as the change that an editor sends.
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node'
import { Snapshot } from '../../server/src/lsp/snapshot'
import { offsetOf, type Place } from './generate'
import { seeded } from './random'

/** What one key press did. */
export interface Stroke {
  /** Before and after it, in pieces: to make the text one string is work that an editor does not have. */
  readonly before: Snapshot
  readonly document: Snapshot
  readonly change: TextDocumentContentChangeEvent
}

/** A document in which somebody types: words that were never there before, so that nothing is remembered of them. */
export class Typist {
  #document: Snapshot
  readonly #random
  /** Where the next character goes, for each place. */
  readonly #carets = new Map<Place, number>()
  readonly #typed = new Map<Place, number>()
  #rest = ''

  constructor(text: string, seed: number) {
    this.#document = Snapshot.create('file:///typed.md', 'markdown', 1, text)
    this.#random = seeded(seed)
  }

  get text(): string {
    return this.#document.getText()
  }

  /** Types on at a place, and takes back what was typed there after some words: nobody's text only grows. */
  next(place: Place): Stroke {
    return (this.#typed.get(place) ?? 0) < 40 ? this.press(place) : this.takeBack(place)
  }

  /** Types one more character at a place. */
  press(place: Place): Stroke {
    const offset = this.#carets.get(place) ?? offsetOf(this.text, place)
    this.#typed.set(place, (this.#typed.get(place) ?? 0) + 1)
    return this.#replace(place, offset, offset, this.#nextCharacter())
  }

  /** Takes back everything that was typed at a place, in one change. */
  takeBack(place: Place): Stroke {
    const offset = this.#carets.get(place) ?? offsetOf(this.text, place)
    const start = offset - (this.#typed.get(place) ?? 0)
    this.#typed.delete(place)
    return this.#replace(place, start, offset, '')
  }

  #replace(place: Place, start: number, end: number, text: string): Stroke {
    const range = { start: this.#document.positionAt(start), end: this.#document.positionAt(end) }
    const change = { range, text }
    const before = this.#document
    this.#document = Snapshot.update(before, [change], before.version + 1)
    const moved = text.length - (end - start)
    for (const [other, caret] of this.#carets) if (caret >= end) this.#carets.set(other, caret + moved)
    this.#carets.set(place, start + text.length)
    return { before, document: this.#document, change }
  }

  #nextCharacter(): string {
    if (!this.#rest) {
      const length = 2 + this.#random.below(8)
      const letters = Array.from({ length }, () => String.fromCharCode(97 + this.#random.below(26)))
      this.#rest = ` ${letters.join('')}`
    }
    const character = this.#rest.charAt(0)
    this.#rest = this.#rest.slice(1)
    return character
  }
}
