// Lists of numbers that were made of the texts of a document under way.
import { filled, most } from './lately'
import { longer, Row } from './row'

/** Numbers for the texts themselves, from 1 on. */
class Texts {
  /** Changes whenever all are filled. */
  edition = 1
  #numbers = new Map<string, number>()
  /** Several readers ask for one text after each other. */
  #last = ''
  #lastNumber = 0

  numberOf(text: string): number {
    if (text === this.#last && this.#lastNumber) return this.#lastNumber
    const number = this.#numbers.get(text) ?? this.#add(text)
    this.#last = text
    this.#lastNumber = number
    return number
  }

  clear(): void {
    this.#numbers = new Map()
    this.#lastNumber = 0
    this.#last = ''
    this.edition++
    filled.delete(this)
  }

  #add(text: string): number {
    if (this.#numbers.size >= most) this.clear()
    if (!this.#numbers.size) filled.add(this)
    const number = this.#numbers.size + 1
    this.#numbers.set(text, number)
    return number
  }
}

const texts = new Texts()

/** For each text a list of numbers, until the document was read. */
export class TextLists {
  readonly #row = new Row()
  /** Where the list of each text stands in the row, by the number of the text; 0 where there is none. */
  #places: Int32Array = new Int32Array(256)
  #edition = 0

  /** The numbers of all lists, each after its length. */
  get numbers(): Int32Array {
    return this.#row.numbers
  }

  /** Where the length of a text's list stands among the numbers, and the list after it; 0 for a text that has none yet. */
  placeOf(text: string): number {
    const number = texts.numberOf(text)
    if (this.#edition !== texts.edition) this.clear()
    return number < this.#places.length ? (this.#places[number] as number) : 0
  }

  /** Keeps the first `count` numbers of a list for a text: its place. */
  keep(text: string, list: readonly number[], count = list.length): number {
    const number = texts.numberOf(text)
    if (this.#edition !== texts.edition) this.clear()
    if (number >= this.#places.length) this.#places = longer(this.#places, number + 1)
    return (this.#places[number] = this.#row.add(list, count))
  }

  clear(): void {
    this.#edition = texts.edition
    this.#places.fill(0)
    this.#row.clear()
  }
}
