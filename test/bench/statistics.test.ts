// Percentiles, spreads and ratios, on numbers whose answers are known.
import assert from 'node:assert/strict'
import { median, quantile, ratioOf, spreadOf } from '../../bench/statistics'

describe('bench: statistics', () => {
  it('finds quantiles between samples, in whatever order they came', () => {
    assert.equal(quantile([4, 1, 3, 2], 0.5), 2.5)
    assert.equal(quantile([10, 20, 30], 0), 10)
    assert.equal(quantile([10, 20, 30], 1), 30)
    assert.equal(quantile([7], 0.95), 7)
    // Sorted as numbers, not as words.
    assert.equal(median([100, 9, 20]), 20)
  })

  it('has no quantile of nothing', () => {
    assert.throws(() => quantile([], 0.5), /nothing was measured/)
  })

  it('gives tails and the middle half', () => {
    const samples = Array.from({ length: 101 }, (_, index) => 100 - index)
    assert.deepEqual(spreadOf(samples), { count: 101, p50: 50, p95: 95, p99: 99, q1: 25, q3: 75 })
  })

  it('compares round by round, so that a slow round of both sides changes nothing', () => {
    const ours = [[1, 1, 9], [10], [2]]
    const theirs = [[2], [20], [4]]
    assert.deepEqual(ratioOf(ours, theirs), { ratio: 0.5, q1: 0.5, q3: 0.5, rounds: 3 })
  })

  it('leaves out rounds that only one side has', () => {
    assert.equal(ratioOf([[1], [], [5]], [[2], [2]]).rounds, 1)
    assert.throws(() => ratioOf([[1]], [[]]), /no round/)
  })
})
