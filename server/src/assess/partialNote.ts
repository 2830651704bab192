// Says what a partial answer lacks: claims are graded by their support, a number, a link, a named team, a date.
import type { AnswerGap, QuestionCard } from '../knowledge/types'
import type { Evidence } from '../questions/question'
import { PhraseIndex } from '../text/phraseIndex'
import { perObject } from '../text/remembered'

/** The note of a partial answer: the first gap of the card that its evidence leaves, or the card's general sentence. */
export function partialNote(card: QuestionCard, evidence: readonly Evidence[]): string {
  const gap = evidence.length ? card.gaps?.find((each) => leaves(evidence, each)) : undefined
  return gap?.note ?? card.partial
}

function leaves(evidence: readonly Evidence[], gap: AnswerGap): boolean {
  const supported = evidence.some(({ support }) => gap.lacks?.some((trait) => support[trait]))
  if (supported || !gap.phrases) return !supported
  const index = indexOf(gap)
  return !evidence.some(({ text }) => index.find(text).length)
}

const indexOf = perObject(({ phrases }: AnswerGap) => {
  const index = new PhraseIndex({})
  index.add(phrases ?? [])
  return index
})
