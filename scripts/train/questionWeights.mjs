// The text of server/src/questions/weights.generated.ts.

/** Characters for the lines of features: the file stays under 300 KB. */
export const room = 280_000

/**
 * @param {readonly string[]} ids  the questions
 * @param {{ bias: number[], features: string }} lines  what pack.mjs made of the statements' weights
 * @param {ReturnType<typeof import('./states.mjs').trainStates>} states  the models of a document
 */
export function questionWeights(ids, lines, { middle, questions }) {
  const short = (value) => Number(value.toFixed(3))
  const line = ({ bias, weights }) => ({ bias: short(bias), weights: weights.map(short) })
  const models = ids.map((id, q) => {
    const { touched, answered } = questions[q]
    return [id, { touched: line(touched), answered: line(answered) }]
  })
  return [
    '// Written by scripts/train/questions.mjs: change that, not this.',
    "import type { PackedWeights } from '../proposal/packedWeights'",
    "import type { DocumentModel } from './model'\n",
    `export const weights: PackedWeights = ${JSON.stringify({ models: ids, width: 2, ...lines })}\n`,
    `export const middle: readonly number[] = ${JSON.stringify(middle.map(short))}\n`,
    `export const documents: Readonly<Record<string, DocumentModel>> = ${JSON.stringify(Object.fromEntries(models))}\n`
  ].join('\n')
}
