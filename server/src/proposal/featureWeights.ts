// Linear models over the features of statements, laid out so that scoring puts no names together and looks few of them up.
import { Names } from '../text/names'
import { perObject } from '../text/remembered'
import { PerWord, wordsOf } from '../text/vocabulary'
import type { Features } from './features'
import { PairTable } from './pairTable'
import { perOdd } from './packedWeights'
import { none, pairOf, type WeightTables } from './weightTables'
import { stemsOfWord } from './words'

/** The rows of a list of features, with their weights added up. */
interface Sum {
  readonly rows: readonly number[]
  readonly totals: Sums
}

/** What a statement's features weigh, added up column by column. */
export type Sums = Int32Array

/** Models of one file or several over the same features: one look-up of a feature serves all of them. */
export class FeatureWeights {
  /** The first column of each file. */
  readonly starts: readonly number[]
  readonly #bias: readonly number[]
  readonly #stems: Names
  /** Rows of stems by number. */
  readonly #rows: Int32Array
  readonly #pairs: PairTable
  readonly #stemOfWord = new PerWord((_, word) => {
    const [stem, ...more] = stemsOfWord(word)
    return more.length ? several : stem === undefined ? silent : this.#stems.find(stem)
  })
  readonly #others: Names
  readonly #otherRows: Int32Array
  /** Rows of the features with fixed names. */
  readonly #fixed: readonly number[]
  /** The headings of a section are read once for all of its statements. */
  readonly #above = perObject((names: readonly string[]) => this.#sum(names))
  readonly #weights: Int16Array
  /** The statement in which each row was met last, counted from 1: a feature counts once. */
  readonly #met: Int32Array
  #statement = 0
  /** What the statement under way adds up to: a row counts once, so that no sum needs more than 32 bits. */
  readonly #totals: Sums

  constructor({ starts, bias, stems, rows, pairs, others, otherRows, fixed, weights }: WeightTables) {
    this.starts = starts
    this.#bias = bias
    this.#stems = new Names(stems)
    this.#rows = rows
    this.#pairs = new PairTable(pairs)
    this.#others = new Names(others)
    this.#otherRows = otherRows
    this.#fixed = fixed
    this.#weights = weights
    this.#met = new Int32Array(bias.length ? weights.length / bias.length : 0)
    this.#totals = new Int32Array(bias.length)
  }

  /** Adds up what a statement's features weigh. The list is there until the next statement. */
  sums({ text, fixed, own, above }: Features): Sums {
    const { rows, totals } = this.#above(above)
    this.#statement++
    this.#totals.set(totals)
    this.#addWords(text)
    for (let at = 0; at < fixed.length; at++) this.#add(this.#fixed[fixed[at] as number] as number)
    if (own.length) {
      for (const row of rows) this.#met[row] = this.#statement
      for (const name of own) this.#add(this.#rowOfOther(name))
    }
    return this.#totals
  }

  /** The log odds of a column with that sum. */
  score(sum: number, column: number): number {
    return (this.#bias[column] as number) + sum / perOdd
  }

  /** What one feature adds to a column, in log odds. */
  weight(name: string, column: number): number {
    const row = this.#rowOf(name)
    return row === none ? 0 : (this.#weights[row * this.#bias.length + column] as number) / perOdd
  }

  #addWords(text: string): void {
    const { list, from, to } = wordsOf(text)
    let last = none
    for (let at = from; at < to; at++) {
      const word = list[at] as number
      const stem = this.#stemOfWord.of(word)
      if (stem === silent) continue
      if (stem === several) {
        for (const each of stemsOfWord(word)) last = this.#addStem(last, this.#stems.find(each))
      } else last = this.#addStem(last, stem)
    }
  }

  #addStem(last: number, stem: number): number {
    if (stem !== none) {
      if (last !== none) this.#add(this.#pairs.row(last, stem))
      this.#add(this.#rows[stem] as number)
    }
    return stem
  }

  #add(row: number): void {
    if (row === none || this.#met[row] === this.#statement) return
    this.#met[row] = this.#statement
    const weights = this.#weights
    const totals = this.#totals
    const start = row * totals.length
    for (let column = 0; column < totals.length; column++)
      totals[column] = (totals[column] as number) + (weights[start + column] as number)
  }

  #sum(names: readonly string[]): Sum {
    const rows = names.map((name) => this.#rowOfOther(name)).filter((row) => row !== none)
    this.#statement++
    this.#totals.fill(0)
    for (const row of rows) this.#add(row)
    return { rows, totals: this.#totals.slice() }
  }

  #rowOf(name: string): number {
    if (name.startsWith('w:')) return this.#rows[this.#stems.find(name.slice(2))] ?? none
    const pair = pairOf(name)
    if (!pair) return this.#rowOfOther(name)
    const [first, second] = pair.map((stem) => this.#stems.find(stem)) as [number, number]
    return first === none || second === none ? none : this.#pairs.row(first, second)
  }

  #rowOfOther(name: string): number {
    return this.#otherRows[this.#others.find(name)] ?? none
  }
}

/** In the place of a number: of a sign's stem, and of a word with several stems. */
const silent = -2
const several = -3
