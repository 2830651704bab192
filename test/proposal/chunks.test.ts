// Chunks parse independently: what they hold together is what the whole document holds, positions included.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontMatterEnd, linesOf, splitChunks } from '../../server/src/proposal/chunks'

/** Types and positions of the top-level blocks. Where a list with an unclosed fence ends depends on what follows it. */
function outline(text: string, by: number): string[] {
  return fromMarkdown(text).children.map((node) => {
    const { start, end } = node.position ?? assert.fail('a node without a position')
    const ends = node.type === 'list' ? '' : (end.offset ?? 0) + by
    return `${node.type} ${(start.offset ?? 0) + by}-${ends}`
  })
}

function assertSame(text: string): void {
  const from = frontMatterEnd(text)
  const parts = splitChunks(text)
    .filter(({ kind }) => kind === 'markdown')
    .flatMap(({ start, end }) => outline(text.slice(start, end), start))
  assert.deepEqual(parts, outline(text.slice(from), from), JSON.stringify(text))
}

/** Fixed, so that a run repeats; RFC_STEWARD_SEED=$RANDOM looks elsewhere. */
const seed = Number(process.env['RFC_STEWARD_SEED'] ?? 7)

describe('chunks', () => {
  const cases: Record<string, string> = {
    'headings without blank lines': '# A\ntext\n## B\nmore\n',
    'a fence that holds headings and blank lines': '```\n# no heading\n\nstill code\n```\n\nafter\n',
    'a fence that is never closed': 'before\n\n~~~\ncode\n\n# code\n',
    'a comment over blank lines': '<!-- a\n\nb -->\n\ntext\n',
    'an unclosed comment': 'text\n\n<!-- a\n\n# b\n',
    'a fence inside a list item, ended by the item': '- a\n\n  ```\n  code\n\nafter\n\n# B\n',
    'a loose list': '- a\n\n- b\n\n  more of b\n\nend\n',
    'a fence at column 0 after a list': '- a\n```\n\n# code\n```\n',
    'indented code after a paragraph': 'a\n\n    code\n\n    more\n\nb\n',
    'front matter': '---\na: 1\n---\n# T\n\ntext\n',
    'CRLF lines': '# A\r\n\r\ntext\r\n\r\n- b\r\n'
  }
  for (const [title, text] of Object.entries(cases)) it(`keeps ${title}`, () => assertSame(text))

  it('leaves nothing but line endings and blank lines out', () => {
    const text = '# A\n\nb\n## C\n\n\n- c\n\nd\n'
    const pieces = splitChunks(text).map(({ start, end }) => text.slice(start, end))
    assert.deepEqual(pieces, ['# A\n', 'b', '## C\n\n\n- c\n', 'd\n'])
  })

  it('agrees with the whole parse on random documents', () => {
    const line = fc.constantFrom(
      '',
      '',
      '# h',
      '## h #',
      'text',
      'more text',
      '- item',
      '  continued',
      '  - nested',
      '1. one',
      '2. two',
      '```',
      '~~~',
      '  ```',
      '> quote',
      '>',
      '<!-- c',
      'c -->',
      '<div>',
      '</div>',
      '---',
      '===',
      '    indented',
      '\tcode',
      '| a | b |',
      '| - | - |',
      '<script>',
      '</script>',
      '* * *',
      '+ plus',
      '   three',
      '   ```',
      ' - deep',
      '<br>'
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => assertSame(lines.join('\n') + '\n')),
      { numRuns: 4000, seed }
    )
  })
})

describe('lines', () => {
  it('are the same however many characters are looked at together', () => {
    const text = fc
      .array(fc.constantFrom('a', 'a longer line', '\n', '\r', '\r\n', '\n\n'), { maxLength: 20 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.constantFrom(1, 2, 3, 4096), (whole, together) => {
        const plain = whole.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []
        const lines = [...linesOf(whole, 0, together)]
        assert.deepEqual(
          lines.map(({ start, end }) => whole.slice(start, end)),
          plain
        )
        assert.deepEqual(
          lines.map((line) => line.text),
          plain.map((line) => line.replace(/\r?\n$|\r$/, ''))
        )
      }),
      { numRuns: 1000 }
    )
  })
})
