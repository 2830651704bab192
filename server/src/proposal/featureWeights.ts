// Weights of linear models over the features of statements, laid out so that scoring puts no names together.
import type { Features } from './features'

/** A model's weight, or several of them, for each feature name. */
export type Weights = Readonly<Record<string, number | readonly number[]>>

/** Weights that follow a first word: the row of the word itself, and of the pairs that it begins. */
interface FirstWord {
  row: number
  readonly pairs: Map<string, number>
}

const noRow = -1

/** Several models over the same features: one look-up of a feature serves all of them. */
export class FeatureWeights {
  readonly #columns: number
  readonly #words = new Map<string, FirstWord>()
  readonly #others = new Map<string, number>()
  /** Row r has the entries from `#starts[r]` up to `#starts[r + 1]`; most models know few of the features. */
  readonly #starts: Int32Array
  readonly #column: Uint8Array
  readonly #weight: Int16Array
  /** The statement in which each row was met last: a feature counts once. */
  readonly #met: Int32Array
  #statement = 0

  /** `width` weights a feature for each model: its totals are columns `model * width` and so on. */
  constructor(models: readonly (Weights | undefined)[], width: number) {
    this.#columns = models.length * width
    const rows = new Map<string, [column: number, weight: number][]>()
    for (const [at, model] of models.entries()) {
      for (const name in model) {
        const entries = rows.get(name) ?? []
        for (const [i, weight] of [model[name] ?? []].flat().entries())
          if (weight) entries.push([at * width + i, weight])
        rows.set(name, entries)
      }
    }
    const all = [...rows.values()].flat()
    this.#starts = new Int32Array(rows.size + 1)
    this.#column = Uint8Array.from(all, ([column]) => column)
    this.#weight = Int16Array.from(all, ([, weight]) => weight)
    this.#met = new Int32Array(rows.size)
    for (const [row, [name, entries]] of [...rows].entries()) {
      this.#starts[row + 1] = (this.#starts[row] ?? 0) + entries.length
      this.#file(name, row)
    }
  }

  /** The sums of all weights of a statement's features, column by column. */
  totals(features: Features): Int32Array {
    this.#statement++
    const totals = new Int32Array(this.#columns)
    const { words, others } = features
    for (let at = 0; at < words.length; at++) {
      const first = this.#words.get(words[at] as string)
      if (!first) continue
      if (first.row !== noRow) this.#add(first.row, totals)
      const pair = at + 1 < words.length ? first.pairs.get(words[at + 1] as string) : undefined
      if (pair !== undefined) this.#add(pair, totals)
    }
    for (const name of others) {
      const row = this.#others.get(name)
      if (row !== undefined) this.#add(row, totals)
    }
    return totals
  }

  #add(row: number, totals: Int32Array): void {
    if (this.#met[row] === this.#statement) return
    this.#met[row] = this.#statement
    const end = this.#starts[row + 1] as number
    for (let at = this.#starts[row] as number; at < end; at++) {
      const column = this.#column[at] as number
      totals[column] = (totals[column] as number) + (this.#weight[at] as number)
    }
  }

  #file(name: string, row: number): void {
    if (name.startsWith('w:')) this.#first(name.slice(2)).row = row
    else if (name.startsWith('b:')) {
      const [first = '', second = ''] = name.slice(2).split(' ')
      this.#first(first).pairs.set(second, row)
    } else this.#others.set(name, row)
  }

  #first(word: string): FirstWord {
    let first = this.#words.get(word)
    if (!first) this.#words.set(word, (first = { row: noRow, pairs: new Map() }))
    return first
  }
}
