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

/** The names of the features in order, with the weights of each, row by row. */
export function unpacked({ features, bias: { length } }: PackedWeights): {
  readonly names: readonly string[]
  readonly weights: Int16Array
} {
  const lines = features.split('\n')
  const weights = new Int16Array(lines.length * length)
  const names = lines.map((line, row) => {
    const end = line.length - length
    for (let column = 0; column < length; column++) {
      const level = line.charCodeAt(end + column) - neutral + levels
      weights[row * length + column] = weightOfLevel[level] ?? 0
    }
    return line.slice(0, end)
  })
  return { names, weights }
}
