// Are phrases that were stored and taken up again found where the phrases themselves are?
import assert from 'node:assert/strict'
import { deserialize, serialize } from 'node:v8'
import fc from 'fast-check'
import { PhraseBook, type StoredBook } from '../../server/src/text/phraseBook'
import { PhraseIndex } from '../../server/src/text/phraseIndex'

const lexicon = { fish: '(cod|eel pie)' }
const phrase = fc.constantFrom(
  ...[
    'red',
    'red fish',
    'red fish pond',
    'fish',
    'a red',
    '^ red',
    'fish $',
    '{fish} ... pond',
    'keep ... [the] red'
  ],
  ...[
    'fish* @',
    'po*',
    '# fish',
    '_ pond',
    '(red|a) [cod] fish',
    'takes # to',
    '^ a $',
    'on-call',
    '@ ... fish $'
  ]
)
const group = fc.array(phrase, { minLength: 1, maxLength: 3 })
const word = fc.constantFrom(
  ...[
    'red',
    'fish',
    'a',
    'the',
    'cod',
    'eel',
    'pie',
    'pond',
    'Keep',
    'Jo',
    'fishes',
    '12',
    'ms',
    ';',
    '.',
    'on-call',
    'takes'
  ]
)
const text = fc.array(word, { maxLength: 9 }).map((words) => words.join(' '))

/** As it is after it lay in a file. */
function kept<Value>(value: Value): Value {
  return deserialize(serialize(value)) as Value
}

describe('stored phrases', () => {
  it('are found as those are that were read, in the same order', () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 6 }), fc.array(text, { maxLength: 4 }), (groups, texts) => {
        const [read, source] = [new PhraseIndex(lexicon), new PhraseIndex(lexicon)]
        const readers = groups.map((_, at) => at % 2)
        for (const [at, each] of groups.entries())
          for (const index of [read, source]) index.add(each, readers[at])
        const stored = new PhraseIndex(lexicon, { tables: kept(source.stored()), readers })
        for (const each of texts) assert.deepEqual([...stored.find(each)], [...read.find(each)], each)
      }),
      { numRuns: 5000 }
    )
  })

  it('take no more', () => {
    const source = new PhraseIndex(lexicon)
    source.add(['{fish} ... pond', 'a red fish'])
    const index = new PhraseIndex(lexicon, { tables: kept(source.stored()), readers: [0] })
    assert.throws(() => index.add(['red fish', 'cod*']), /before the first text/)
  })

  it('count for the lists that they were made of, whichever of them was made first', () => {
    const stored: StoredBook = { key: 'first 1, second 2', tables: indexOf(['[red] cod'], ['eel'], ['pie']) }
    const book = new PhraseBook(lexicon, () => kept(stored))
    const [second, first] = [book.list('second'), book.list('first')]
    const never = (): string[] => assert.fail('it was read before')
    second.add(never)
    second.add(never)
    first.add(never)
    assert.deepEqual([...second.find('pie, eel, cod')], [1, 0])
    assert.deepEqual([...first.find('pie, eel, cod')], [0])
  })

  it('do not count for other lists', () => {
    const stored: StoredBook = { key: 'first 1', tables: indexOf(['cod']) }
    for (const names of [['first', 'second'], ['second'], []]) {
      const book = new PhraseBook(lexicon, () => kept(stored))
      const lists = names.map((name) => book.list(name))
      for (const list of lists) list.add(['eel'])
      for (const list of lists) assert.deepEqual([...list.find('cod, eel')], [0])
    }
  })

  it('are those of the lists that there are', () => {
    const book = new PhraseBook(lexicon)
    book.list('second').add(() => ['eel'])
    book.list('first').add(['cod'])
    assert.deepEqual(
      kept(book.stored()),
      kept({ key: 'first 1, second 1', tables: indexOf(['cod'], ['eel']) })
    )
  })
})

function indexOf(...groups: string[][]): StoredBook['tables'] {
  const index = new PhraseIndex(lexicon)
  for (const each of groups) index.add(each)
  return index.stored()
}
