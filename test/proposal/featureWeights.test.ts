// Do weights laid out for speed add up to what the names of a statement's features say?
import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { featureNames, fixedNames } from '../../server/src/proposal/features'
import { FeatureWeights } from '../../server/src/proposal/featureWeights'
import {
  largest,
  levels,
  neutral,
  perOdd,
  weightOfLevel,
  type PackedWeights
} from '../../server/src/proposal/packedWeights'
import { weightTables } from '../../server/src/proposal/weightTables'
import { traitsOf } from '../../server/src/proposal/traits'

const traits = traitsOf(
  { text: '', links: [], kind: 'sentence', section: 0, block: 0, quoted: false, range: { start: 0, end: 0 } },
  false
)
const word = fc.constantFrom('team', 'own', 'it', '0', 'constructor', 'b')
const other = fc.constantFrom('k:item', 'l:negation', 't:team', 'h:owner', 'p:a b', 'f:')
const above: readonly (readonly string[])[] = [['h:owner', 'H:owner'], ['p:a b', 'h:owner', 'h:owner'], []]
const features = fc.record({
  // A full stop is no feature, and the lower case of "İt" is several words.
  text: fc
    .array(fc.oneof(word, fc.constantFrom('.', 'unheard', 'İt')), { maxLength: 8 })
    .map((each) => each.join(' ')),
  fixed: fc.array(
    fc.constantFrom('k:item', 'l:negation', 't:team').map((each) => fixedNames.indexOf(each)),
    { maxLength: 3 }
  ),
  own: fc.array(fc.constantFrom('h:owner', 'r:owner', 'f:'), { maxLength: 3 }),
  above: fc.constantFrom(...above),
  traits: fc.constant(traits)
})
const name = fc.oneof(
  word.map((each) => `w:${each}`),
  fc.tuple(word, word).map(([first, second]) => `b:${first} ${second}`),
  other
)
/** Characters of weights; the neutral one often, as in files. */
const character = fc.oneof(
  fc.constant(String.fromCharCode(neutral)),
  fc.integer({ min: -levels, max: levels }).map((level) => String.fromCharCode(neutral + level))
)

/** A file's weights, and the same as numbers by name. */
function models(width: number): fc.Arbitrary<{ packed: PackedWeights; weights: Map<string, number[]> }> {
  const columns = 3 * width
  const row = fc.array(character, { minLength: columns, maxLength: columns })
  return fc.dictionary(name, row, { noNullPrototype: true }).map((rows) => ({
    packed: {
      models: ['a', 'b', 'c'],
      width,
      bias: Array.from({ length: columns }, (_, column) => -column),
      features: Object.entries(rows)
        .map(([each, characters]) => each + characters.join(''))
        .join('\n')
    },
    weights: new Map(
      Object.entries(rows).map(([each, characters]) => [
        each,
        characters.map((one) => weightOfLevel[one.charCodeAt(0) - neutral + levels] ?? NaN)
      ])
    )
  }))
}

describe('weights of features', () => {
  it('add up to those of the names, each counted once, column by column', () => {
    fc.assert(
      fc.property(
        models(2),
        fc.array(features, { maxLength: 3 }),
        ({ packed, weights: known }, statements) => {
          const weights = new FeatureWeights(weightTables([packed]))
          for (const statement of statements) {
            const expected = packed.bias.map((bias, column) => {
              const sum = (total: number, each: string): number => total + (known.get(each)?.[column] ?? 0)
              return bias + featureNames(statement).reduce(sum, 0) / perOdd
            })
            const sums = weights.sums(statement)
            const scores = expected.map((_, column) => weights.score(sums[column] ?? NaN, column))
            assert.deepEqual(scores, expected)
          }
        }
      ),
      { numRuns: 1000 }
    )
  })

  it('of several files are those of each', () => {
    fc.assert(
      fc.property(models(2), models(1), features, ({ packed: first }, { packed: second }, statement) => {
        const both = new FeatureWeights(weightTables([first, second]))
        const sums = both.sums(statement)
        for (const [file, packed] of [first, second].entries()) {
          const alone = new FeatureWeights(weightTables([packed]))
          const its = alone.sums(statement)
          const from = both.starts[file] ?? NaN
          for (const column of packed.bias.keys()) {
            assert.equal(
              both.score(sums[from + column] ?? NaN, from + column),
              alone.score(its[column] ?? NaN, column)
            )
            assert.equal(both.weight('w:team', from + column), alone.weight('w:team', column))
          }
        }
      }),
      { numRuns: 1000 }
    )
  })

  it('are told one by one', () => {
    fc.assert(
      fc.property(models(1), name, ({ packed, weights: known }, asked) => {
        const weights = new FeatureWeights(weightTables([packed]))
        assert.equal(weights.weight(asked, 1), (known.get(asked)?.[1] ?? 0) / perOdd)
      })
    )
  })

  it('come back from a file as they were trained, as far as a character can tell', async () => {
    const { packed } = (await import(pathToFileURL(resolve('scripts/train/pack.mjs')).href)) as Packer
    const trained = new Map([
      ['w:team', [0.5, -3.9, 0]],
      ['b:team own', [0.01, 12, -0.2]],
      ['k:item', [0, 0, 0]]
    ])
    const { features: lines } = packed({ bias: [0, 0, 0], weights: trained }, new Map(), 1000)
    const weights = new FeatureWeights(
      weightTables([{ models: ['a', 'b', 'c'], width: 1, bias: [0, 0, 0], features: lines }])
    )
    for (const [each, row] of trained) {
      for (const [column, value] of row.entries()) {
        const kept = Math.sign(value) * Math.min(Math.abs(value), largest)
        // Neighbouring characters are this far apart: the larger the weight, the farther.
        const apart = (2 * Math.sqrt(Math.abs(kept) / largest) * largest) / levels + largest / levels ** 2
        assert.ok(Math.abs(weights.weight(each, column) - kept) <= apart / 2 + 1 / perOdd, `${each} ${value}`)
      }
    }
  })

  it('that matter least are left out of a file that has too little room', async () => {
    const { packed } = (await import(pathToFileURL(resolve('scripts/train/pack.mjs')).href)) as Packer
    const trained = new Map([
      ['w:rare', [1]],
      ['w:weak', [0.1]],
      ['w:team', [1]]
    ])
    const counts = new Map([
      ['w:rare', 4],
      ['w:weak', 100],
      ['w:team', 100]
    ])
    const { features: lines } = packed({ bias: [0], weights: trained }, counts, 20)
    assert.deepEqual(
      lines.split('\n').map((line) => line.slice(0, -1)),
      ['w:rare', 'w:team']
    )
  })
})

interface Packer {
  packed(
    model: { bias: readonly number[]; weights: ReadonlyMap<string, readonly number[]> },
    counts: ReadonlyMap<string, number>,
    room: number
  ): Pick<PackedWeights, 'bias' | 'features'>
}
