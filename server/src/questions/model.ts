// The trained part of the question rules: a linear score for each statement, and from the scores a state.
import { documentFeatures, odds, ranked, type Score } from './document'
import type { Candidate } from './evidence'
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

/** Scores one statement by its features. Unknown features count nothing. */
export function scoreOf(model: QuestionWeights, shared: readonly string[], own: readonly string[]): Score {
  let touches = 0
  let answers = 0
  for (const list of [shared, own]) {
    for (const feature of list) {
      const pair = model.features[feature]
      if (!pair) continue
      touches += pair[0]
      answers += pair[1]
    }
  }
  return { touches: touches / 100 + model.bias[0], answers: answers / 100 + model.bias[1] }
}

/** The features that carried a statement's score, heaviest first. */
export function heaviest(model: QuestionWeights, features: readonly string[], count: number): string[] {
  return features
    .filter((feature) => (model.features[feature]?.[0] ?? 0) > 0)
    .sort((a, b) => (model.features[b]?.[0] ?? 0) - (model.features[a]?.[0] ?? 0))
    .slice(0, count)
}

/** Chances that the question is at least touched, and that it is answered. */
export function chances(
  model: QuestionWeights,
  candidates: readonly Candidate[],
  scores: readonly Score[],
  own: readonly boolean[]
): readonly [number, number] {
  const { mean, scale, weights: w, thresholds } = model.document
  const features = documentFeatures(candidates, scores, own)
  let total = 0
  for (const [index, value] of features.entries())
    total += ((value - (mean[index] ?? 0)) / (scale[index] ?? 1)) * (w[index] ?? 0)
  return [odds(total - thresholds[0]), odds(total - thresholds[1])]
}

export { ranked }
