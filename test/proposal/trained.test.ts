// Does each file keep its columns, whichever of several is named first?
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  levels,
  neutral,
  perOdd,
  weightOfLevel,
  type PackedWeights
} from '../../server/src/proposal/packedWeights'
import { trained } from '../../server/src/proposal/trained'

/** A weight of its own for each file and model. */
const levelOf = (file: number, model: number): number => 5 * file + 2 * model

describe('trained models', () => {
  it('have their own columns, in whatever order their files are named', () => {
    const files = ['b', 'a', 'c'].map((name, at): PackedWeights => {
      const weights = [0, 0, 1, 1].map((model) => String.fromCharCode(neutral + levelOf(at, model)))
      return {
        models: [`${name} first`, `${name} second`],
        width: 2,
        bias: [at, 0, -at, 0],
        features: `w:team${weights.join('')}`
      }
    })
    const order = fc.shuffledSubarray(files, { minLength: 1 })
    fc.assert(
      fc.property(order, (named) => {
        const readers = named.map((file) => trained(file))
        for (const [at, reader] of readers.entries()) {
          const file = named[at] as PackedWeights
          const { models, bias } = file
          for (const [model, name] of models.entries()) {
            const column = reader.columnOf(name) ?? NaN
            const sums = reader.sums({ text: 'team', fixed: [], own: [], above: [], traits: {} as never })
            const weight = weightOfLevel[levels + levelOf(files.indexOf(file), model)] ?? NaN
            assert.equal(reader.score(sums, column), (bias[2 * model] ?? NaN) + weight / perOdd)
          }
          assert.equal(reader.columnOf('d first'), undefined)
        }
      })
    )
  })
})
