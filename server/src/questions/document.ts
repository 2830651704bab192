// From the scores of a document's statements to the features that decide a question's state.
import type { Traits } from '../proposal/traits'
import type { Candidate } from './evidence'

/** A statement's two scores (log odds): that it speaks to the question, and that it answers it wholly. */
export interface Score {
  readonly touches: number
  readonly answers: number
}

const supports: readonly (keyof Traits)[] = [
  'number',
  'date',
  'team',
  'person',
  'thread',
  'negated',
  'conditional',
  'author',
  'future',
  'link'
]
const floor = -6
/** Statements below these log odds support nothing. */
const relevant = -1.5

/** Names of the document features, in order; training and judging share this one list. */
export const documentFeatureNames: readonly string[] = [
  'best',
  'second',
  'third',
  'best answer',
  'second answer',
  'all together',
  'all answers',
  'words in place',
  'something in place',
  'length',
  ...supports.map((name) => `support: ${name}`)
]

/** Features of one question in one document. `own[i]` says whether statement i stands under the question's heading. */
export function documentFeatures(
  candidates: readonly Candidate[],
  scores: readonly Score[],
  own: readonly boolean[]
): number[] {
  const order = ranked(scores)
  const touches = (rank: number): number => scores[order[rank] ?? -1]?.touches ?? floor
  const answers = scores.map((score) => score.answers).sort((a, b) => b - a)
  const top = order.slice(0, 3).filter((index) => (scores[index]?.touches ?? floor) > relevant)
  let words = 0
  let inPlace = 0
  for (const [index, candidate] of candidates.entries()) {
    words += candidate.words
    if (own[index] && !candidate.prompt) inPlace += candidate.words
  }
  return [
    touches(0) / 2,
    touches(1) / 2,
    touches(2) / 2,
    (answers[0] ?? floor) / 2,
    (answers[1] ?? floor) / 2,
    Math.log(0.05 + sum(scores.map((score) => odds(score.touches)))),
    Math.log(0.02 + sum(scores.map((score) => odds(score.answers)))) / 2,
    Math.log1p(inPlace) / 2,
    inPlace > 8 ? 1 : 0,
    Math.log1p(words) - 6.5,
    ...supports.map((name) => (top.some((index) => candidates[index]?.traits[name]) ? 1 : 0))
  ]
}

/** Indices of the statements, the one that speaks most to the question first. */
export function ranked(scores: readonly Score[]): number[] {
  return scores
    .map((_, index) => index)
    .sort((a, b) => (scores[b]?.touches ?? 0) - (scores[a]?.touches ?? 0) || a - b)
}

export function odds(z: number): number {
  return 1 / (1 + Math.exp(-z))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
