// Numbers for words: each different word is looked at once, and what was found is shared.
import { cut, rawWords } from './cut'
import { detached } from './detached'
import { Lately } from './lately'
import { WordTable } from './wordTable'

/** Different words remembered before the memory of them starts afresh: some dozen documents' worth. */
export const usualWords = 5000
let remembered = usualWords
const clauseEnd = /^[.;:!?—]$/
const wordLike = /^[\p{L}\p{N}_~<>≤≥€$£]/u
const opening = /^["'“(]$/
const closing = /^[.!"'”)]$/
const unit = /^(?:%|‰|[a-zA-Zµ]{1,4})$/

/** What phrases see of a word, number or sign. */
export interface Word {
  /** In lower case, with straight apostrophes; and without its 's, if it has one. */
  readonly forms: readonly string[]
  /** A word or number; anything else is a sign. */
  readonly isWord: boolean
  readonly isNumber: boolean
  readonly isName: boolean
  readonly isUnit: boolean
  readonly endsClause: boolean
  readonly opens: boolean
  readonly closes: boolean
}

/** Numbers of words, counted from 0. They mean nothing once the vocabulary has started afresh. */
let numbers = new WordTable()
let words: Word[] = []
const texts = new Lately<string, readonly number[]>()
let editions = 1
/** Where the words of the text under way are. */
const places: number[] = []

/** Says how many words this process remembers: who reads many documents meets most words again and again. */
export function rememberWords(count: number): void {
  remembered = count
}

/** What somebody knows of each word: made when it is asked for first, and forgotten with the vocabulary. */
export class PerWord<Value> {
  readonly #make: (word: Word, number: number) => Value
  #edition = 0
  /** Without gaps: engines keep lists with large ones as tables, which take several times as long to ask. */
  #known: (Value | undefined)[] = []

  constructor(make: (word: Word, number: number) => Value) {
    this.#make = make
  }

  /** For the number of a word, as `wordsOf` gave it last. */
  of(word: number): Value {
    if (this.#edition !== editions) {
      this.#edition = editions
      this.#known = []
    }
    const known = this.#known[word]
    if (known !== undefined) return known
    while (this.#known.length <= word) this.#known.push(undefined)
    return (this.#known[word] = this.#make(wordOf(word), word))
  }
}

/** The words of a text in order: their numbers in the vocabulary in use after this call. */
export function wordsOf(text: string): readonly number[] {
  let found = texts.get(text)
  if (!found) {
    if (words.length > remembered) startAfresh()
    texts.set(text, (found = numbersOf(text)))
  }
  return found
}

function numbersOf(text: string): readonly number[] {
  const count = cut(text, places)
  if (count < 0) return rawWords(text).map((raw) => numbers.find(raw, 0, raw.length) ?? remember(raw))
  const found: number[] = []
  for (let at = 0; at < count; at += 2) {
    const [start, end] = [places[at] as number, places[at + 1] as number]
    found.push(numbers.find(text, start, end) ?? remember(text.slice(start, end)))
  }
  return found
}

/** A word by its number, as `wordsOf` gave it last. */
export function wordOf(word: number): Word {
  return words[word] as Word
}

/** A word as it is written, by its number. */
export function rawWordOf(word: number): string {
  return numbers.word(word)
}

function startAfresh(): void {
  numbers = new WordTable()
  words = []
  texts.clear()
  editions++
}

function remember(raw: string): number {
  const form = raw.toLowerCase().replace(/’/g, "'")
  words.push({
    forms: form.endsWith("'s") ? [form, form.slice(0, -2)] : [form],
    isWord: wordLike.test(raw),
    isNumber: /^[~<>≤≥€$£\d]/.test(raw),
    isName: /^[A-Z\u00c0-\u00de]./.test(raw),
    isUnit: unit.test(raw),
    endsClause: clauseEnd.test(raw),
    opens: opening.test(raw),
    closes: closing.test(raw)
  })
  return numbers.add(detached(raw))
}
