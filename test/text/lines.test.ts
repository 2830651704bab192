// A place in a text is its line and column, whichever line endings there are.
import assert from 'node:assert/strict'
import { LineIndex } from '../../server/src/text/lines'

describe('the line index', () => {
  it('knows the place of each offset, and clamps what is outside', () => {
    const lines = new LineIndex('a\r\nbc\rd')
    assert.deepEqual(
      [0, 1, 3, 5, 6, 7, 99, -1].map((offset) => lines.placeAt(offset)),
      [
        { line: 1, column: 1 },
        { line: 1, column: 2 },
        { line: 2, column: 1 },
        { line: 2, column: 3 },
        { line: 3, column: 1 },
        { line: 3, column: 2 },
        { line: 3, column: 2 },
        { line: 1, column: 1 }
      ]
    )
  })
})
