// The text of server/src/questions/weights.generated.ts.

/** Characters for the lines of features: the file stays under 300 KB. */
export const room = 285_000

/**
 * @param {readonly string[]} ids  the questions
 * @param {{ bias: number[], features: string }} lines  what pack.mjs made of the statements' weights
 * @param {[id: string, model: object][]} judges  each question's model of a document
 */
export function questionWeights(ids, lines, judges) {
  const short = (values) => values.map((value) => Number(value.toFixed(3)))
  const models = judges.map(([id, model]) => [
    id,
    Object.fromEntries(Object.entries(model).map(([name, values]) => [name, short(values)]))
  ])
  return [
    '// Written by scripts/train (questions.mjs, blend.mjs): change that, not this.',
    "import type { PackedWeights } from '../proposal/packedWeights'",
    "import type { DocumentModel } from './model'\n",
    `export const weights: PackedWeights = ${JSON.stringify({ models: ids, width: 2, ...lines })}\n`,
    `export const documents: Readonly<Record<string, DocumentModel>> = ${JSON.stringify(Object.fromEntries(models))}\n`
  ].join('\n')
}
