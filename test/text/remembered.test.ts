// What is made once is made once for each object, and functions do not take each other's results.
import assert from 'node:assert/strict'
import { perObject, perOwner } from '../../server/src/text/remembered'

interface Owner {
  readonly name: string
  readonly memory: unknown[]
}

type Remember = <Value>(make: (owner: Owner) => Value) => (owner: Owner) => Value

const both: readonly (readonly [name: string, remembering: Remember])[] = [
  ['perObject', perObject],
  ['perOwner', perOwner]
]

for (const [name, remembering] of both) {
  describe(name, () => {
    const owner = (called: string): Owner => ({ name: called, memory: [] })

    it('makes a result once for each object, equal ones apart', () => {
      let made = 0
      const lengthOf = remembering((each: Owner) => ({ length: each.name.length, made: ++made }))
      const [first, second] = [owner('Ada'), owner('Ada')]
      assert.equal(lengthOf(first), lengthOf(first))
      assert.notEqual(lengthOf(first), lengthOf(second))
      assert.equal(made, 2)
    })

    it('keeps the results of several functions apart', () => {
      const upper = remembering((each: Owner) => each.name.toUpperCase())
      const lower = remembering((each: Owner) => each.name.toLowerCase())
      const one = owner('Ada')
      assert.deepEqual([upper(one), lower(one), upper(one), lower(one)], ['ADA', 'ada', 'ADA', 'ada'])
    })

    it('remembers what is false or nothing', () => {
      let made = 0
      const isEmpty = remembering((each: Owner) => {
        made++
        return each.name === ''
      })
      const one = owner('Ada')
      assert.deepEqual([isEmpty(one), isEmpty(one), made], [false, false, 1])
    })
  })
}

it('perOwner lets go of the results of functions that came and went', () => {
  const owner: Owner = { name: 'Ada', memory: [] }
  const lengthOf = perOwner((each: Owner) => each.name.length)
  for (let house = 0; house < 1000; house++) {
    const inHouse = perOwner((each: Owner) => `${each.name} ${house}`)
    assert.equal(inHouse(owner), `Ada ${house}`)
    assert.equal(lengthOf(owner), 3)
  }
  assert.ok(owner.memory.length <= 100, `${owner.memory.length} places are taken`)
})
