// Do weights laid out for speed add up to what the names of a statement's features say?
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { featureNames, type Features } from '../../server/src/proposal/features'
import { FeatureWeights } from '../../server/src/proposal/featureWeights'
import { traitsOf } from '../../server/src/proposal/traits'

const traits = traitsOf(
  { text: '', links: [], kind: 'sentence', section: 0, block: 0, quoted: false, range: { start: 0, end: 0 } },
  false
)
const word = fc.constantFrom('team', 'own', 'it', '0', 'constructor', 'b:')
const other = fc.constantFrom('k:item', 'l:negation', 't:team', 'h:owner', 'p:a b', 'f:')
const features = fc
  .record({ words: fc.array(word, { maxLength: 8 }), others: fc.array(other, { maxLength: 5 }) })
  .map((read): Features => ({ ...read, traits }))
const name = fc.oneof(
  word.map((each) => `w:${each}`),
  fc.tuple(word, word).map(([first, second]) => `b:${first} ${second}`),
  other
)
const weight = fc.integer({ min: -900, max: 900 })

describe('weights of features', () => {
  it('add up to those of the names, each counted once, for every model', () => {
    const models = fc.array(fc.option(fc.dictionary(name, fc.tuple(weight, weight)), { nil: undefined }), {
      minLength: 1,
      maxLength: 4
    })
    fc.assert(
      fc.property(models, fc.array(features, { maxLength: 3 }), (trained, statements) => {
        const weights = new FeatureWeights(trained, 2)
        for (const statement of statements) {
          const expected = trained.flatMap((model) =>
            [0, 1].map((column) =>
              featureNames(statement).reduce((sum, each) => sum + (model?.[each]?.[column] ?? 0), 0)
            )
          )
          assert.deepEqual([...weights.totals(statement)], expected)
        }
      }),
      { numRuns: 1000 }
    )
  })

  it('may be one for each model', () => {
    const weights = new FeatureWeights([{ 'w:team': 3 }, undefined, { 'b:team own': -2 }], 1)
    assert.deepEqual([...weights.totals({ words: ['team', 'own', 'team'], others: [], traits })], [3, 0, -2])
  })
})
