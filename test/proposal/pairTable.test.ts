// Does the table of pairs find what a map would, however full it is?
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { pairPlaces, PairTable } from '../../server/src/proposal/pairTable'

describe('table of pairs', () => {
  it('finds the row of each pair, and none for the others', () => {
    const number = fc.oneof(fc.nat(8), fc.nat(65_535))
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(number, number), { maxLength: 200, selector: (pair) => pair.join() }),
        fc.array(fc.tuple(number, number), { maxLength: 50 }),
        (pairs, others) => {
          const table = new PairTable(
            pairPlaces(pairs.map(([first, second], row) => ({ first, second, row })))
          )
          const rows = new Map(pairs.map((pair, row) => [pair.join(), row]))
          for (const [first, second] of [...pairs, ...others])
            assert.equal(table.row(first, second), rows.get(`${first},${second}`) ?? -1)
        }
      )
    )
  })
})
