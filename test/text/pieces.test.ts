// A text in pieces is the text that it was made of, after any edits, however small its pieces are.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { LineIndex } from '../../server/src/text/lines'
import { Pieces } from '../../server/src/text/pieces'
import { firstOf, lineEndAt, lineStartAt, sameText } from '../../server/src/text/text'

const words = fc
  .array(fc.constantFrom('a', 'bc', '\n', '\r', '\r\n', '\n\n', '🙂', 'a longer word'), { maxLength: 30 })
  .map((parts) => parts.join(''))
const edit = fc.record({ from: fc.nat(), length: fc.nat({ max: 12 }), inserted: words })
const size = fc.constantFrom(1, 2, 3, 8, 8192)

describe('a text in pieces', () => {
  it('is what a string would be after any edits', () => {
    fc.assert(
      fc.property(size, words, fc.array(edit, { maxLength: 5 }), (characters, before, edits) => {
        let [pieces, text] = [Pieces.of(before, characters), before]
        for (const { from, length, inserted } of edits) {
          const start = from % (text.length + 1)
          const end = Math.min(text.length, start + length)
          pieces = pieces.edited(start, end, inserted)
          text = text.slice(0, start) + inserted + text.slice(end)
        }
        const lines = new LineIndex(text)
        assert.equal(pieces.length, text.length)
        assert.equal(pieces.lineCount, lines.lineCount)
        for (let at = -1; at <= text.length + 1; at++) assert.deepEqual(pieces.placeAt(at), lines.placeAt(at))
        for (let line = 1; line <= lines.lineCount + 1; line++)
          assert.equal(pieces.lineStart(line), lines.lineStart(line))
        for (let at = 0; at <= text.length; at++) {
          assert.equal(pieces.slice(at), text.slice(at))
          assert.equal(pieces.slice(0, at), text.slice(0, at))
          assert.equal(pieces.slice(at >> 1, at), text.slice(at >> 1, at))
        }
        assert.equal(pieces.toString(), text)
      }),
      { numRuns: 2000 }
    )
  })

  it('stays as it is when an edit makes another one of it', () => {
    const pieces = Pieces.of('one\ntwo\nthree\n', 4)
    const edited = pieces.edited(4, 7, 'four')
    assert.equal(pieces.toString(), 'one\ntwo\nthree\n')
    assert.equal(edited.toString(), 'one\nfour\nthree\n')
  })

  it('is searched as a string would be', () => {
    fc.assert(
      fc.property(size, words, fc.nat(), (characters, text, from) => {
        const at = from % (text.length + 1)
        const pieces = Pieces.of(text, characters).edited(0, 0, '')
        const found = text.slice(at).search(/\n/)
        assert.equal(firstOf(pieces, /\n/, at), found < 0 ? -1 : at + found)
        assert.equal(lineEndAt(pieces, at), found < 0 ? text.length : at + found)
        assert.equal(lineStartAt(pieces, at), text.slice(0, at).lastIndexOf('\n') + 1)
      })
    )
  })

  it('is searched beyond what is looked at together', () => {
    const pieces = Pieces.of(`\n${'a'.repeat(5000)}\n`)
    assert.equal(firstOf(pieces, /\n/, 1), 5001)
    assert.equal(firstOf(pieces, /b/), -1)
    assert.equal(lineStartAt(pieces, 4990), 1)
    assert.equal(lineEndAt(pieces, 10), 5001)
  })

  it('is equal to whatever says the same', () => {
    const pieces = Pieces.of('one\ntwo\n', 4).edited(0, 3, 'six')
    assert.ok(sameText(pieces, pieces))
    assert.ok(sameText(pieces, 'six\ntwo\n'))
    assert.ok(!sameText(pieces, 'six\ntoo\n'))
  })
})
