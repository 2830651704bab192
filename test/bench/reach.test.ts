// The verdicts of a run: reached, not reached, or not measured, never a guess.
import assert from 'node:assert/strict'
import { resultLine, type ResultLine } from '../../bench/measurement'
import { judge } from '../../bench/reach'
import { checkerOf } from '../../bench/checkers'
import { coldOpenOf } from '../../bench/subjects/coldOpen'
import { wholeFolder } from '../../bench/subjects/folder'
import { keystrokeOf } from '../../bench/subjects/keystroke'
import { afterEdits } from '../../bench/subjects/memory'
import { tinyFile } from '../../bench/subjects/startUp'

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

  const checked = (subject: string, condition: string, who: string, ratio: number): ResultLine =>
    resultLine({
      subject,
      condition,
      who,
      unit: 'ms',
      rounds: [[1000]],
      against: { who: checkerOf.ours, ratio, q1: ratio, q3: ratio, rounds: 1 }
    })

  it('wants peers to take so many times as long over a folder', () => {
    const folder = (who: string, ratio: number): ResultLine =>
      checked('folder check', wholeFolder, who, ratio)
    assert.equal(verdict([folder(checkerOf.markdownlint, 5)], /markdownlint-cli2$/), true)
    assert.equal(verdict([folder(checkerOf.markdownlint, 4.9)], /markdownlint-cli2$/), false)
    assert.equal(verdict([folder(checkerOf.remark, 3.5)], /remark-cli/), true)
    assert.equal(verdict([folder(checkerOf.remark, 3.4)], /remark-cli/), false)
  })

  it('turns a ratio round where it is about our part of their time', () => {
    const tiny = (ratio: number): ResultLine => checked('start-up', tinyFile, checkerOf.markdownlint, ratio)
    assert.equal(verdict([tiny(3)], /tiny file/), true)
    assert.equal(verdict([tiny(2)], /tiny file/), false)
    assert.match(judge([tiny(2)]).find(({ aim }) => /tiny/.test(aim))?.found ?? '', /^0\.50 ×/)
  })

  it('wants the second check of a folder to be quick, and says where there is no cache', () => {
    const again = (ratio: number): ResultLine => checked('folder check', wholeFolder, checkerOf.second, ratio)
    assert.equal(verdict([again(0.25)], /again/), true)
    assert.equal(verdict([again(0.3)], /again/), false)
    const without = judge([checked('folder check', wholeFolder, checkerOf.remark, 1)])
    assert.equal(without.find(({ aim }) => /again/.test(aim))?.found, 'no cache')
  })

  it('compares what is held after ten thousand edits with what was after a thousand', () => {
    const held = (edits: number, megabytes: number): ResultLine =>
      resultLine({
        subject: 'memory',
        condition: `30 KB, ${afterEdits(edits)}`,
        who: 'server, held after a garbage collection',
        unit: 'MB',
        rounds: [[megabytes]]
      })
    assert.equal(verdict([held(1000, 50), held(10_000, 55)], /10,000 edits/), true)
    assert.equal(verdict([held(1000, 50), held(10_000, 56)], /10,000 edits/), false)
  })
})
