// A number for what a text says, whatever its case, punctuation and white space: made of numbers of its words.
import { fnv, hashOf } from './hash'
import { Lately } from './lately'
import { PerWord, wordsOf } from './vocabulary'

/** Numbers of words (32 bits) by their letters and digits. */
const hashes = new PerWord(({ form }) => {
  const letters = form.replace(/[^\p{L}\p{N}]+/gu, '')
  // With a sign: engines keep such numbers in place.
  return letters ? Number.parseInt(hashOf(letters).slice(-8), 16) | 0 : sign
})
/** In the place of the number of a word without any: more than 32 bits. */
const sign = 2 ** 32

const texts = new Lately<string, { readonly hash: number; readonly count: number }>()

/** A number of 32 bits for the words of a text, the same on every machine; undefined for fewer than `fewest` words. */
export function wordHash(text: string, fewest = 1): number | undefined {
  let known = texts.get(text)
  if (!known) texts.set(text, (known = hashed(text)))
  return known.count < fewest ? undefined : known.hash
}

function hashed(text: string): { hash: number; count: number } {
  const words = wordsOf(text)
  let hash: number = fnv.offset
  let count = 0
  for (let at = 0; at < words.length; at++) {
    const word = hashes.of(words[at] as number)
    if (word === sign) continue
    hash = Math.imul(hash ^ word, fnv.prime)
    count++
  }
  return { hash: hash >>> 0, count }
}
