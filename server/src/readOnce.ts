// The engine of a program, or of a thread of it, that reads each document once: it remembers little.
import type { Steward } from './assess'

/** Only what documents share, such as the headings of their template, is worth remembering; one that was read is garbage at once. */
const remembered = { documents: 1, characters: 50_000, longest: 100, statements: 0, words: 20_000 }

/** Makes it; what it takes is loaded now. What is remembered of statements is bounded for the whole thread. */
export async function engineToReadOnce(): Promise<Steward> {
  const { rememberStatements } = await import('./proposal/memo')
  rememberStatements(remembered.statements)
  const { readAgain } = await import('./text/remembered')
  readAgain(false)
  const { rememberWords } = await import('./text/vocabulary')
  rememberWords(remembered.words)
  const { createSteward } = await import('./assess')
  return createSteward(remembered)
}
