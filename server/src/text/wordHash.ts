// A number for what a text says, whatever its case, punctuation and white space: made of numbers of its words.
import { fnv, hashOf } from './hash'
import { between } from './letters'
import { TextLists } from './texts'
import { PerWord, wordsOf } from './vocabulary'

/** Numbers of words (32 bits) by their letters and digits. */
const hashes = new PerWord(({ form }) => {
  const letters = between(form, '')
  // With a sign: engines keep such numbers in place.
  return letters ? Number.parseInt(hashOf(letters).slice(-8), 16) | 0 : sign
})
/** In the place of the number of a word without any: more than 32 bits. */
const sign = 2 ** 32

/** Of each text the hash of its words, and how many they are. */
const texts = new TextLists()

/** A number of 32 bits for the words of a text, the same on every machine; undefined for fewer than `fewest` words. */
export function wordHash(text: string, fewest = 1): number | undefined {
  const place = texts.placeOf(text) || texts.keep(text, hashed(text))
  const count = texts.numbers[place + 2] as number
  return count < fewest ? undefined : (texts.numbers[place + 1] as number) >>> 0
}

function hashed(text: string): readonly [hash: number, count: number] {
  const { list, from, to } = wordsOf(text)
  let hash: number = fnv.offset
  let count = 0
  for (let at = from; at < to; at++) {
    const word = hashes.of(list[at] as number)
    if (word === sign) continue
    hash = Math.imul(hash ^ word, fnv.prime)
    count++
  }
  return [hash | 0, count]
}
