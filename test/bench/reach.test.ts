// The verdicts of a run: reached, not reached, or not measured, never a guess.
import assert from 'node:assert/strict'
import { resultLine, type ResultLine } from '../../bench/measurement'
import { judge } from '../../bench/reach'
import { coldOpenOf } from '../../bench/subjects/coldOpen'
import { keystrokeOf } from '../../bench/subjects/keystroke'

describe('bench: reach', () => {
  const pressed = (size: string, ...samples: number[]): ResultLine =>
    resultLine({
      subject: 'keystroke',
      condition: `${size}, all places`,
      who: keystrokeOf.server,
      unit: 'ms',
      rounds: [samples]
    })
  const verdict = (lines: readonly ResultLine[], aim: RegExp): unknown => {
    const found = judge(lines).filter((each) => aim.test(each.aim))
    assert.equal(found.length, 1, `${aim} names one aim`)
    return found[0]?.reached
  }

  it('says of nothing that it was reached where nothing was measured', () => {
    for (const { reached, found } of judge([])) {
      assert.equal(reached, undefined)
      assert.match(found, /not measured/)
    }
  })

  it('judges tails, not middles', () => {
    assert.equal(verdict([pressed('170 KB', 1, 1, 5)], /170 KB: 95/), true)
    assert.equal(verdict([pressed('170 KB', 1, 1, 1, 9)], /170 KB: 95/), false)
    assert.equal(verdict([pressed('1 MB', 7)], /1 MB: 95/), true)
    assert.equal(verdict([pressed('1 MB', 9)], /1 MB: 95/), false)
  })

  it('compares sizes by their middles', () => {
    const aim = /1 MB takes at most/
    assert.equal(verdict([pressed('30 KB', 2), pressed('1 MB', 3)], aim), true)
    assert.equal(verdict([pressed('30 KB', 2), pressed('1 MB', 3.1)], aim), false)
    assert.equal(verdict([pressed('1 MB', 3)], aim), undefined)
  })

  it("judges the ratio to remark, not the machine's speed", () => {
    const opened = (ratio: number): ResultLine =>
      resultLine({
        subject: 'cold open',
        condition: '170 KB',
        who: coldOpenOf.engine,
        unit: 'ms',
        rounds: [[1]],
        against: { who: coldOpenOf.remark, ratio, q1: ratio, q3: ratio, rounds: 1 }
      })
    assert.equal(verdict([opened(0.6)], /opening 170 KB/), true)
    assert.equal(verdict([opened(0.61)], /opening 170 KB/), false)
  })
})
