// Cuts texts into words as phrases see them. Each different word is looked at once, and what was found is shared.
import { detached } from './detached'

/** Different words remembered before a memory of them starts afresh: some hundred documents' worth. */
export const rememberedWords = 30_000
/** Texts remembered: several readers see the same statements one after the other. */
const lately = 2000

/** Words (with their apostrophes), numbers, and every other sign on its own; white space, hyphens and slashes join. */
const token = /[~<>≤≥]?[€$£]?\d(?:[\d.,:]*\d)?|[\p{L}\p{N}_]+(?:['’]\p{L}+)*|[^\s\p{L}\p{N}_\-‐–/]/gu
const clauseEnd = /^[.;:!?—]$/
const wordLike = /^[\p{L}\p{N}_~<>≤≥€$£]/u
const opening = /^["'“(]$/
const closing = /^[.!"'”)]$/
const unit = /^(?:%|‰|[a-zA-Zµ]{1,4})$/

/** A word, number or sign of a text. */
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

let words = new Map<string, Word>()
let texts = new Map<string, readonly Word[]>()

/** The words of a text in order. */
export function wordsOf(text: string): readonly Word[] {
  let found = texts.get(text)
  if (!found) {
    if (words.size > rememberedWords) words = new Map()
    found = rawWords(text).map((raw) => words.get(raw) ?? remember(raw))
    if (texts.size >= lately) texts = new Map()
    texts.set(text, found)
  }
  return found
}

/** The words of a text as they are written. */
export function rawWords(text: string): readonly string[] {
  return text.match(token) ?? []
}

function remember(raw: string): Word {
  const form = raw.toLowerCase().replace(/’/g, "'")
  const word: Word = {
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
