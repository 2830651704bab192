// What was made of the groups of one version of a document is taken over by the next, each at its own group.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { valuesOf, type GroupValues } from '../../server/src/proposal/fold'
import { groupOf, type Group } from '../../server/src/proposal/group'

const stock = Array.from({ length: 12 }, () => groupOf([]))
const version = fc.array(fc.nat({ max: stock.length - 1 }), { maxLength: 12 })

const groupsOf = (numbers: readonly number[]): Group[] => numbers.map((each) => stock[each] as Group)
const numberOf = (group: Group): readonly number[] => [stock.indexOf(group)]

describe('values of groups', () => {
  it('are those of the groups at their places, whatever the version before held', () => {
    fc.assert(
      fc.property(fc.array(version, { minLength: 2, maxLength: 6 }), (versions) => {
        let known: GroupValues<readonly number[]> | undefined
        for (const numbers of versions) {
          const groups = groupsOf(numbers)
          const values = valuesOf(groups, known, numberOf)
          assert.deepEqual(values.flat(), numbers)
          known = { groups, values }
        }
      })
    )
  })

  it('are read of those groups alone that the version before neither begins nor ends with', () => {
    const before = groupsOf([0, 1, 2, 3, 4])
    const known = { groups: before, values: before.map(numberOf) }
    const read: number[] = []
    const values = valuesOf(groupsOf([0, 1, 7, 8, 4]), known, (group) => {
      read.push(...numberOf(group))
      return numberOf(group)
    })
    assert.deepEqual(
      [read, values],
      [
        [7, 8],
        [[0], [1], [7], [8], [4]]
      ]
    )
  })

  it('are told apart for several readers and several documents in turns', () => {
    const [one, other] = [groupsOf([0, 1, 2]), groupsOf([3, 4, 5, 6])]
    const doubled = (group: Group): number => 2 * stock.indexOf(group)
    const knownOne = { groups: one, values: one.map(doubled) }
    const knownOther = { groups: other, values: other.map(doubled) }
    const [nextOne, nextOther] = [groupsOf([0, 9, 2]), groupsOf([3, 4, 6])]
    for (let turn = 0; turn < 3; turn++) {
      assert.deepEqual(valuesOf(nextOne, knownOne, doubled), [0, 18, 4])
      assert.deepEqual(valuesOf(nextOther, knownOther, doubled), [6, 8, 12])
      assert.deepEqual(valuesOf(nextOther, knownOne, doubled), [6, 8, 12])
    }
  })
})
