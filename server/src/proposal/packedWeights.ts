// Trained weights as files hold them: a line a feature, a character a weight.

/** Weights of several linear models over the same features, as scripts/train/pack.mjs writes them. */
export interface PackedWeights {
  /** What the models are for, by id. */
  readonly models: readonly string[]
  /** How many weights each model has for a feature: those of model m are columns `m * width` and so on. */
  readonly width: number
  /** Log odds before any feature, column by column. */
  readonly bias: readonly number[]
  /** One line a feature: its name, then one character a column. */
  readonly features: string
}

/** Weights are whole numbers of this part of a log odd, so that the order of adding cannot matter. */
export const perOdd = 1000
/** The characters run this far to both sides of the one that stands for nothing. */
export const levels = 45
/** The character that stands for no weight; the others stand around it in the order of their codes. */
export const neutral = 80
/** The largest weight, in log odds. Levels grow with their square, so that small weights are told apart finely. */
export const largest = 4

/** The weight that each character stands for, by its distance from the lowest one. */
export const weightOfLevel: readonly number[] = Array.from({ length: 2 * levels + 1 }, (_, at) => {
  const share = (at - levels) / levels
  return Math.round(Math.sign(share) * share * share * largest * perOdd)
})

/** Weights of several files in one table. */
export interface Unpacked {
  /** The features, one a row. */
  readonly names: readonly string[]
  /** Row by row, the columns of one file after those of another. */
  readonly weights: Int16Array
  /** The first column of each file. */
  readonly starts: readonly number[]
}

/** Puts files together: a feature that several name has one row. */
export function unpacked(files: readonly PackedWeights[]): Unpacked {
  const lines = files.map(({ features }) => features.split('\n'))
  const columns = files.reduce((sum, { bias }) => sum + bias.length, 0)
  const rows = new Map<string, number>()
  const weights = new Int16Array(lines.flat().length * columns)
  const starts: number[] = []
  let first = 0
  for (const [file, { bias }] of files.entries()) {
    starts.push(first)
    for (const line of lines[file] ?? []) {
      const end = line.length - bias.length
      const name = line.slice(0, end)
      let row = rows.get(name)
      if (row === undefined) rows.set(name, (row = rows.size))
      const place = row * columns + first
      for (let column = 0; column < bias.length; column++) {
        const level = line.charCodeAt(end + column) - neutral + levels
        weights[place + column] = weightOfLevel[level] ?? 0
      }
    }
    first += bias.length
  }
  return { names: [...rows.keys()], weights, starts }
}
