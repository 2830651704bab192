// Finds what is wrong with a phrase that somebody outside of this product wrote, before it is tried on any text.
import { parsePhrase, type Lexicon, type PhrasePart } from './phrase'

/** More ways to read one text than this, and a long sentence would keep the editor busy. */
const mostWays = 20_000

/** What is wrong with a phrase, as the end of a sentence about it; undefined where it can be used. */
export function phraseFault(phrase: string, lexicon: Lexicon): string | undefined {
  let parts: readonly PhrasePart[]
  try {
    parts = parsePhrase(phrase, lexicon)
  } catch (error) {
    return error instanceof SyntaxError ? error.message : 'it is nested too deep'
  }
  if (!saysSomething(parts)) return 'it holds no word that must stand in the text'
  return ways(parts) > mostWays
    ? 'too many of its parts may be read in several ways: split it into several phrases'
    : undefined
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

/** An upper bound of how often a matcher that fails may try the same words again. */
function ways(parts: readonly PhrasePart[]): number {
  return parts.reduce((product, part) => Math.min(1e9, product * partWays(part)), 1)
}

function partWays(part: PhrasePart): number {
  if (part.kind === 'gap') return 6
  if (part.kind === 'number') return 2
  if (part.kind !== 'choice') return 1
  // Options that begin alike may both fit; those that begin with different words cannot.
  const alike = new Map<string, number>()
  let open = 0
  for (const option of part.options) {
    const [first] = option
    const count = ways(option)
    if (first?.kind === 'word' && first.text && !first.prefix) {
      const key = first.text.toLowerCase()
      alike.set(key, (alike.get(key) ?? 0) + count)
    } else open += count
  }
  return Math.max(0, ...alike.values()) + open + (part.optional ? 1 : 0) || 1
}
