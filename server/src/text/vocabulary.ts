// Cuts texts into words as phrases see them. Each different word is looked at once, and what was found is shared.
import { detached } from './detached'

/** Different words remembered before the memory of them starts afresh: some dozen documents' worth. */
export const usualWords = 5000
let remembered = usualWords
/** Texts remembered: several readers see the same statements one after the other. */
const lately = 2000

/** Words (with their apostrophes), numbers, and every other sign on its own; white space, hyphens and slashes join. */
const token = /[~<>≤≥]?[€$£]?\d(?:[\d.,:]*\d)?|[\p{L}\p{N}_]+(?:['’]\p{L}+)*|[^\s\p{L}\p{N}_\-‐–/]/gu
const clauseEnd = /^[.;:!?—]$/
const wordLike = /^[\p{L}\p{N}_~<>≤≥€$£]/u
const opening = /^["'“(]$/
const closing = /^[.!"'”)]$/
const unit = /^(?:%|‰|[a-zA-Zµ]{1,4})$/

/** A word, number or sign of a text. It means nothing once the vocabulary has started afresh. */
export interface Word {
  /** Its place in the vocabulary, counted from 0: what somebody knows of each word can be kept in a list. */
  readonly id: number
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

let words = new Map<string, Word>()
let texts = new Map<string, readonly Word[]>()
let editions = 1

/** Says how many words this process remembers: who reads many documents meets most words again and again. */
export function rememberWords(count: number): void {
  remembered = count
}

/** Which vocabulary is in use. Words of an earlier one are not those of the same number in this one. */
export function edition(): number {
  return editions
}

/** The words of a text in order, from the vocabulary in use after this call. */
export function wordsOf(text: string): readonly Word[] {
  let found = texts.get(text)
  if (!found) {
    if (words.size > remembered) startAfresh()
    found = rawWords(text).map((raw) => words.get(raw) ?? remember(raw))
    if (texts.size >= lately) texts = new Map()
    texts.set(text, found)
  }
  return found
}

function startAfresh(): void {
  words = new Map()
  texts = new Map()
  editions++
}

/** The words of a text as they are written. */
export function rawWords(text: string): readonly string[] {
  return text.match(token) ?? []
}

function remember(raw: string): Word {
  const form = raw.toLowerCase().replace(/’/g, "'")
  const word: Word = {
    id: words.size,
    forms: form.endsWith("'s") ? [form, form.slice(0, -2)] : [form],
    isWord: wordLike.test(raw),
    isNumber: /^[~<>≤≥€$£\d]/.test(raw),
    isName: /^[A-Z\u00c0-\u00de]./.test(raw),
    isUnit: unit.test(raw),
    endsClause: clauseEnd.test(raw),
    opens: opening.test(raw),
    closes: closing.test(raw)
  }
  words.set(detached(raw), word)
  return word
}
