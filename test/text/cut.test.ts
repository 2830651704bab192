// Are the words that are cut out fast those of the expression that says what a word is?
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { codesOf, cut, rawWords } from '../../server/src/text/cut'
import { forgetLately } from '../../server/src/text/lately'
import { rememberWords, usualWords, wordOf, wordsOf } from '../../server/src/text/vocabulary'

function words(text: string): readonly string[] | undefined {
  const places: number[] = []
  const count = cut(codesOf(text), text.length, places)
  if (count < 0) return undefined
  return Array.from({ length: count / 2 }, (_, at) => text.slice(places[2 * at], places[2 * at + 1]))
}

const pieces = fc.constantFrom(
  ...[
    'team',
    'I',
    "'",
    '’',
    '_',
    '-',
    '–',
    '/',
    ' ',
    '\n',
    '\u00a0',
    '7',
    '2026',
    '.',
    ',',
    ':',
    '~',
    '<',
    '$',
    '#',
    '“'
  ],
  ...['é', '€', '≥', '²', 'ß', '漢', '\u{1f600}', '\ud800', '\u2028', '‑', '\0', 's', 'x_1']
)

describe('words of a text', () => {
  it('are those of the expression, whatever stands beside them', () => {
    let plain = 0
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const found = words(text)
        if (found) plain++
        assert.deepEqual(found ?? rawWords(text), rawWords(text))
      }),
      { numRuns: 20_000 }
    )
    assert.ok(plain > 500, `${plain} texts were plain`)
  })

  it('are plain for all of ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 40 }), (text) => {
        assert.deepEqual(words(text), rawWords(text))
      }),
      { numRuns: 20_000 }
    )
  })

  it('have one number each, however many there are', () => {
    after(() => rememberWords(usualWords))
    rememberWords(100_000)
    const many = Array.from({ length: 30_000 }, (_, at) => `w${at.toString(36)}`)
    const numbersOf = (text: string): number[] => {
      const { list, from, to } = wordsOf(text)
      return [...list.subarray(from, to)]
    }
    const numbers = numbersOf(many.join(' '))
    assert.equal(new Set(numbers).size, many.length)
    forgetLately()
    assert.deepEqual(numbersOf(many.join(' ')), numbers)
    assert.deepEqual(
      numbers.map((number) => wordOf(number).forms[0]),
      many
    )
  })
})
