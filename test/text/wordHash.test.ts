// Does the number of a text's words depend on its words alone?
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { forgetLately } from '../../server/src/text/lately'
import { rememberWords, usualWords } from '../../server/src/text/vocabulary'
import { wordHash } from '../../server/src/text/wordHash'

describe('number of words', () => {
  it('is the same whatever the case, the punctuation and the white space', () => {
    const expected = wordHash('Who runs it after launch?')
    for (const text of [
      'who runs it after launch',
      '“WHO runs it (after launch)”',
      'Who\nruns  it -- after launch!',
      '~~Who_ runs it~~ after launch'
    ])
      assert.equal(wordHash(text), expected, text)
  })

  it('tells other words, and another order, apart', () => {
    const texts = ['who runs it', 'who runs it who', 'it runs who', 'who run it', 'whoruns it']
    assert.equal(new Set(texts.map((text) => wordHash(text))).size, texts.length)
  })

  it('is none for fewer words than are asked for', () => {
    assert.equal(wordHash('?!', 1), undefined)
    assert.equal(wordHash('three words, here', 4), undefined)
    assert.notEqual(wordHash('four words: right here', 4), undefined)
  })

  it('does not change when words are forgotten in between', () => {
    after(() => rememberWords(usualWords))
    rememberWords(3)
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 6 }), (words) => {
        const text = words.join(' ')
        const before = wordHash(text)
        wordHash('several words that fill what little is remembered')
        forgetLately()
        assert.equal(wordHash(text), before)
      })
    )
  })
})
