// Are the lists that were made of texts kept apart, and gone when the document was read?
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { forgetLately } from '../../server/src/text/lately'
import { TextLists } from '../../server/src/text/texts'

function listOf(lists: TextLists, text: string): number[] | undefined {
  const place = lists.placeOf(text)
  if (!place) return undefined
  const { numbers } = lists
  return [...numbers.subarray(place + 1, place + 1 + (numbers[place] ?? 0))]
}

describe('lists of numbers by text', () => {
  it('are those that were kept, until the document was read', () => {
    const text = fc.string({ maxLength: 2 })
    const entry = fc.record({ text, list: fc.array(fc.integer(), { maxLength: 9 }), isOther: fc.boolean() })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const both = [new TextLists(), new TextLists()] as const
        const expected = [new Map<string, number[]>(), new Map<string, number[]>()] as const
        for (const { text: each, list, isOther } of entries) {
          const at = isOther ? 1 : 0
          both[at].keep(each, list)
          expected[at].set(each, list)
        }
        for (const at of [0, 1] as const)
          for (const { text: each } of entries)
            assert.deepEqual(listOf(both[at], each), expected[at].get(each), each)
        forgetLately()
        for (const { text: each } of entries) assert.equal(listOf(both[0], each), undefined)
      })
    )
  })

  it('are as many as there are texts, up to a bound', () => {
    forgetLately()
    const lists = new TextLists()
    for (let at = 0; at < 20_000; at++) lists.keep(String(at), [at, -at])
    assert.deepEqual(listOf(lists, '7'), [7, -7])
    lists.keep('one more', [1, 2, 3], 2)
    assert.deepEqual(listOf(lists, 'one more'), [1, 2])
    assert.equal(listOf(lists, '7'), undefined)
    forgetLately()
  })
})
