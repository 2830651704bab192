// The trained part of the question rules: a linear score for each statement, and from the scores a state.
import type { Features } from '../proposal/features'
import { FeatureWeights } from '../proposal/featureWeights'
import { perObject } from '../text/remembered'
import { documentFeatures } from './document'
import { odds, type QuestionTally } from './tally'
import { weights } from './weights.generated'

/**
 * Weights of one question as `npm run train` writes them. Feature weights are pairs (speaks to it, answers it) in
 * hundredths; `document` is an ordinal logistic regression over `documentFeatureNames`, standardised.
 */
export interface QuestionWeights {
  readonly bias: readonly [number, number]
  readonly features: Readonly<Record<string, readonly [number, number]>>
  readonly document: {
    readonly mean: readonly number[]
    readonly scale: readonly number[]
    readonly weights: readonly number[]
    /** Above the first a question is partial, above the second answered. */
    readonly thresholds: readonly [number, number]
  }
}

/** The weights of a question, or undefined for a question that was not trained (a team's own). */
export function weightsOf(question: string): QuestionWeights | undefined {
  return weights[question]
}

/** A statement's scores (log odds) for each question: that it speaks to it, and that it answers it wholly. */
export interface Scores {
  readonly touches: readonly number[]
  readonly answers: readonly number[]
}

interface Trained {
  readonly model: QuestionWeights | undefined
}

const weightsFor = perObject(
  (questions: readonly Trained[]) =>
    new FeatureWeights(
      questions.map(({ model }) => model?.features),
      2
    )
)

/** Scores one statement for all questions. `own[q]` are the features that only question q has. */
export function scoreAll(
  questions: readonly Trained[],
  shared: Features,
  own: readonly (readonly string[])[]
): Scores {
  const totals = weightsFor(questions).totals(shared)
  const scores: { touches: number[]; answers: number[] } = { touches: [], answers: [] }
  for (const [q, { model }] of questions.entries()) {
    let touches = totals[q * 2] ?? 0
    let answers = totals[q * 2 + 1] ?? 0
    for (const feature of own[q] ?? []) {
      const pair = model?.features[feature]
      touches += pair?.[0] ?? 0
      answers += pair?.[1] ?? 0
    }
    const [first, second] = model?.bias ?? [0, 0]
    scores.touches.push(touches / 100 + first)
    scores.answers.push(answers / 100 + second)
  }
  return scores
}

/** Chances that the question is at least touched, and that it is answered. */
export function chances(
  model: QuestionWeights,
  tally: QuestionTally,
  words: number
): readonly [touched: number, answered: number] {
  const { mean, scale, weights: w, thresholds } = model.document
  let total = 0
  for (const [index, value] of documentFeatures(tally, words).entries())
    total += ((value - (mean[index] ?? 0)) / (scale[index] ?? 1)) * (w[index] ?? 0)
  return [odds(total - thresholds[0]), odds(total - thresholds[1])]
}
