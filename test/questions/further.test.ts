// Does a further training keep what an earlier one is sure of, and learn what that one has hardly seen?
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

interface Rows {
  readonly rows: readonly Int32Array[]
  readonly size: number
}

interface Further {
  readonly iterations?: number
  readonly base?: Float64Array
  readonly times?: number
  readonly isNew?: readonly boolean[]
}

interface Linear {
  logistic(x: Rows, y: Float32Array, weight: Float32Array, l2: number, how?: Further): Float64Array
}

const script = async <Exports>(name: string): Promise<Exports> =>
  (await import(pathToFileURL(resolve('scripts/train', name)).href)) as Exports

/** So many rows in which one feature alone stands, of which so many show what is looked for. */
function rowsOf(
  ...groups: readonly { feature: number; count: number; shown: number }[]
): [Rows, Float32Array] {
  const rows = groups.flatMap(({ feature, count }) =>
    Array.from({ length: count }, () => Int32Array.of(feature))
  )
  const y = groups.flatMap(({ count, shown }) => Array.from({ length: count }, (_, i) => (i < shown ? 1 : 0)))
  return [{ rows, size: 3 }, Float32Array.from(y)]
}

const ones = (count: number): Float32Array => new Float32Array(count).fill(1)

describe('a further training', () => {
  it('learns what the earlier one has not seen, and keeps what it has', async () => {
    const { logistic } = await script<Linear>('linear.mjs')
    // The earlier one says even odds of whatever it is shown, and knows one of the two features.
    const [x, y] = rowsOf({ feature: 0, count: 40, shown: 30 }, { feature: 1, count: 40, shown: 30 })
    const base = new Float64Array(x.rows.length)
    const how = { base, times: 50, isNew: [false, true, true] }
    const [old = NaN, fresh = NaN, absent = NaN] = logistic(x, y, ones(y.length), 0.5, how)
    assert.ok(fresh > 0.8 && old < 0.1, `${fresh} and ${old}`)
    assert.equal(absent, 0)
  })

  it('moves less the more often it has seen the like', async () => {
    const { logistic } = await script<Linear>('linear.mjs')
    const [x, y] = rowsOf({ feature: 0, count: 40, shown: 30 })
    const base = new Float64Array(x.rows.length)
    const moved = [0, 1, 10, 1000].map((times) => {
      const [weight = NaN, , , bias = NaN] = logistic(x, y, ones(y.length), 0.5, { base, times })
      return weight + bias
    })
    assert.deepEqual(
      moved,
      [...moved].sort((a, b) => b - a)
    )
    assert.ok((moved[0] ?? NaN) > 1 && (moved[3] ?? NaN) < 0.01, String(moved))
  })

  it('adds nothing to what was said rightly', async () => {
    const { logistic } = await script<Linear>('linear.mjs')
    const [x, y] = rowsOf({ feature: 0, count: 40, shown: 30 })
    const base = new Float64Array(x.rows.length).fill(Math.log(3))
    for (const weight of logistic(x, y, ones(y.length), 0.5, { base, times: 1 }))
      assert.ok(Math.abs(weight) < 1e-3, String(weight))
  })

  it('reads the weights that another one wrote', async () => {
    const { packed } = await script<{
      packed(model: object, counts: ReadonlyMap<string, number>, room: number): object
    }>('pack.mjs')
    const { shipped } = await script<{
      shipped(file: string): Promise<{ models: string[]; bias: number[]; rows: Map<string, number[]> }>
    }>('shipped.mjs')
    const weights = new Map([
      ['w:team', [1.5, -0.5]],
      ['b:on call', [-3, 0]]
    ])
    const folder = mkdtempSync(join(tmpdir(), 'rfc-steward-weights-'))
    try {
      const file = join(folder, 'weights.ts')
      const text = JSON.stringify({
        models: ['a', 'b'],
        width: 1,
        ...packed({ bias: [-4, -5], weights }, new Map(), 1000)
      })
      writeFileSync(file, `export const weights = ${text}`)
      const read = await shipped(file)
      assert.deepEqual(
        [read.models, read.bias],
        [
          ['a', 'b'],
          [-4, -5]
        ]
      )
      assert.deepEqual([...read.rows.keys()].sort(), ['b:on call', 'w:team'])
      for (const [name, row] of weights)
        for (const [column, weight] of row.entries())
          assert.ok(Math.abs((read.rows.get(name)?.[column] ?? NaN) - weight) < 0.12, `${name} ${column}`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
