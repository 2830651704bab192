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

/** Files put together: a feature that several name has one row. Rows are unpacked one by one, since most texts need few. */
export class WeightRows {
  /** The features, one a row. */
  readonly names: readonly string[]
  /** The columns of one file stand after those of another. */
  readonly columns: number
  /** The first column of each file. */
  readonly starts: readonly number[]
  /** The line of each row, file by file. */
  readonly #lines: readonly (readonly (string | undefined)[])[]

  constructor(files: readonly PackedWeights[]) {
    const rows = new Map<string, number>()
    const starts: number[] = []
    let columns = 0
    this.#lines = files.map(({ bias: { length }, features }) => {
      starts.push(columns)
      columns += length
      const lines: (string | undefined)[] = []
      for (const line of features.split('\n')) {
        const name = line.slice(0, -length)
        let row = rows.get(name)
        if (row === undefined) rows.set(name, (row = rows.size))
        // Without gaps: engines keep lists with large ones as tables.
        while (lines.length < row) lines.push(undefined)
        lines[row] = line
      }
      return lines
    })
    this.names = [...rows.keys()]
    this.columns = columns
    this.starts = starts
  }

  /** Writes the weights of a row into a table in which no weight stands there yet. */
  unpack(row: number, table: Int16Array): void {
    for (const [file, lines] of this.#lines.entries()) {
      const line = lines[row]
      if (line === undefined) continue
      const start = this.starts[file] as number
      const width = (this.starts[file + 1] ?? this.columns) - start
      const place = row * this.columns + start
      for (let column = 0; column < width; column++) {
        const level = line.charCodeAt(line.length - width + column) - neutral + levels
        table[place + column] = weightOfLevel[level] ?? 0
      }
    }
  }
}
