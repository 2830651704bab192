// Does each character of a plain text know where it stands in its source?
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Offsets } from '../../server/src/proposal/offsets'

const step = fc.record({
  kind: fc.constantFrom('run', 'same', 'cut'),
  count: fc.nat(5),
  source: fc.nat(100)
})

describe('offsets', () => {
  it('are those of a list with one entry a character', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const offsets = new Offsets()
        const list: number[] = []
        for (const { kind, count, source } of steps) {
          if (kind === 'cut') {
            const length = Math.min(count, list.length)
            offsets.cut(length)
            list.length = length
          } else {
            for (let at = 0; at < count; at++) list.push(kind === 'run' ? source + at : source)
            if (kind === 'run') offsets.run(count, source)
            else offsets.same(count, source)
          }
          assert.equal(offsets.length, list.length)
          assert.deepEqual(
            list.map((_, at) => offsets.of(at)),
            list
          )
        }
        assert.throws(() => offsets.of(list.length), RangeError)
      })
    )
  })
})
