// Is Markdown parsed as the library parses it, although plain words are taken in one go?
import assert from 'node:assert/strict'
import type { SyntaxNode } from '@lezer/common'
import { parser, Table, TaskList } from '@lezer/markdown'
import fc from 'fast-check'
import { isTooDeep } from '../../server/src/proposal/depth'
import { parsedMarkdown } from '../../server/src/proposal/markdown'

const library = parser.configure([Table, TaskList])

/** All nodes with their places. */
function nodesOf(top: SyntaxNode): string[] {
  const nodes: string[] = []
  top.toTree().iterate({ enter: ({ name, from, to }) => void nodes.push(`${name} ${from}-${to}`) })
  return nodes
}

describe('Markdown', () => {
  it('has the nodes that the library finds', () => {
    // All that may begin or end something inside of a line, but brackets, which this product reads in its own way.
    const piece = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('word', 'two words', 'Ünï', '1.5', 'a_b') },
      fc.constantFrom('*', '**', '_', '`', '``', '\\', '&amp;', '&', '<b>', '<', '>', '!', '(x)', '|', '~'),
      fc.constantFrom(' ', '  ', '   ', '\n', '  \n', '\\\n', '\n\n', '\t', '\u00a0', '😀')
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        assert.deepEqual(nodesOf(parsedMarkdown(text)), nodesOf(library.parse(text).topNode))
      }),
      { numRuns: 2000 }
    )
  })

  it('is too deep from a hundred containers on', () => {
    assert.ok(isTooDeep('> '.repeat(100)))
    assert.ok(!isTooDeep('> '.repeat(99)))
  })
})
