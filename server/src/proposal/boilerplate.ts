// Knows what the templates of well-known houses say (KEP, Rust, Ember, EIP, Nygard …) by the hashes of their sentences.
import { hashes } from './boilerplate.generated'

const known = new Set(hashes.split(' ').map((hash) => Number.parseInt(hash, 36)))
/** Shorter texts are anybody's: "None.", "See above". */
const fewest = 4

/** The hash of a sentence without case and punctuation (FNV-1a, 32 bits); undefined for a few words. */
export function boilerplateHash(text: string): number | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < fewest) return undefined
  let hash = 0x811c9dc5
  for (const char of words.join(' ')) hash = Math.imul(hash ^ (char.codePointAt(0) as number), 0x01000193)
  return hash >>> 0
}

/** Whether a template says it, so that it is no author's word. */
export function isBoilerplate(text: string): boolean {
  const hash = boilerplateHash(text)
  return hash !== undefined && known.has(hash)
}
