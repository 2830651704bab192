// Linear models over the features of statements, laid out so that scoring puts no names together.
import type { Features } from './features'
import { perOdd, unpacked, type PackedWeights } from './packedWeights'

/** Weights that follow a first word: the row of the word itself, and of the pairs that it begins. */
interface FirstWord {
  row: number | undefined
  /** Most words begin none. */
  pairs: Map<string, number> | undefined
}

/** Several models over the same features: one look-up of a feature serves all of them. */
export class FeatureWeights {
  readonly #models: ReadonlyMap<string, number>
  readonly #columns: number
  readonly #bias: readonly number[]
  readonly #words = new Map<string, FirstWord>()
  readonly #others = new Map<string, number>()
  /** Row r has the entries from `r * #columns` on. */
  readonly #weights: Int16Array
  /** The statement in which each row was met last: a feature counts once. */
  readonly #met: Int32Array
  #statement = 0

  constructor(packed: PackedWeights) {
    const { names, weights } = unpacked(packed)
    this.#models = new Map(packed.models.map((id, at) => [id, at * packed.width]))
    this.#columns = packed.bias.length
    this.#bias = packed.bias
    this.#weights = weights
    this.#met = new Int32Array(names.length)
    for (const [row, name] of names.entries()) this.#file(name, row)
  }

  /** The first column of a model; undefined for one that was not trained. */
  columnOf(model: string): number | undefined {
    return this.#models.get(model)
  }

  /** The log odds that a statement's features add up to, column by column. */
  scores({ words, others }: Features): number[] {
    this.#statement++
    const totals = new Int32Array(this.#columns)
    for (let at = 0; at < words.length; at++) {
      const first = this.#words.get(words[at] as string)
      if (!first) continue
      if (first.row !== undefined) this.#add(first.row, totals)
      const pair = at + 1 < words.length ? first.pairs?.get(words[at + 1] as string) : undefined
      if (pair !== undefined) this.#add(pair, totals)
    }
    for (const name of others) {
      const row = this.#others.get(name)
      if (row !== undefined) this.#add(row, totals)
    }
    return this.#bias.map((bias, column) => bias + (totals[column] as number) / perOdd)
  }

  /** What one feature adds to a column, in log odds. */
  weight(name: string, column: number): number {
    const row = this.#rowOf(name)
    return row === undefined ? 0 : (this.#weights[row * this.#columns + column] ?? 0) / perOdd
  }

  #add(row: number, totals: Int32Array): void {
    if (this.#met[row] === this.#statement) return
    this.#met[row] = this.#statement
    const start = row * this.#columns
    for (let column = 0; column < totals.length; column++)
      totals[column] = (totals[column] as number) + (this.#weights[start + column] as number)
  }

  #rowOf(name: string): number | undefined {
    if (name.startsWith('w:')) return this.#words.get(name.slice(2))?.row
    const pair = pairOf(name)
    return pair ? this.#words.get(pair[0])?.pairs?.get(pair[1]) : this.#others.get(name)
  }

  #file(name: string, row: number): void {
    const pair = pairOf(name)
    if (name.startsWith('w:')) this.#first(name.slice(2)).row = row
    else if (pair) {
      const first = this.#first(pair[0])
      first.pairs ??= new Map()
      first.pairs.set(pair[1], row)
    } else this.#others.set(name, row)
  }

  #first(word: string): FirstWord {
    let first = this.#words.get(word)
    if (!first) this.#words.set(word, (first = { row: undefined, pairs: undefined }))
    return first
  }
}

function pairOf(name: string): [first: string, second: string] | undefined {
  if (!name.startsWith('b:')) return undefined
  const space = name.indexOf(' ')
  return [name.slice(2, space), name.slice(space + 1)]
}
