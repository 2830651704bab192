// Weights of linear models over the features of statements, laid out so that scoring puts no names together.
import type { Features } from './features'

/** A model's weight, or several of them, for each feature name. */
export type Weights = Readonly<Record<string, number | readonly number[]>>

/** Weights that follow a first word: the row of the word itself, and of the pairs that it begins. */
interface FirstWord {
  row: number
  /** Most words begin none. */
  pairs: Map<string, number> | undefined
}

const noRow = -1

/** Several models over the same features: one look-up of a feature serves all of them. */
export class FeatureWeights {
  readonly #columns: number
  readonly #words = new Map<string, FirstWord>()
  readonly #others = new Map<string, number>()
  /** Row r has the entries from `#starts[r]` up to `#starts[r + 1]`; most models know few of the features. */
  readonly #starts: Int32Array
  readonly #column: Uint16Array
  readonly #weight: Int16Array
  /** The statement in which each row was met last: a feature counts once. */
  readonly #met: Int32Array
  #statement = 0

  /** `width` weights a feature for each model: its totals are columns `model * width` and so on. */
  constructor(models: readonly (Weights | undefined)[], width: number) {
    this.#columns = models.length * width
    const rows = new Map<string, number>()
    const sizes: number[] = []
    for (const model of models) {
      for (const name in model) {
        let row = rows.get(name)
        if (row === undefined) {
          rows.set(name, (row = rows.size))
          sizes.push(0)
          this.#file(name, row)
        }
        sizes[row] = (sizes[row] ?? 0) + width
      }
    }
    this.#met = new Int32Array(rows.size)
    this.#starts = new Int32Array(rows.size + 1)
    for (const [row, size] of sizes.entries()) this.#starts[row + 1] = (this.#starts[row] ?? 0) + size
    const total = this.#starts[rows.size] ?? 0
    this.#column = new Uint16Array(total)
    this.#weight = new Int16Array(total)
    const free = this.#starts.slice()
    for (const [at, model] of models.entries()) {
      for (const name in model) {
        const row = rows.get(name) ?? 0
        const weights = model[name] ?? 0
        for (let i = 0; i < width; i++) {
          const entry = free[row] ?? 0
          free[row] = entry + 1
          this.#column[entry] = at * width + i
          this.#weight[entry] = (typeof weights === 'number' ? weights : weights[i]) ?? 0
        }
      }
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
      const pair = at + 1 < words.length ? first.pairs?.get(words[at + 1] as string) : undefined
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
      const space = name.indexOf(' ')
      const first = this.#first(name.slice(2, space))
      first.pairs ??= new Map()
      first.pairs.set(name.slice(space + 1), row)
    } else this.#others.set(name, row)
  }

  #first(word: string): FirstWord {
    let first = this.#words.get(word)
    if (!first) this.#words.set(word, (first = { row: noRow, pairs: undefined }))
    return first
  }
}
