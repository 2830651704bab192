// Do two trainings, put together, judge a document as the mean of what both say?
import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import type { DocumentModel } from '../../server/src/questions/model'

interface Means {
  meanModel(models: readonly DocumentModel[]): DocumentModel
}

const size = 3
const values = (min: number, max: number): fc.Arbitrary<number[]> =>
  fc.array(fc.double({ min, max, noNaN: true }), { minLength: size, maxLength: size })
const model: fc.Arbitrary<DocumentModel> = fc.record({
  mean: values(-5, 5),
  scale: values(0.1, 4),
  weights: values(-3, 3),
  thresholds: fc.tuple(
    fc.double({ min: -2, max: 0, noNaN: true }),
    fc.double({ min: 0, max: 2, noNaN: true })
  )
})

/** How far above each threshold a document's features take it. */
function above({ mean, scale, weights, thresholds }: DocumentModel, features: readonly number[]): number[] {
  const total = features.reduce((sum, value, j) => {
    return sum + ((value - (mean[j] ?? NaN)) / (scale[j] ?? NaN)) * (weights[j] ?? NaN)
  }, 0)
  return thresholds.map((threshold) => total - threshold)
}

describe('the mean of two trainings', () => {
  it('takes a document as far as both do on the whole', async () => {
    const { meanModel } = (await import(pathToFileURL(resolve('scripts/train/mean.mjs')).href)) as Means
    fc.assert(
      fc.property(model, model, values(-5, 5), (first, second, features) => {
        const [one, other] = [above(first, features), above(second, features)]
        for (const [at, reached] of above(meanModel([first, second]), features).entries())
          assert.ok(Math.abs(reached - ((one[at] ?? NaN) + (other[at] ?? NaN)) / 2) < 1e-6)
      })
    )
  })
})
