// The weights of a training as it was shipped: what is read from them is what the engine reads.
import path from 'node:path'
import { bundled } from '../engine.mjs'

const { perOdd, WeightRows } = await bundled(
  "export { perOdd, WeightRows } from './server/src/proposal/packedWeights'"
)

/**
 * @param {string} file  a weights.generated.ts
 * @returns {Promise<{ models: readonly string[], bias: readonly number[], rows: Map<string, number[]>, middle?: readonly number[], documents?: object }>}
 *   log odds: the biases column by column, and each feature's row; beside them, of the questions, their models of a document
 */
export async function shipped(file) {
  const { weights: packed, ...beside } = await bundled(`export * from ${JSON.stringify(path.resolve(file))}`)
  const packedRows = new WeightRows([packed])
  const columns = packed.bias.length
  const weights = new Int16Array(packedRows.names.length * columns)
  const rows = new Map()
  for (const [at, name] of packedRows.names.entries()) {
    packedRows.unpack(at, weights)
    rows.set(
      name,
      Array.from(weights.subarray(at * columns, (at + 1) * columns), (weight) => weight / perOdd)
    )
  }
  return { models: packed.models, bias: packed.bias, rows, ...beside }
}

/** Shipped models that a further training goes on from. */
export class Earlier {
  #shipped
  #scores = new WeakMap()

  /** @param {Awaited<ReturnType<typeof shipped>>} shipped */
  constructor(shipped) {
    this.#shipped = shipped
  }

  /** The names of all features that they know. */
  get names() {
    return this.#shipped.rows.keys()
  }

  /** What they make of a document, question by question; undefined where they do not know every one. */
  states(ids) {
    const { middle, documents } = this.#shipped
    if (!ids.every((id) => documents[id])) return undefined
    return { middle, questions: ids.map((id) => documents[id]) }
  }

  /** The model of a column. */
  model(column) {
    const { bias, rows } = this.#shipped
    return {
      bias: bias[column],
      weight: (name) => rows.get(name)?.[column] ?? 0,
      knows: (name) => rows.has(name)
    }
  }

  /**
   * What they say of a statement, column by column, in log odds.
   * @param {readonly string[]} row  its features; the same list is added up once
   */
  scores(row) {
    let scores = this.#scores.get(row)
    if (!scores) {
      scores = Float64Array.from(this.#shipped.bias)
      for (const name of row)
        for (const [column, weight] of (this.#shipped.rows.get(name) ?? []).entries())
          scores[column] += weight
      this.#scores.set(row, scores)
    }
    return scores
  }
}
