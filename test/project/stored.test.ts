// Does what is shipped hold the phrases and weights that the engine reads, laid out?
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import '../../server/src/assess'
import { phraseBook } from '../../server/src/proposal/phrases'
import type { Stored } from '../../server/src/proposal/stored'
import { storedWeights } from '../../server/src/proposal/trained'
import { weights as ofQuestions } from '../../server/src/questions/weights.generated'
import { weights as ofSigns } from '../../server/src/signs/weights.generated'

describe('project: stored phrases and weights', () => {
  const shipped = deserialize(readFileSync('dist/engine.bin')) as Stored

  it('are of all lists of the engine', () => {
    assert.match(
      shipped.book.key,
      /^leverage \d+, questions \d+, radius \d+, signs \d+, tradeoffs \d+, word classes \d+$/
    )
    assert.ok(shipped.book.tables.numbers.length > 100_000)
    assert.deepEqual(shipped.book, phraseBook.stored())
  })

  it('are of all trained models', () => {
    const { bias, weights } = shipped.weights.tables
    assert.equal(bias.length, ofQuestions.bias.length + ofSigns.bias.length)
    assert.ok(weights.length / bias.length > 5000)
    assert.deepEqual(shipped.weights, storedWeights())
  })

  for (const file of ['dist/cli.js', 'dist/server.js']) {
    it(`are not in ${file} as well, which would take longer to start`, () => {
      const bundle = readFileSync(file, 'utf8')
      assert.ok(bundle.includes('engine.bin'))
      const [feature = ''] = ofSigns.features.split('\n').slice(-1)
      assert.ok(!bundle.includes(feature))
    })
  }
})
