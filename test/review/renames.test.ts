// Is a file known under its earlier name where git was not told of the new one?
import assert from 'node:assert/strict'
import { formerNames } from '../../client/src/panel/renames'

const lines = (...numbers: number[]): string =>
  ['# RFC', '## Motivation', ...numbers.map((number) => `The sentence number ${number} of this text.`)].join(
    '\n\n'
  )
const names = (gone: Record<string, string>, fresh: Record<string, string>): Record<string, string> =>
  Object.fromEntries(formerNames(new Map(Object.entries(gone)), new Map(Object.entries(fresh))))

describe('former names', () => {
  it('are found by what two texts share, also after an edit and with other line ends', () => {
    assert.deepEqual(names({ a: lines(1, 2, 3, 4) }, { b: lines(1, 2, 3, 9).replaceAll('\n', '\r\n') }), {
      b: 'a'
    })
  })

  it('are not found where less than half is shared, and headings count for nothing', () => {
    assert.deepEqual(names({ a: lines(1, 2, 3) }, { b: lines(1, 8, 9) }), {})
    assert.deepEqual(names({ a: '# RFC\n\n## Motivation\n' }, { b: '# RFC\n\n## Motivation\n' }), {})
    // All of a small text in a large one is no new name of it.
    assert.deepEqual(names({ a: lines(1, 2) }, { b: lines(1, 2, 3, 4, 5, 6, 7) }), {})
  })

  it('are each used once, the most alike first', () => {
    const gone = { a: lines(1, 2, 3, 4), b: lines(1, 2, 3, 5) }
    assert.deepEqual(names(gone, { c: lines(1, 2, 3, 5), d: lines(1, 2, 3, 6), e: lines(1, 2, 3, 7) }), {
      c: 'b',
      d: 'a'
    })
  })

  it('are given up where a whole folder was replaced', () => {
    const many = (prefix: string): Record<string, string> =>
      Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`${prefix}${index}`, lines(1)]))
    assert.deepEqual(names(many('a'), many('b')), {})
  })
})
