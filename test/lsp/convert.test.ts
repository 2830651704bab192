// Do offsets become the right LSP places, and findings and fixes the right LSP values?
import assert from 'node:assert/strict'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Client } from '../../server/src/lsp/capabilities'
import {
  toDiagnostic,
  toOffsets,
  toPlace,
  toPoint,
  toRange,
  toWorkspaceEdit
} from '../../server/src/lsp/convert'
import { findingAt } from '../support/judged'

const uri = 'file:///work/rfcs/0001-x.md'
const text = 'One 🙂 two.\r\nDrei\n漢字 four\rlast'
const document = TextDocument.create(uri, 'markdown', 7, text)
const place = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

const finding = findingAt('sign/heroics', place('two'), { questions: ['owner'] })

describe('conversion', () => {
  for (const [words, line, character] of [
    ['One', 0, 0],
    ['two', 0, 7],
    ['Drei', 1, 0],
    ['four', 2, 3],
    ['last', 3, 0]
  ] as const)
    it(`finds "${words}" in line ${line}, and back`, () => {
      const range = toRange(document, place(words))
      assert.deepEqual(range, {
        start: { line, character },
        end: { line, character: character + words.length }
      })
      assert.deepEqual(toOffsets(document, range), place(words))
      assert.deepEqual(toPlace(document, place(words)), { range, text: words })
    })

  it('keeps places outside of the text inside', () => {
    assert.deepEqual(toRange(document, { start: -5, end: 1e6 }), {
      start: { line: 0, character: 0 },
      end: { line: 3, character: 4 }
    })
    assert.deepEqual(toPoint({ line: 0, column: 0 }), toPoint({ line: 1, column: 1 }))
  })

  it('maps severities', () => {
    const severities = (['error', 'warning', 'information'] as const).map(
      (severity) => toDiagnostic(document, { ...finding, severity }).severity
    )
    assert.deepEqual(severities, [1, 2, 3])
  })

  it('links the pages of signs and questions, and none of findings about the document', () => {
    const href = (code: string): string | undefined =>
      toDiagnostic(document, { ...finding, code }).codeDescription?.href
    assert.match(href('sign/heroics') ?? '', /\/docs\/signs\/heroics\.md$/)
    assert.match(href('question/user-need') ?? '', /\/docs\/questions\/user-need\.md$/)
    assert.equal(href('document/empty'), undefined)
  })

  it('shows repetitions as related information', () => {
    const related = [{ range: place('four'), message: 'Here as well.' }]
    assert.deepEqual(toDiagnostic(document, { ...finding, related }).relatedInformation, [
      { location: { uri, range: toRange(document, place('four')) }, message: 'Here as well.' }
    ])
    assert.equal('relatedInformation' in toDiagnostic(document, finding), false)
  })

  it('writes a fix in the richest form that the client takes', () => {
    const edits = [{ range: place('two'), snippet: '${1:three}', plain: 'three' }]
    const range = toRange(document, place('two'))
    const client = (documentChanges: boolean, snippetEdits: boolean): Client =>
      ({ documentChanges, snippetEdits }) as Client
    const textDocument = { uri, version: 7 }
    const snippet = { kind: 'snippet', value: '${1:three}' }
    assert.deepEqual(toWorkspaceEdit(document, edits, client(true, true)), {
      documentChanges: [{ textDocument, edits: [{ range, snippet }] }]
    })
    assert.deepEqual(toWorkspaceEdit(document, edits, client(true, false)), {
      documentChanges: [{ textDocument, edits: [{ range, newText: 'three' }] }]
    })
    assert.deepEqual(toWorkspaceEdit(document, edits, client(false, false)), {
      changes: { [uri]: [{ range, newText: 'three' }] }
    })
  })
})
