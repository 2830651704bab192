// Finds what is wrong with a phrase that somebody outside of this product wrote, before it is tried on any text.
import { parsePhrase, type Lexicon, type PhrasePart } from './phrase'

/** What is wrong with a phrase, as the end of a sentence about it, or how many parts it has with its word classes. */
export type PhraseReading = { readonly fault: string } | { readonly size: number }

/** Reads a phrase. Never throws. */
export function readPhrase(phrase: string, lexicon: Lexicon): PhraseReading {
  let parts: readonly PhrasePart[]
  try {
    parts = parsePhrase(phrase, lexicon)
  } catch (error) {
    return { fault: error instanceof SyntaxError ? error.message : 'it is nested too deep' }
  }
  if (!saysSomething(parts)) return { fault: 'it holds no word that must stand in the text' }
  return { size: sizeOf(parts) }
}

/** Whether a text must hold something that the phrase names; one that fits every text shows nothing. */
function saysSomething(parts: readonly PhrasePart[]): boolean {
  return parts.some(
    (part) =>
      (part.kind === 'word' && part.text.length > 0) ||
      part.kind === 'number' ||
      (part.kind === 'choice' && !part.optional && part.options.every(saysSomething))
  )
}

function sizeOf(parts: readonly PhrasePart[]): number {
  return parts.reduce(
    (sum, part) =>
      sum +
      1 +
      (part.kind === 'choice' ? part.options.reduce((inner, each) => inner + sizeOf(each), 0) : 0) +
      (part.kind === 'gap' ? 5 : 0),
    0
  )
}
