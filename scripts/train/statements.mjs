// Fits one linear model over the features of statements, in which words of like meaning pull each other.
import { logistic } from './linear.mjs'
import { vectorOf } from './vectors.mjs'

/** How strongly a word's meaning speaks beside the word itself; cross-validated, as the penalties are. */
const meaning = 0.6

/** Statements as training sees them: names of features in, models out. */
export class StatementTrainer {
  #vectors
  #dense = new WeakMap()
  /** Models of one vocabulary are mostly fitted one after the other. */
  #vocabulary
  #indices = new WeakMap()

  /** @param {Map<string, Float32Array>} vectors  of stems, as `readVectors` gives them */
  constructor(vectors) {
    this.#vectors = vectors
  }

  /**
   * @param {{ rows: string[][], words: string[][], y: Float32Array, weight: Float32Array, base?: Float64Array }} data  the
   *   feature names of each statement, those that its meaning is read from, whether it shows what is looked for, how much it
   *   counts, and what `before` says of it
   * @param {{ vocabulary: Map<string, number>, penalty: number, iterations?: number, before?: object, times?: number }} how
   *   features with weights of their own, with their numbers from 0 on; the model to go on from (`Earlier.model`), and how many
   *   times these statements it has seen
   * @returns {{ bias: number, weight: (name: string) => number }} log odds
   */
  fit({ rows, words, y, weight, base }, { vocabulary, penalty, iterations, before, times }) {
    const indices = rows.map((row) => this.#indicesOf(row, vocabulary))
    const { size } = vocabulary
    const dense = words.map((names) => this.#vectorOf(names))
    const v = logistic({ rows: indices, size, dense }, y, weight, penalty, {
      iterations,
      base,
      times,
      isNew: before && Array.from(vocabulary.keys(), (name) => !before.knows(name))
    })
    const meanings = v.subarray(size, v.length - 1)
    const ofMeaning = (word) => {
      const vector = this.#vectors.get(word)
      return vector ? meaning * vector.reduce((sum, value, d) => sum + value * meanings[d], 0) : 0
    }
    const known = new Map()
    return {
      bias: v[v.length - 1] + (before?.bias ?? 0),
      weight: (name) => {
        let value = known.get(name)
        if (value === undefined) {
          const own = (vocabulary.has(name) ? v[vocabulary.get(name)] : 0) + (before?.weight(name) ?? 0)
          known.set(name, (value = own + (name.startsWith('w:') ? ofMeaning(name.slice(2)) : 0)))
        }
        return value
      }
    }
  }

  #indicesOf(names, vocabulary) {
    if (this.#vocabulary !== vocabulary) {
      this.#vocabulary = vocabulary
      this.#indices = new WeakMap()
    }
    let indices = this.#indices.get(names)
    if (!indices) {
      indices = Int32Array.from(names.flatMap((name) => vocabulary.get(name) ?? []))
      this.#indices.set(names, indices)
    }
    return indices
  }

  #vectorOf(names) {
    let vector = this.#dense.get(names)
    if (!vector) this.#dense.set(names, (vector = vectorOf(names, this.#vectors, meaning)))
    return vector
  }
}

/** In how many rows each name stands. A row names each feature once. */
export function countsOf(rows) {
  const counts = new Map()
  for (const row of rows) for (const name of row) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Names with numbers, those that stand often enough. */
export function vocabularyOf(counts, minimum) {
  const names = [...counts].flatMap(([name, count]) => (count >= minimum ? [name] : []))
  return new Map(names.map((name, index) => [name, index]))
}
