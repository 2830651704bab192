// The trained part of the sign rules: a linear score for each statement and sign.
import { featureNames, type Features } from '../proposal/features'
import { trained } from '../proposal/trained'
import { weights } from './weights.generated'

/** Score (log odds) from which a statement of a short proposal shows a sign clearly, whatever else the document says. */
const clearAlone = 1.8
/** Below this no company makes a statement one that shows the sign. */
export const doubtfulFrom = -1
/**
 * A doubtful sentence alone in its document is mostly an accident, among others it is mostly a sign: the more likely ones
 * around it, the less it must show by itself. Set on documents that took no part in training (docs/judgement.md).
 */
const among = 1.1
/** Statements of a short proposal. In a longer one others are further away, and some are there by accident. */
const near = 40
/** What a statement of the longest proposals must show beyond one of a short proposal. */
const mostMore = 1.5

/** The score from which a statement shows a sign clearly: the more statements there are, the more of them score by accident. */
export function clearFrom(statements: number): number {
  return clearAlone + Math.min(mostMore, Math.log(Math.max(1, statements / near)))
}

/**
 * The score from which a statement shows a sign at least arguably, where so many others are expected in its document of so
 * many statements.
 */
export function shownFrom(others: number, statements: number): number {
  const density = Math.min(1, near / Math.max(1, statements))
  return clearFrom(statements) - among * Math.log1p(Math.max(0, others) * density)
}

const models = trained(weights)

/** Scores statements for a fixed list of signs. */
export class SignModel {
  /** Where the weights of each sign stand; none for a sign that was not trained. */
  readonly #columns: readonly (number | undefined)[]

  constructor(signs: readonly string[]) {
    this.#columns = signs.map((sign) => models.columnOf(sign))
  }

  /** One score for each sign, in the order of the signs; -Infinity for a sign that was not trained. */
  scores(features: Features): number[] {
    const sums = models.sums(features)
    const scores: number[] = []
    for (let sign = 0; sign < this.#columns.length; sign++) {
      const column = this.#columns[sign]
      scores.push(column === undefined ? -Infinity : models.score(sums, column))
    }
    return scores
  }

  /** The features that carried a score, heaviest first. */
  heaviest(sign: number, features: Features, count: number): string[] {
    const column = this.#columns[sign]
    if (column === undefined) return []
    return featureNames(features)
      .map((name) => ({ name, weight: models.weight(name, column) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, count)
      .map(({ name }) => name)
  }
}
