// The trained part of the sign rules: a linear score for each statement and sign.
import { weights } from './weights.generated'

/** Weights of one sign as scripts/train/signs.mjs writes them, in hundredths. */
export interface SignWeights {
  readonly bias: number
  readonly features: Readonly<Record<string, number>>
}

/** Scores (log odds) above which a statement shows a sign: clearly, or so that a fair reader may see it otherwise. */
export const clearFrom = 0.6
export const arguableFrom = 0.3

/** Scores statements for a fixed list of signs. */
export class SignModel {
  /** Where each feature's weights begin in the table: one for each sign. One table, because many small ones cost more. */
  readonly #rows = new Map<string, number>()
  readonly #table: Int16Array
  readonly #biases: readonly number[]

  constructor(signs: readonly string[]) {
    this.#biases = signs.map((sign) => weights[sign]?.bias ?? -Infinity)
    const features = signs.map((sign) => weights[sign]?.features ?? {})
    for (const each of features)
      for (const feature in each)
        if (!this.#rows.has(feature)) this.#rows.set(feature, this.#rows.size * signs.length)
    this.#table = new Int16Array(this.#rows.size * signs.length)
    for (const [index, each] of features.entries())
      for (const feature in each) this.#table[(this.#rows.get(feature) ?? 0) + index] = each[feature] ?? 0
  }

  /** One score for each sign, in the order of the signs; -Infinity for a sign that was not trained. */
  scores(features: readonly string[]): number[] {
    const totals = new Int32Array(this.#biases.length)
    for (const feature of features) {
      const row = this.#rows.get(feature)
      if (row === undefined) continue
      for (let i = 0; i < totals.length; i++) totals[i] = (totals[i] ?? 0) + (this.#table[row + i] ?? 0)
    }
    return this.#biases.map((bias, i) => bias + (totals[i] ?? 0) / 100)
  }

  /** The features that carried a score, heaviest first. */
  heaviest(sign: number, features: readonly string[], count: number): string[] {
    const weight = (feature: string): number => this.#table[(this.#rows.get(feature) ?? NaN) + sign] ?? 0
    return features
      .filter((feature) => weight(feature) > 0)
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, count)
  }
}
