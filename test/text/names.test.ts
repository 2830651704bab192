// Is each name of a list found under its number, and no other?
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Names, storedNames } from '../../server/src/text/names'

describe('a list of names', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '’', ' '), maxLength: 5 })

  it('finds each by its number, and beginnings that are names', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name), fc.array(name), (listed, others) => {
        const names = new Names(storedNames(listed))
        for (const each of [...listed, ...others]) {
          assert.equal(names.find(each), listed.indexOf(each))
          const beginnings = Array.from(each, (_, at) => listed.indexOf(each.slice(0, at + 1)))
          assert.deepEqual(
            names.beginning(each),
            beginnings.filter((number) => number >= 0)
          )
        }
      })
    )
  })

  it('takes no name twice, and none with a line break', () => {
    assert.throws(() => storedNames(['a', 'a']), /"a" cannot be listed/)
    assert.throws(() => storedNames(['a\nb']), /cannot be listed/)
  })
})
