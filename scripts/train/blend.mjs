// Puts two trainings of the question models together: the mean of their weights judges as the mean of what both say.
//
//   node scripts/train/blend.mjs FILE FILE
//
// Each FILE is a server/src/questions/weights.generated.ts that questions.mjs wrote; the mean is written in its place. A training
// on more documents of one kind knows these better and the others less well, and the mean loses least (docs/judgement.md).
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { mean, meanModel } from './mean.mjs'
import { packed } from './pack.mjs'
import { questionWeights, room } from './questionWeights.mjs'
import { shipped } from './shipped.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const files = process.argv.slice(2)
if (files.length !== 2) {
  console.error('usage: node scripts/train/blend.mjs FILE FILE')
  process.exit(2)
}
const trainings = await Promise.all(files.map(shipped))
const [first] = trainings
const columns = first.bias.length
const rows = new Map()
for (const { rows: own } of trainings) {
  for (const [name, weights] of own) {
    const row = rows.get(name) ?? rows.set(name, new Array(columns).fill(0)).get(name)
    for (let k = 0; k < columns; k++) row[k] += weights[k] / trainings.length
  }
}
const bias = first.bias.map((_, k) => mean(trainings.map(({ bias: own }) => own[k])))
const judges = first.models.map((id) => [id, meanModel(trainings.map(({ documents }) => documents[id]))])
const text = questionWeights(first.models, packed({ bias, weights: rows }, new Map(), room), judges)
writeFileSync(path.join(root, 'server/src/questions/weights.generated.ts'), text)
console.log(`weights written: ${rows.size} features, ${Math.round(text.length / 1024)} KB`)
