// Is a chunk that is read without the Markdown parser read as the parser reads it?
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parsedMarkdown } from '../../server/src/proposal/markdown'
import { plainText, type PlainText } from '../../server/src/proposal/plainText'
import { headingWords } from '../../server/src/proposal/headingWords'
import { simpleChunk } from '../../server/src/proposal/simpleChunk'

describe('a simple chunk', () => {
  it('is words on lines of their own, with code in them', () => {
    for (const [source, text] of [
      ['Words.', 'Words.'],
      ['Two lines,\nand "a" (third) one.\n', 'Two lines,\nand "a" (third) one.'],
      ['`a` is `b | *c*`.', 'a is b | *c*.'],
      ['Über 20 % – “more”', undefined]
    ] as const)
      assert.equal(simpleChunk(source)?.paragraph?.plain.text, text, source)
  })

  it('may have a heading, and no more than that', () => {
    for (const [source, level, heading, words] of [
      ['# Queue\n', 1, 'Queue', undefined],
      ['### 1.2 The `work` queue', 3, '1.2 The work queue', undefined],
      ['## Owners\nThe team.\n', 2, 'Owners', 'The team.'],
      ['## - a', 2, '- a', undefined]
    ] as const) {
      const found = simpleChunk(source)
      assert.deepEqual([found?.heading?.level, found?.heading?.text], [level, heading], source)
      assert.equal(found?.paragraph?.plain.text, words, source)
    }
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
      '#',
      '# ',
      '#a',
      '#  a',
      '# a #',
      '# C#',
      '# a ',
      '# a\n\nb',
      '# a\n- b',
      '# a\n# b',
      '####### a',
      '> a',
      'a\n===',
      'a\n---'
    ]
    sources.push('*a*', '[a]', 'a_b', '<a>', 'a &amp; b', 'a\\', '`` a ``', '` a `', '`a', '`a\nb`', 'a | b')
    sources.push('```\na\n```', '~~~', 'a\r\nb', 'a\tb', 'a\n b', 'a\u00a0')
    for (const source of sources) assert.equal(simpleChunk(source), undefined, JSON.stringify(source))
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
    let [headings, paragraphs] = [0, 0]
    fc.assert(
      fc.property(fc.constantFrom('', '', '# ', '## ', '###'), source, (marks, pieces) => {
        const text = marks + pieces.join('')
        const found = simpleChunk(text)
        if (!found) return
        const { heading, paragraph } = found
        const shown = JSON.stringify(text)
        let block = parsedMarkdown(text).firstChild
        if (heading) {
          headings++
          assert.equal(block?.name, `ATXHeading${heading.level}`, shown)
          assert.deepEqual([block.from, block.to], [0, heading.end], shown)
          assert.equal(headingWords(heading.text), headingWords(plainText(block, text, targets).text), shown)
          block = block.nextSibling
        }
        if (paragraph) {
          paragraphs++
          assert.equal(block?.name, 'Paragraph', shown)
          assert.deepEqual([block.from, block.to], [paragraph.start, text.trimEnd().length], shown)
          assert.deepEqual(all(paragraph.plain), all(plainText(block, text, targets)), shown)
          block = block.nextSibling
        }
        assert.equal(block, null, shown)
      }),
      { numRuns: 20_000 }
    )
    assert.ok(headings > 200 && paragraphs > 200, `${headings} headings, ${paragraphs} paragraphs`)
  })
})

const targets = new Map([['c', 'url']])

function all({ text, offsets, links, comments }: PlainText): object {
  return { text, links, comments, at: Array.from({ length: text.length + 1 }, (_, at) => offsets.of(at)) }
}
