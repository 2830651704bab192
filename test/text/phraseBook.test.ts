// Does a list of phrases find what it would find alone, whoever else shares its index?
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { PhraseBook } from '../../server/src/text/phraseBook'
import { PhraseIndex } from '../../server/src/text/phraseIndex'

describe('lists of phrases', () => {
  it('find their own groups, in the order of the words', () => {
    const book = new PhraseBook({ fish: '(cod|eel)' })
    const [first, second, third] = [book.list('c'), book.list('a'), book.list('b')]
    first.add(['red {fish}'])
    second.add(['{fish}'])
    first.add(() => ['red'])
    third.add(['blue'])
    const found = [first, second, third].map((list) => [...list.find('a red cod and an eel')])
    assert.deepEqual(found, [[1, 0], [0], []])
  })

  it('find what each of them would find alone', () => {
    const phrases = fc.constantFrom(
      ...['red', 'red fish', '^ red', 'fish $', 'fish [red] $', '“ $', 'red ... fish', '_ fish $', 'fish ” $']
    )
    const groups = fc.array(fc.array(phrases, { minLength: 1, maxLength: 2 }), { maxLength: 3 })
    const word = fc.constantFrom('red', 'fish', 'a', '“', '”', '.', '"')
    fc.assert(
      fc.property(fc.array(groups, { maxLength: 3 }), fc.array(word, { maxLength: 7 }), (lists, words) => {
        const text = words.join(' ')
        const book = new PhraseBook({})
        const shared = lists.map((_, at) => book.list(`list ${9 - at}`))
        const alone = lists.map(() => new PhraseIndex({}))
        for (const [at, each] of lists.entries())
          for (const group of each) {
            shared[at]?.add(group)
            alone[at]?.add(group)
          }
        assert.deepEqual(
          shared.map((list) => [...list.find(text)]),
          alone.map((index) => [...index.find(text)]),
          text
        )
      }),
      { numRuns: 20_000 }
    )
  })

  it('come too late once a text was read, and then stand alone', () => {
    const book = new PhraseBook({})
    const early = book.list('early')
    early.add(['red'])
    assert.deepEqual([...early.find('red fish')], [0])
    assert.throws(() => early.add(['fish']), /before the first text/)
    const late = book.list('late')
    late.add(['fish'])
    assert.deepEqual([...late.find('red fish')], [0])
    assert.deepEqual([...early.find('red fish')], [0])
  })

  it('say which phrase cannot be read whenever they are asked', () => {
    const list = new PhraseBook({}).list('list')
    list.add(['(red'])
    for (const text of ['red', 'red', 'fish']) assert.throws(() => list.find(text), SyntaxError)
  })
})
