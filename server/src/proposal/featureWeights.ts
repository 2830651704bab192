// Linear models over the features of statements, laid out so that scoring puts no names together and looks few of them up.
import { perObject } from '../text/remembered'
import { PerWord, wordsOf } from '../text/vocabulary'
import { fixedNames, type Features } from './features'
import { PairTable, type Pair } from './pairTable'
import { perOdd, WeightRows, type PackedWeights } from './packedWeights'
import { stemsOfWord } from './words'

/** The rows of a list of features, with their weights added up. */
interface Sum {
  readonly rows: readonly number[]
  readonly totals: Int32Array
}

/** What a statement's features weigh, added up column by column. */
export type Sums = Int32Array

/** Models of one file or several over the same features: one look-up of a feature serves all of them. */
export class FeatureWeights {
  /** The first column of each model, by file. */
  readonly #models: readonly ReadonlyMap<string, number>[]
  readonly #columns: number
  readonly #bias: readonly number[]
  /** Numbers of the stems that stand in a feature. */
  readonly #stems = new Map<string, number>()
  /** Their rows by number; `none` for those that stand in pairs alone. */
  #rows = new Int32Array(0)
  #pairs = new PairTable([])
  readonly #stemOfWord = new PerWord((_, word) => {
    const [stem, ...more] = stemsOfWord(word)
    return more.length ? several : stem === undefined ? silent : this.#numberOf(stem)
  })
  readonly #others = new Map<string, number>()
  /** Rows of the features with fixed names. */
  readonly #fixed: readonly number[]
  /** The headings of a section are read once for all of its statements. */
  readonly #above = perObject((names: readonly string[]) => this.#sum(names))
  readonly #packed: WeightRows
  /** Row r has the entries from `r * #columns` on, once it was met. */
  readonly #weights: Int16Array
  /** The statement in which each row was met last, counted from 1: a feature counts once. */
  readonly #met: Int32Array
  #statement = 0
  /** What the statement under way adds up to. */
  readonly #totals: Int32Array

  constructor(files: readonly PackedWeights[]) {
    this.#packed = new WeightRows(files)
    const { names, columns, starts } = this.#packed
    this.#models = files.map(
      ({ models, width }, file) => new Map(models.map((id, at) => [id, (starts[file] ?? 0) + at * width]))
    )
    this.#bias = files.flatMap(({ bias }) => bias)
    this.#columns = columns
    this.#weights = new Int16Array(names.length * columns)
    this.#totals = new Int32Array(columns)
    this.#met = new Int32Array(names.length)
    this.#file(names)
    this.#fixed = fixedNames.map((name) => this.#others.get(name) ?? none)
  }

  /** The first column of a model of a file; undefined for one that was not trained. */
  columnOf(model: string, file = 0): number | undefined {
    return this.#models[file]?.get(model)
  }

  /** Adds up what a statement's features weigh. */
  sums({ text, fixed, own, above }: Features): Sums {
    const { rows, totals } = this.#above(above)
    this.#statement++
    this.#totals.set(totals)
    this.#addWords(text)
    for (let at = 0; at < fixed.length; at++) this.#add(this.#fixed[fixed[at] as number] as number)
    if (own.length) {
      for (const row of rows) this.#met[row] = this.#statement
      for (const name of own) this.#add(this.#others.get(name) ?? none)
    }
    return this.#totals.slice()
  }

  /** The log odds of a column. */
  score(sums: Sums, column: number): number {
    return (this.#bias[column] as number) + (sums[column] as number) / perOdd
  }

  /** What one feature adds to a column, in log odds. */
  weight(name: string, column: number): number {
    const row = this.#rowOf(name)
    if (row === none) return 0
    if (this.#met[row] === never) this.#packed.unpack(row, this.#weights)
    return (this.#weights[row * this.#columns + column] ?? 0) / perOdd
  }

  #addWords(text: string): void {
    const words = wordsOf(text)
    let last = none
    for (let at = 0; at < words.length; at++) {
      const stem = this.#stemOfWord.of(words[at] as number)
      if (stem === silent) continue
      if (stem === several) {
        for (const each of stemsOfWord(words[at] as number)) last = this.#addStem(last, this.#numberOf(each))
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
    if (row === none) return
    const met = this.#met[row]
    if (met === this.#statement) return
    const weights = this.#weights
    if (met === never) this.#packed.unpack(row, weights)
    this.#met[row] = this.#statement
    const totals = this.#totals
    const start = row * this.#columns
    for (let column = 0; column < totals.length; column++)
      totals[column] = (totals[column] as number) + (weights[start + column] as number)
  }

  #sum(names: readonly string[]): Sum {
    const rows = names.flatMap((name) => this.#others.get(name) ?? [])
    this.#statement++
    this.#totals.fill(0)
    for (const row of rows) this.#add(row)
    return { rows, totals: this.#totals.slice() }
  }

  #rowOf(name: string): number {
    if (name.startsWith('w:')) return this.#rows[this.#numberOf(name.slice(2))] ?? none
    const pair = pairOf(name)
    if (!pair) return this.#others.get(name) ?? none
    const [first, second] = pair.map((stem) => this.#numberOf(stem)) as [number, number]
    return first === none || second === none ? none : this.#pairs.row(first, second)
  }

  #numberOf(stem: string): number {
    return this.#stems.get(stem) ?? none
  }

  #file(names: readonly string[]): void {
    const rows: number[] = []
    const pairs: Pair[] = []
    const number = (stem: string): number => {
      let known = this.#stems.get(stem)
      if (known === undefined) this.#stems.set(stem, (known = rows.push(none) - 1))
      return known
    }
    for (const [row, name] of names.entries()) {
      const pair = pairOf(name)
      if (name.startsWith('w:')) rows[number(name.slice(2))] = row
      else if (pair) pairs.push({ first: number(pair[0]), second: number(pair[1]), row })
      else this.#others.set(name, row)
    }
    this.#rows = Int32Array.from(rows)
    this.#pairs = new PairTable(pairs)
  }
}

/** In the place of a number: of a stem or row that there is not, of a sign's stem, of a word with several stems. */
const none = -1
const silent = -2
const several = -3
/** In the place of a statement, for a row that is still packed. */
const never = 0

function pairOf(name: string): [first: string, second: string] | undefined {
  if (!name.startsWith('b:')) return undefined
  const space = name.indexOf(' ')
  return [name.slice(2, space), name.slice(space + 1)]
}
