// The words of a sentence that carried a sign, as its author wrote them: a hover shows what the decision was read from.
import { classesOf } from '../proposal/features'
import { placedStems, type PlacedStem } from '../proposal/words'

/** A phrase of a cue or of a word class is looked for in this many words at most. */
const longestPhrase = 12
const longestOfClass = 3
/** More words than these are no longer what a reader can take in at a glance. */
const shown = 6

/** What carried a sign: features of the linear model, and cues as tests whether words hold one of their phrases. */
export interface Carrying {
  readonly features: readonly string[]
  readonly cues: readonly ((words: string) => boolean)[]
}

/**
 * The words in order, neighbours joined, at most six. What the sentence's place or length carried has no words; then
 * there are none.
 */
export function carryingWords(text: string, { features, cues }: Carrying): string[] {
  const words = placedStems(text)
  const marked = new Set<number>()
  const mark = (from: number, count: number): void => {
    for (let at = from; at < from + count; at++) marked.add(at)
  }
  const singles = new Set(valuesOf('w:', features))
  const pairs = new Set(valuesOf('b:', features))
  for (const [at, { stem }] of words.entries()) {
    if (singles.has(stem)) mark(at, 1)
    if (pairs.has(`${stem} ${words[at + 1]?.stem ?? ''}`)) mark(at, 2)
  }
  for (const name of valuesOf('l:', features)) {
    const found = smallest(text, words, longestOfClass, (part) => classesOf(part).includes(name))
    if (found) mark(...found)
  }
  for (const holds of cues) {
    const found = smallest(text, words, longestPhrase, holds)
    if (found) mark(...found)
  }
  return joined(text, words, marked).slice(0, shown)
}

function valuesOf(kind: string, features: readonly string[]): string[] {
  return features.flatMap((name) => (name.startsWith(kind) ? [name.slice(kind.length)] : []))
}

/**
 * The shortest run of words that passes, the first of several: its start and its length. What holds of some words holds of
 * more around them, so that each end is tried once.
 */
function smallest(
  text: string,
  words: readonly PlacedStem[],
  longest: number,
  passes: (part: string) => boolean
): [from: number, count: number] | undefined {
  let best: [from: number, count: number] | undefined
  let last = 0
  for (let from = 0; from < words.length; from++) {
    last = Math.max(last, from)
    while (last < words.length && !passes(between(text, words, from, last))) last++
    if (last === words.length) break
    const count = last - from + 1
    if (count <= (best ? best[1] - 1 : longest)) best = [from, count]
  }
  return best
}

function joined(text: string, words: readonly PlacedStem[], marked: ReadonlySet<number>): string[] {
  const runs: string[] = []
  for (let at = 0; at < words.length; at++) {
    if (!marked.has(at)) continue
    let last = at
    while (marked.has(last + 1)) last++
    runs.push(between(text, words, at, last))
    at = last
  }
  return [...new Set(runs)]
}

function between(text: string, words: readonly PlacedStem[], from: number, to: number): string {
  return text.slice(words[from]?.start, words[to]?.end)
}
