// The trained part of the question rules: a linear score for each statement, and from the scores a state.
import { documentFeatures } from './document'
import { odds, type QuestionTally } from './tally'
import { weights } from './weights.generated'

/**
 * Weights of one question as `npm run train` writes them. Feature weights are pairs (speaks to it, answers it) in
 * hundredths; `document` is an ordinal logistic regression over `documentFeatureNames`, standardised.
 */
export interface QuestionWeights {
  readonly bias: readonly [number, number]
  readonly features: Readonly<Record<string, readonly [number, number]>>
  readonly document: {
    readonly mean: readonly number[]
    readonly scale: readonly number[]
    readonly weights: readonly number[]
    /** Above the first a question is partial, above the second answered. */
    readonly thresholds: readonly [number, number]
  }
}

/** The weights of a question, or undefined for a question that was not trained (a team's own). */
export function weightsOf(question: string): QuestionWeights | undefined {
  return weights[question]
}

/** A statement's two scores (log odds): that it speaks to the question, and that it answers it wholly. */
export interface Score {
  readonly touches: number
  readonly answers: number
}

interface Trained {
  readonly model: QuestionWeights | undefined
}

/** Pairs of weights, question after question: one look-up serves all questions, and one table costs less than many rows. */
interface Table {
  /** Where each feature's pairs begin. */
  readonly rows: ReadonlyMap<string, number>
  readonly weights: Int16Array
}

const tables = new WeakMap<readonly Trained[], Table>()

function tableOf(questions: readonly Trained[]): Table {
  const known = tables.get(questions)
  if (known) return known
  const rows = new Map<string, number>()
  const width = questions.length * 2
  for (const { model } of questions)
    for (const feature in model?.features) if (!rows.has(feature)) rows.set(feature, rows.size * width)
  const table = { rows, weights: new Int16Array(rows.size * width) }
  for (const [q, { model }] of questions.entries())
    for (const feature in model?.features)
      table.weights.set(model.features[feature] ?? [], (rows.get(feature) ?? 0) + q * 2)
  tables.set(questions, table)
  return table
}

/** Scores one statement for all questions. `own[q]` are the features that only question q has. */
export function scoreAll(
  questions: readonly Trained[],
  shared: readonly string[],
  own: readonly (readonly string[])[]
): Score[] {
  const { rows, weights: table } = tableOf(questions)
  const totals = new Int32Array(questions.length * 2)
  for (const feature of shared) {
    const row = rows.get(feature)
    if (row === undefined) continue
    for (let i = 0; i < totals.length; i++) totals[i] = (totals[i] ?? 0) + (table[row + i] ?? 0)
  }
  return questions.map(({ model }, q) => {
    let touches = totals[q * 2] ?? 0
    let answers = totals[q * 2 + 1] ?? 0
    for (const feature of own[q] ?? []) {
      const pair = model?.features[feature]
      touches += pair?.[0] ?? 0
      answers += pair?.[1] ?? 0
    }
    const [first, second] = model?.bias ?? [0, 0]
    return { touches: touches / 100 + first, answers: answers / 100 + second }
  })
}

/** Chances that the question is at least touched, and that it is answered. */
export function chances(
  model: QuestionWeights,
  tally: QuestionTally,
  words: number
): readonly [touched: number, answered: number] {
  const { mean, scale, weights: w, thresholds } = model.document
  let total = 0
  for (const [index, value] of documentFeatures(tally, words).entries())
    total += ((value - (mean[index] ?? 0)) / (scale[index] ?? 1)) * (w[index] ?? 0)
  return [odds(total - thresholds[0]), odds(total - thresholds[1])]
}
