// Results come in the order in which they were asked for, as soon as it is their turn, and never too many are under way.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { InOrder } from '../../server/src/commandline/inOrder'
import { threadsFor } from '../../server/src/commandline/crew'

const moments = async (count: number): Promise<void> => {
  for (let index = 0; index < count; index++) await new Promise(setImmediate)
}

describe('cli: results in order', () => {
  it('stay in order and within bounds, however long each takes', async () => {
    const works = fc.array(fc.record({ takes: fc.nat(6), weight: fc.nat(20) }), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(works, fc.integer({ min: 1, max: 5 }), async (list, results) => {
        const used: number[] = []
        let [running, heavy, started] = [0, 0, 0]
        const order = new InOrder<number>({ results, weight: 25 }, (each) => void used.push(each))
        for (const [index, { takes, weight }] of list.entries())
          await order.add(weight, async () => {
            running++
            heavy += weight
            started++
            assert.ok(heavy <= 25 || running === 1, `${heavy} in ${running}`)
            assert.ok(started - used.length <= results, `${started} started, ${used.length} used`)
            await moments(takes)
            running--
            heavy -= weight
            return index
          })
        await order.done()
        assert.deepEqual(used, [...list.keys()])
      }),
      { numRuns: 60 }
    )
  })

  it('come as soon as it is their turn, not when all are done', async () => {
    const used: string[] = []
    const order = new InOrder<string>({ results: 9, weight: 9 }, (each) => void used.push(each))
    let finish: (text: string) => void = () => undefined
    await order.add(1, () => 'first')
    await order.add(1, () => new Promise((resolve) => (finish = resolve)))
    await order.add(1, () => 'third')
    await moments(3)
    assert.deepEqual(used, ['first'])
    finish('second')
    await order.done()
    assert.deepEqual(used, ['first', 'second', 'third'])
  })

  it('wait for a reader that is slow', async () => {
    let read = 0
    const order = new InOrder<number>({ results: 2, weight: 99 }, async () => {
      await moments(4)
      read++
    })
    for (let index = 0; index < 6; index++) {
      await order.add(1, () => index)
      assert.ok(index - read < 2, `${index} started, ${read} read`)
    }
    await order.done()
  })

  it('end with what went wrong first', async () => {
    const order = new InOrder<number>({ results: 9, weight: 9 }, (each) => {
      if (each === 1) throw new Error('the paper is out')
    })
    for (const each of [0, 1, 2]) await order.add(1, () => each)
    await assert.rejects(order.done(), /the paper is out/)
  })
})

describe('cli: how many threads', () => {
  it('is one where there is little to do, and never more than processors or files', () => {
    assert.equal(threadsFor([], 8), 1)
    assert.equal(threadsFor([1000], 8), 1)
    assert.equal(threadsFor([9_000_000], 8), 1)
    assert.equal(threadsFor(Array<number>(1000).fill(100), 8), 1)
    assert.equal(threadsFor(Array<number>(20).fill(20_000), 8), 2)
    assert.equal(threadsFor(Array<number>(1000).fill(20_000), 8), 8)
    assert.equal(threadsFor(Array<number>(1000).fill(20_000), 1), 1)
  })

  it('is known without asking for the size of every file of a large folder', () => {
    let asked = 0
    const sizes = function* (): Iterable<number> {
      for (; asked < 10_000; asked++) yield 50_000
    }
    assert.equal(threadsFor(sizes(), 4), 4)
    assert.ok(asked < 20, String(asked))
  })
})
