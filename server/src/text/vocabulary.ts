// Numbers for words: each different word is looked at once, and what was found is shared.
import { codesOf, cut, rawWords } from './cut'
import { detached } from './detached'
import { TextLists } from './texts'
import { Word } from './word'
import { WordTable } from './wordTable'

/** Different words remembered before those that came last are forgotten: some dozen documents' worth. */
export const usualWords = 5000
let remembered = usualWords
/** This part of them stays: the words of a language come early and again and again, names and terms of one document do not. */
const staying = 0.5

/** Numbers of words, counted from 0. Those of words that were forgotten come again, for others. */
const numbers = new WordTable()
const words: Word[] = []
/** The numbers of the words of each text. */
const texts = new TextLists()
let editions = 1
/** How many words have kept their numbers through all editions. */
let stayed = Infinity
/** Where the words of the text under way are, and their numbers. */
const places: number[] = []
const found: number[] = []

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
      if (this.#known.length > stayed) this.#known.length = stayed
    }
    const known = this.#known[word]
    if (known !== undefined) return known
    while (this.#known.length <= word) this.#known.push(undefined)
    return (this.#known[word] = this.#make(wordOf(word), word))
  }
}

/** The words of a text in order: the numbers from one place of a list up to another. */
export interface Words {
  readonly list: Int32Array
  readonly from: number
  readonly to: number
}

/** The words of a text: their numbers in the vocabulary in use after this call, until the document was read. */
export function wordsOf(text: string): Words {
  let place = texts.placeOf(text)
  if (!place) {
    if (words.length > remembered) forget()
    place = texts.keep(text, found, findIn(text))
  }
  const list = texts.numbers
  return { list, from: place + 1, to: place + 1 + (list[place] as number) }
}

/** Finds the words of a text, and says how many they are. */
function findIn(text: string): number {
  const codes = codesOf(text)
  const count = cut(codes, text.length, places)
  if (count < 0) {
    const raw = rawWords(text)
    for (let at = 0; at < raw.length; at++) found[at] = numberOf(raw[at] as string)
    return raw.length
  }
  for (let at = 0; at < count; at += 2) {
    const from = places[at] as number
    const to = places[at + 1] as number
    const number = numbers.find(codes, from, to)
    found[at >> 1] = number < 0 ? remember(text.slice(from, to), codes, from, to) : number
  }
  return count >> 1
}

function numberOf(raw: string): number {
  const codes = codesOf(raw)
  const number = numbers.find(codes, 0, raw.length)
  return number < 0 ? remember(raw, codes, 0, raw.length) : number
}

/** A word by its number, as `wordsOf` gave it last. */
export function wordOf(word: number): Word {
  return words[word] as Word
}

/** A word as it is written, by its number. */
export function rawWordOf(word: number): string {
  return numbers.word(word)
}

function forget(): void {
  stayed = Math.min(stayed, Math.floor(remembered * staying))
  numbers.keep(stayed)
  words.length = stayed
  texts.clear()
  editions++
}

function remember(raw: string, codes: Uint16Array, from: number, to: number): number {
  const kept = detached(raw)
  words.push(new Word(kept))
  return numbers.add(kept, codes, from, to)
}
