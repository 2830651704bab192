// Knows what the templates of well-known houses say (KEP, Rust, Ember, EIP, Nygard …) by the hashes of their sentences.
import { wordHash } from '../text/wordHash'
import { hashes } from './boilerplate.generated'

const known = new Set(hashes.split(' ').map((hash) => Number.parseInt(hash, 36)))
/** Shorter texts are anybody's: "None.", "See above". */
const fewest = 4

/** The hash of a sentence without case and punctuation; undefined for a few words. */
export function boilerplateHash(text: string): number | undefined {
  return wordHash(text, fewest)
}

/** Whether a template says it, so that it is no author's word. */
export function isBoilerplate(text: string): boolean {
  const hash = boilerplateHash(text)
  return hash !== undefined && known.has(hash)
}
