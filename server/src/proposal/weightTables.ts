// Trained weights laid out for reading: made once from the files that were trained, kept in a file, and read as they lie there.
import { storedNames, type StoredNames } from '../text/names'
import { fixedNames } from './features'
import { WeightRows, type PackedWeights } from './packedWeights'
import { pairPlaces, type Pair } from './pairTable'

/** In the place of a number: of a stem or row that there is not. */
export const none = -1

/** What is kept of some files. */
export interface WeightTables {
  /** The first column of each file. */
  readonly starts: readonly number[]
  /** Log odds before any feature, column by column. */
  readonly bias: readonly number[]
  /** Stems that stand in a feature, and their rows; `none` for those that stand in pairs alone. */
  readonly stems: StoredNames
  readonly rows: Int32Array
  /** Rows of neighbouring stems, by their numbers (`PairTable`). */
  readonly pairs: Int32Array
  /** All other features by their names, and their rows. */
  readonly others: StoredNames
  readonly otherRows: Int32Array
  /** Rows of the features with fixed names. */
  readonly fixed: readonly number[]
  /** Row after row, a weight a column, in thousandths of a log odd. */
  readonly weights: Int16Array
}

/** Puts files together. */
export function weightTables(files: readonly PackedWeights[]): WeightTables {
  const packed = new WeightRows(files)
  const { names, columns, starts } = packed
  const weights = new Int16Array(names.length * columns)
  const stems = new Map<string, number>()
  const rows: number[] = []
  const pairs: Pair[] = []
  const others = new Map<string, number>()
  const number = (stem: string): number => {
    let known = stems.get(stem)
    if (known === undefined) stems.set(stem, (known = rows.push(none) - 1))
    return known
  }
  for (const [row, name] of names.entries()) {
    packed.unpack(row, weights)
    const pair = pairOf(name)
    if (name.startsWith('w:')) rows[number(name.slice(2))] = row
    else if (pair) pairs.push({ first: number(pair[0]), second: number(pair[1]), row })
    else others.set(name, row)
  }
  return {
    starts,
    bias: files.flatMap(({ bias }) => bias),
    stems: storedNames([...stems.keys()]),
    rows: Int32Array.from(rows),
    pairs: pairPlaces(pairs),
    others: storedNames([...others.keys()]),
    otherRows: Int32Array.from(others.values()),
    fixed: fixedNames.map((name) => others.get(name) ?? none),
    weights
  }
}

/** The stems of a feature that is a pair of neighbours. */
export function pairOf(name: string): [first: string, second: string] | undefined {
  if (!name.startsWith('b:')) return undefined
  const space = name.indexOf(' ')
  return [name.slice(2, space), name.slice(space + 1)]
}
