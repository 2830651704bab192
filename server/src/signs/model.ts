// The trained part of the sign rules: a linear score for each statement and sign.
import { featureNames, type Features } from '../proposal/features'
import { FeatureWeights } from '../proposal/featureWeights'
import { weights } from './weights.generated'

/** Weights of one sign as scripts/train/signs.mjs writes them, in hundredths. */
export interface SignWeights {
  readonly bias: number
  readonly features: Readonly<Record<string, number>>
}

/** Scores (log odds) above which a statement shows a sign: clearly, or so that a fair reader may see it otherwise. */
export const clearFrom = 0.8
export const arguableFrom = 0.7

/** Scores statements for a fixed list of signs. */
export class SignModel {
  readonly #models: readonly (SignWeights | undefined)[]
  readonly #weights: FeatureWeights

  constructor(signs: readonly string[]) {
    this.#models = signs.map((sign) => weights[sign])
    this.#weights = new FeatureWeights(
      this.#models.map((model) => model?.features),
      1
    )
  }

  /** One score for each sign, in the order of the signs; -Infinity for a sign that was not trained. */
  scores(features: Features): number[] {
    const totals = this.#weights.totals(features)
    return this.#models.map((model, i) => (model?.bias ?? -Infinity) + (totals[i] ?? 0) / 100)
  }

  /** The features that carried a score, heaviest first. */
  heaviest(sign: number, features: Features, count: number): string[] {
    const known = this.#models[sign]?.features ?? {}
    const weight = (feature: string): number => known[feature] ?? 0
    return featureNames(features)
      .filter((feature) => weight(feature) > 0)
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, count)
  }
}
