// Values put together in runs are those put together one by one, whatever changed since the last time.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Base } from '../../server/src/proposal/part'
import { inRuns } from '../../server/src/proposal/runs'

/** What a group says: words, each with its place. */
type Words = readonly { readonly word: number; readonly at: Base }[]

const listed = (values: readonly Words[], bases: readonly Base[]): Words =>
  values.flatMap((words, index) => {
    const { offset, blocks, sections } = bases[index] as Base
    return words.map(({ word, at }) => ({
      word,
      at: { offset: at.offset + offset, blocks: at.blocks + blocks, sections: at.sections + sections }
    }))
  })

/** The words that groups may say: the same object wherever a group stays as it is. */
const stock: readonly Words[] = Array.from({ length: 60 }, (_, word) => [
  { word, at: { offset: word % 7, blocks: word % 3, sections: word % 2 } }
])
const place = fc.record({ word: fc.nat({ max: 59 }), gap: fc.nat({ max: 2 }) })
const edit = fc.record({
  from: fc.nat(),
  gone: fc.nat({ max: 3 }),
  come: fc.array(place, { maxLength: 3 })
})

function basesOf(places: readonly { readonly gap: number }[]): Base[] {
  let [offset, at] = [0, 0]
  return places.map(({ gap }) => {
    offset += 10 + gap
    at++
    return { offset, blocks: 2 * at, sections: at }
  })
}

describe('values put together in runs', () => {
  it('are those put together one by one, after any edits', () => {
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 60, size: 'max' }),
        fc.array(edit, { maxLength: 12 }),
        (first, edits) => {
          const join = inRuns<Words, Words>(listed)
          let places = first
          for (const { from, gone, come } of [{ from: 0, gone: 0, come: [] }, ...edits]) {
            const at = from % (places.length + 1)
            places = [...places.slice(0, at), ...come, ...places.slice(at + gone)]
            const values = places.map(({ word }) => stock[word] as Words)
            const bases = basesOf(places)
            assert.deepEqual(join(values, bases), listed(values, bases))
          }
        }
      ),
      { numRuns: 600 }
    )
  })

  it('are few where one of many changes, wherever it is', () => {
    const seen: number[] = []
    const join = inRuns<Words, Words>((values, bases) => {
      seen.push(values.length)
      return listed(values, bases)
    })
    const bases = basesOf(stock.map(() => ({ gap: 0 })))
    const other: Words = [{ word: 99, at: bases[0] as Base }]
    join(stock, bases)
    seen.length = 0
    for (const edited of [30, 31, 2, 59])
      join(
        stock.map((words, at) => (at === edited ? other : words)),
        bases
      )
    // Eight runs of eight values, the last one of four; an edit elsewhere takes back the one before.
    const together = 8
    assert.deepEqual(seen, [8, together, 8, together, 8, 8, together, 8, 4, together])
  })

  it('are few for each of several lists in which one changes in turns', () => {
    const bases = basesOf(stock.map(() => ({ gap: 0 })))
    const seen: number[] = []
    const join = inRuns<Words, Words>((values, bases) => {
      seen.push(values.length)
      return listed(values, bases)
    })
    const lists = [0, 1, 2].map(() => stock.map((words): Words => [...words]))
    for (const list of lists) join(list, bases)
    seen.length = 0
    for (const [at, list] of [...lists, ...lists].entries()) {
      list[20 + at] = [{ word: 99, at: bases[0] as Base }]
      assert.deepEqual(join(list, bases), listed(list, bases))
    }
    assert.deepEqual(seen, [8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8])
  })
})
