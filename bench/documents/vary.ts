// A document of one's own under other words, so that an engine that has read it has not read it.
import { byLength, wordsOf } from './bank'
import { seeded } from './random'

/** The same document with a third of its words replaced by others of its own, of the same length: its shape stays. */
export function varied(text: string, seed: number): string {
  const random = seeded(seed)
  const own = byLength([...new Set(wordsOf(text))])
  return text.replace(/\b[a-z]{4,12}\b/g, (word) =>
    random.chance(1 / 3) ? random.pick(own.get(word.length) ?? [word]) : word
  )
}
