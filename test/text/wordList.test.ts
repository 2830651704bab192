// Are the words of a list found as a regular expression of them would find them?
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { between, isAscii } from '../../server/src/text/letters'
import { firstLetters, leads, standsIn } from '../../server/src/text/wordList'

const words = ['final', 'in progress', "won't do", 'ga', '_index', 'pre-draft']
const pieces = fc.constantFrom(...words, 'a', 'G', ' ', '-', '_', '1', '.', "'", 'é', 'K', '\n', '`')
const text = fc.array(pieces, { maxLength: 6 }).map((all) => all.join('').toLowerCase())

describe('words of a list', () => {
  it('stand in a text where a regular expression finds them', () => {
    const found = new RegExp(`\\b(?:${words.join('|')})\\b`)
    let some = 0
    fc.assert(
      fc.property(text, (each) => {
        if (standsIn(each, words)) some++
        assert.equal(standsIn(each, words), found.test(each), JSON.stringify(each))
      }),
      { numRuns: 5000 }
    )
    assert.ok(some > 500, `${some} with such a word`)
  })

  it('lead a text where a regular expression says so', () => {
    const found = new RegExp(`^(?:${words.join('|')})\\b`)
    fc.assert(
      fc.property(text, (each) => assert.equal(leads(each, words), found.test(each), JSON.stringify(each))),
      { numRuns: 5000 }
    )
  })
})

describe('letters', () => {
  it('are what a text begins with behind its signs', () => {
    for (const [from, to] of [
      ['- *Describe* it', 'describe'],
      ['N/A', 'n'],
      ['42 é tbd', 'tbd'],
      ['…?', ''],
      ['', '']
    ] as const)
      assert.equal(firstLetters(from), to, from)
  })

  it('and digits are the same to texts in ASCII as to all others', () => {
    const any = fc.array(fc.oneof(fc.string(), fc.constantFrom('a_b', 'A-1', 'é', '–', '²', 'ß', '日本')), {
      maxLength: 4
    })
    fc.assert(
      fc.property(any, (all) => {
        const each = all.join('')
        assert.equal(between(each, ' '), each.replace(/[^\p{L}\p{N}]+/gu, ' '), JSON.stringify(each))
        assert.equal(
          isAscii(each),
          [...each].every((char) => char < '\x80')
        )
      }),
      { numRuns: 5000 }
    )
  })
})
