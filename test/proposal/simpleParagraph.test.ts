// Is a paragraph that is read without the Markdown parser read as the parser reads it?
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parsedMarkdown } from '../../server/src/proposal/markdown'
import { plainText, type PlainText } from '../../server/src/proposal/plainText'
import { simpleParagraph } from '../../server/src/proposal/simpleParagraph'

describe('a simple paragraph', () => {
  it('is words on lines of their own, with code in them', () => {
    for (const [source, text] of [
      ['Words.', 'Words.'],
      ['Two lines,\nand "a" (third) one.\n', 'Two lines,\nand "a" (third) one.'],
      ['`a` is `b | *c*`.', 'a is b | *c*.'],
      ['Über 20 % – “more”', undefined]
    ] as const)
      assert.equal(simpleParagraph(source)?.text, text, source)
  })

  it('is nothing that could mean more', () => {
    const sources = [
      '',
      '\n',
      ' a',
      'a ',
      'a  \nb',
      'a\n\nb',
      '- a',
      '1. a',
      '# a',
      '> a',
      'a\n===',
      'a\n---'
    ]
    sources.push('*a*', '[a]', 'a_b', '<a>', 'a &amp; b', 'a\\', '`` a ``', '` a `', '`a', '`a\nb`', 'a | b')
    sources.push('```\na\n```', '~~~', 'a\r\nb', 'a\tb', 'a\n b', 'a\u00a0')
    for (const source of sources) assert.equal(simpleParagraph(source), undefined, JSON.stringify(source))
  })

  it('is what the parser makes of it', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'Word',
        ' ',
        ' ',
        '`',
        '`c`',
        '`x y`',
        '\n',
        '.',
        ':',
        '!',
        '~',
        '-',
        '+',
        '=',
        '#',
        '>',
        '1',
        '"'
      ]
    )
    const more = fc.constantFrom(
      ...['(', ')', '|', '*', '[', ']', '<', '&', '\\', '_', '\t', '\r', 'é', '“', '—']
    )
    const source = fc.array(fc.oneof({ weight: 12, arbitrary: piece }, more), { maxLength: 14 })
    let simple = 0
    fc.assert(
      fc.property(source, (pieces) => {
        const text = pieces.join('')
        const found = simpleParagraph(text)
        if (!found) return
        simple++
        const block = parsedMarkdown(text).firstChild
        assert.ok(block?.name === 'Paragraph' && !block.nextSibling, JSON.stringify(text))
        assert.deepEqual([block.from, block.to], [0, text.trimEnd().length])
        assert.deepEqual(
          all(found),
          all(plainText(block, text, new Map([['c', 'url']]))),
          JSON.stringify(text)
        )
      }),
      { numRuns: 20_000 }
    )
    assert.ok(simple > 200, `${simple} simple ones`)
  })
})

function all({ text, offsets, links, comments }: PlainText): object {
  return { text, links, comments, at: Array.from({ length: text.length + 1 }, (_, at) => offsets.of(at)) }
}
