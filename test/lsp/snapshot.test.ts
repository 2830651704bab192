// Snapshots read positions as the protocol's own implementation of documents does, after any edits.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Position, Range } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { Snapshot } from '../../server/src/lsp/snapshot'
import { allOf, leftOf } from '../../server/src/text/difference'

const text = fc
  .array(fc.constantFrom('a', 'bc', '\n', '\r', '\r\n', '🙂'), { maxLength: 20 })
  .map((parts) => parts.join(''))
const position = fc.record({
  line: fc.integer({ min: 0, max: 12 }),
  character: fc.integer({ min: 0, max: 6 })
})
const change = fc.record({ range: fc.record({ start: position, end: position }), text })

function ordered(a: Position, b: Position): Range {
  const before = a.line < b.line || (a.line === b.line && a.character <= b.character)
  return before ? { start: a, end: b } : { start: b, end: a }
}

describe('a snapshot of a document', () => {
  it('is what the protocol’s documents are, after any edits', () => {
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 4 }), (before, changes) => {
        let snapshot = Snapshot.create('file:///a.md', 'markdown', 1, before)
        const document = TextDocument.create('file:///a.md', 'markdown', 1, before)
        for (const [at, { range, text: words }] of changes.entries()) {
          // Editors name lines that are there; elsewhere the protocol's documents lose count.
          const inside = ({ line, character }: Position) => ({ line: line % document.lineCount, character })
          const each = { range: ordered(inside(range.start), inside(range.end)), text: words }
          snapshot = Snapshot.update(snapshot, [each], at + 2)
          TextDocument.update(document, [each], at + 2)
        }
        assert.equal(snapshot.getText(), document.getText())
        assert.equal(snapshot.lineCount, document.lineCount)
        for (let offset = -1; offset <= document.getText().length + 1; offset++)
          assert.deepEqual(snapshot.positionAt(offset), document.positionAt(offset))
        for (let line = 0; line <= document.lineCount; line++)
          for (let character = 0; character < 5; character++)
            assert.equal(snapshot.offsetAt({ line, character }), document.offsetAt({ line, character }))
        for (let line = -1; line <= document.lineCount; line++) {
          assert.deepEqual(snapshot.getLineRange(line), document.getLineRange(line))
          assert.equal(snapshot.getEOLCharacters(line), document.getEOLCharacters(line))
        }
      }),
      { numRuns: 1500 }
    )
  })

  it('is that for a long document as well, wherever it is edited', () => {
    const line = 'A line of the document, and 🙂 more.\r\n'
    const long = line.repeat(600)
    fc.assert(
      fc.property(
        fc.array(fc.record({ line: fc.nat(), text }), { maxLength: 4 }),
        fc.nat(),
        (edits, seed) => {
          let snapshot = Snapshot.create('file:///a.md', 'markdown', 1, long)
          const document = TextDocument.create('file:///a.md', 'markdown', 1, long)
          for (const [at, edit] of edits.entries()) {
            const start = { line: edit.line % document.lineCount, character: 5 }
            const range = { start, end: { line: start.line + (edit.line % 300), character: 2 } }
            const each = { range: ordered(start, range.end), text: edit.text }
            snapshot = Snapshot.update(snapshot, [each], at + 2)
            TextDocument.update(document, [each], at + 2)
          }
          assert.equal(snapshot.getText(), document.getText())
          const { length } = document.getText()
          for (let offset = seed % 97; offset <= length; offset += 97) {
            const position = document.positionAt(offset)
            assert.deepEqual(snapshot.positionAt(offset), position)
            assert.equal(snapshot.offsetAt(position), document.offsetAt(position))
          }
        }
      ),
      { numRuns: 60 }
    )
  })

  it('knows what edits have left of an earlier version, and never more than is there', () => {
    const whole = fc.record({ text })
    fc.assert(
      fc.property(
        text,
        fc.array(fc.array(fc.oneof(change, whole), { minLength: 1, maxLength: 2 }), { maxLength: 3 }),
        (before, versions) => {
          let snapshot = Snapshot.create('file:///a.md', 'markdown', 1, before)
          let kept = allOf(before)
          for (const [at, changes] of versions.entries()) {
            snapshot = Snapshot.update(snapshot, changes, at + 2)
            kept = leftOf(kept, snapshot.shared, snapshot.getText().length)
          }
          const after = snapshot.getText()
          const { prefix, suffix } = kept
          assert.equal(after.slice(0, prefix), before.slice(0, prefix))
          assert.equal(after.slice(after.length - suffix), before.slice(before.length - suffix))
          if (versions.length) assert.ok(prefix + suffix <= Math.min(before.length, after.length))
        }
      ),
      { numRuns: 3000 }
    )
    const first = Snapshot.create('file:///a.md', 'markdown', 1, 'one two three')
    const at = { line: 0, character: 4 }
    const next = Snapshot.update(first, [{ range: { start: at, end: at }, text: 'x' }], 2)
    assert.deepEqual([next.shared.prefix, next.shared.suffix], [4, 9])
  })

  it('stays as it is when the document goes on', () => {
    const first = Snapshot.create('file:///a.md', 'markdown', 1, 'one\ntwo')
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }
    const next = Snapshot.update(first, [{ range, text: '' }], 2)
    assert.equal(first.getText(), 'one\ntwo')
    assert.equal(next.getText(), 'two')
    assert.equal(next.version, 2)
  })
})
