// Lines of an edited text are those of the text, wherever the edit parts or joins a line ending.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { LineIndex } from '../../server/src/text/lines'

const text = fc
  .array(fc.constantFrom('a', 'bc', '\n', '\r', '\r\n', '\n\n', '🙂'), { maxLength: 30 })
  .map((parts) => parts.join(''))

function startsOf(lines: LineIndex): number[] {
  return Array.from({ length: lines.lineCount }, (_, at) => lines.lineStart(at + 1))
}

describe('the line index', () => {
  it('of an edited text is the one of the text', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, inserted, from, length) => {
        const start = from % (before.length + 1)
        const end = Math.min(before.length, start + (length % 8))
        const after = before.slice(0, start) + inserted + before.slice(end)
        const edited = new LineIndex(before).edited(after, start, end, start + inserted.length)
        assert.deepEqual(startsOf(edited), startsOf(new LineIndex(after)))
      }),
      { numRuns: 3000 }
    )
  })

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
