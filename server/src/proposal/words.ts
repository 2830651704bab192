// Words of a statement as features: lower case, light stems, numbers as one word.
import { isAscii } from '../text/letters'
import { PerWord, wordsOf } from '../text/vocabulary'

const token = /[\p{L}][\p{L}\p{N}'’_]*|\p{N}[\p{N}.,:]*/gu
const tokenInAscii = /[a-z][a-z\d'_]*|\d[\d.,:]*/g

/** As most words are: they need not be taken apart. */
const plain = /^[a-z]+$/

/** A list where it is not one, as it mostly is: a sign has none. */
const stemsByWord = new PerWord(({ form }): string | readonly string[] => {
  if (plain.test(form)) return stem(form)
  const found = (form.match(isAscii(form) ? tokenInAscii : token) ?? []).map(stemOf)
  const [only] = found
  return found.length === 1 && only !== undefined ? only : found
})

/** Stems of a text in order. `0` stands for any number. */
export function stems(text: string): string[] {
  const { list, from, to } = wordsOf(text)
  const all: string[] = []
  for (let at = from; at < to; at++) {
    const found = stemsByWord.of(list[at] as number)
    if (typeof found === 'string') all.push(found)
    else all.push(...found)
  }
  return all
}

/** Stems of a word, by its number in the vocabulary. */
export function stemsOfWord(word: number): readonly string[] {
  const found = stemsByWord.of(word)
  return typeof found === 'string' ? [found] : found
}

/** How many stems a text has. */
export function stemCount(text: string): number {
  const { list, from, to } = wordsOf(text)
  let count = 0
  for (let at = from; at < to; at++) {
    const found = stemsByWord.of(list[at] as number)
    count += typeof found === 'string' ? 1 : found.length
  }
  return count
}

/** A stem with the place of its word in the text. */
export interface PlacedStem {
  readonly stem: string
  readonly start: number
  readonly end: number
}

/** Stems of a text in order, with their places. */
export function placedStems(text: string): PlacedStem[] {
  return Array.from(text.matchAll(token), ({ 0: word, index }) => {
    return { stem: stemOf(word.toLowerCase()), start: index, end: index + word.length }
  })
}

function stemOf(word: string): string {
  return /^\d/.test(word) || (!isAscii(word) && /^\p{N}/u.test(word))
    ? '0'
    : stem(word.replace(/['’](?:s|d|ll|re|ve|m)?$/, '').replace(/['’]/g, ''))
}

/** A light stem: plural, -ed and -ing fall away; nothing that needs a dictionary. */
export function stem(word: string): string {
  if (word.length <= 3) return word
  let result = word
  if (result.endsWith('ies') && result.length > 4) result = `${result.slice(0, -3)}y`
  else if (/(?:ss|x|ch|sh)es$/.test(result)) result = result.slice(0, -2)
  else if (result.endsWith('s') && !/(?:ss|us|is)$/.test(result)) result = result.slice(0, -1)
  if (result.endsWith('ing') && result.length > 5) result = undouble(result.slice(0, -3))
  else if (result.endsWith('ed') && result.length > 4) result = undouble(result.slice(0, -2))
  if (result.endsWith('e') && result.length > 4) result = result.slice(0, -1)
  return result
}

function undouble(word: string): string {
  return /([bdgklmnprt])\1$/.test(word) && !/(?:ll|ss)$/.test(word) ? word.slice(0, -1) : word
}
