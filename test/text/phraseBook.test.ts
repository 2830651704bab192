// Does a list of phrases find what it would find alone, whoever else shares its index?
import assert from 'node:assert/strict'
import { PhraseBook } from '../../server/src/text/phraseBook'

describe('lists of phrases', () => {
  it('find their own groups, in the order of the words', () => {
    const book = new PhraseBook({ fish: '(cod|eel)' })
    const [first, second, third] = [book.list(), book.list(), book.list()]
    first.add(['red {fish}'])
    second.add(['{fish}'])
    first.add(() => ['red'])
    third.add(['blue'])
    const found = [first, second, third].map((list) => [...list.find('a red cod and an eel')])
    assert.deepEqual(found, [[1, 0], [0], []])
  })

  it('come too late once a text was read, and then stand alone', () => {
    const book = new PhraseBook({})
    const early = book.list()
    early.add(['red'])
    assert.deepEqual([...early.find('red fish')], [0])
    assert.throws(() => early.add(['fish']), /before the first text/)
    const late = book.list()
    late.add(['fish'])
    assert.deepEqual([...late.find('red fish')], [0])
    assert.deepEqual([...early.find('red fish')], [0])
  })

  it('say which phrase cannot be read when they are asked first', () => {
    const list = new PhraseBook({}).list()
    list.add(['(red'])
    assert.throws(() => list.find('red'), SyntaxError)
  })
})
