// The phrase language, and that the index finds exactly what trying every phrase would find.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parsePhrase, type PhrasePart } from '../../server/src/text/phrase'
import { PhraseIndex } from '../../server/src/text/phraseIndex'
import { rememberWords, usualWords } from '../../server/src/text/vocabulary'

const stands = (phrase: string, text: string): boolean => {
  const index = new PhraseIndex({ who: '(team|group)' })
  index.add([phrase])
  return index.find(text).includes(0)
}

describe('phrases', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['hand over', 'We Hand-over it', true],
    ['hand over', 'a handover', false],
    ['hand over', 'by hand, over the weekend', false],
    ['on-call', 'the on call engineer', true],
    ['owner', "the owner's desk", true],
    ["the owner's", 'the owner’s desk', true],
    ['team ... owns', 'The team, says Jo, owns it', true],
    ['ends $', 'Here it ends (at last). It ends.', true],
    ['it ends $', 'It ends here.', false],
    ['takes # to', 'takes 12 ms to load', true],
    ['maintain*', 'is maintained', true],
    ['maintain', 'is maintained', false],
    ['(team|working group) owns', 'the working group owns it', true],
    ['[fully] owned by', 'fully owned by', true],
    ['is [fully] owned', 'is owned', true],
    ['team ... owns', 'The Ledger team (five people, two sites) owns it', true],
    ['team ... owns', 'The team left. It owns', false],
    ['team ... owns', 'team one two three four five six owns', false],
    ['call @', 'just call Jonas', true],
    ['call @', 'just call him', false],
    ['# (%|percent)', 'about 12 % of', true],
    ['^ noted $', 'Noted.', true],
    ['^ noted', 'It was noted', false],
    ['{who} lead', 'the group lead', true],
    ["don't", 'we don’t', true]
  ]
  for (const [phrase, text, expected] of cases) {
    it(`${phrase} ${expected ? 'stands' : 'does not stand'} in "${text}"`, () =>
      assert.equal(stands(phrase, text), expected))
  }

  it('says what is wrong in a phrase', () => {
    assert.throws(() => parsePhrase('(a|b'), /"\(" is not closed in phrase "\(a\|b"/)
    assert.throws(() => parsePhrase('a)'), /unexpected "\)"/)
    assert.throws(() => parsePhrase('{nobody}'), /no word class \{nobody\}/)
    assert.throws(() => parsePhrase('as (a )?fallback'), /what may be left out stands in \[ \]/)
  })
})

/** What a phrase means, tried word by word: the places after `at` where it may end. */
function ends(parts: readonly PhrasePart[], words: readonly string[], at: number): number[] {
  const [part, ...rest] = parts
  if (!part) return [at]
  const after = (places: readonly number[]): number[] => places.flatMap((place) => ends(rest, words, place))
  const word = words[at]
  const one = (fits: boolean): number[] => after(fits ? [at + 1] : [])
  switch (part.kind) {
    case 'choice':
      return after([
        ...part.options.flatMap((option) => ends(option, words, at)),
        ...(part.optional ? [at] : [])
      ])
    case 'gap': {
      const places: number[] = []
      let next = at
      for (let i = 0; i <= 5; i++, next++) {
        places.push(next)
        while (words[next] === ',') places.push(++next)
        if (words[next] === undefined || words[next] === '.') break
      }
      return after(places)
    }
    case 'word':
      return one(
        word !== undefined &&
          (part.prefix ? word.toLowerCase().startsWith(part.text) : word.toLowerCase() === part.text)
      )
    case 'any':
      return one(word !== undefined && word !== '.' && word !== ',')
    case 'name':
      return one(/^[A-Z]/.test(word ?? ''))
    case 'number':
      return one(/^\d/.test(word ?? '')).concat(
        /^\d/.test(word ?? '') && /^[a-zA-Z]{1,4}$/.test(words[at + 1] ?? '') ? after([at + 2]) : []
      )
    default:
      return after([at])
  }
}

/** A gap at the edge of a phrase, or of an option, asks for nothing. */
function trimmed(parts: readonly PhrasePart[]): PhrasePart[] {
  return parts.filter((part, i) => part.kind !== 'gap' || (i > 0 && i < parts.length - 1))
}

describe('the phrase index', () => {
  it('finds what trying every phrase finds', () => {
    const words = [
      'own',
      'owns',
      'owned',
      'team',
      'the',
      'by',
      'maintain',
      'maintained',
      'it',
      "don't",
      'cut',
      'cutting',
      '12',
      'ad-hoc',
      'Jonas'
    ]
    const part = fc.oneof(
      fc.constantFrom(...words.filter((word) => word !== 'ad-hoc' && word !== 'Jonas')),
      fc.constantFrom(
        'maintain*',
        'cut*',
        'o*',
        '#',
        '_',
        '@',
        '...',
        '(own|cut)',
        '(team|_)',
        '[the]',
        '(the team|it)'
      )
    )
    const phrase = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
    const text = fc
      .array(fc.constantFrom(...words, '.', ',', '-'), { maxLength: 10 })
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(
        fc.array(fc.array(phrase, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
        text,
        (groups, statement) => {
          const index = new PhraseIndex({})
          for (const group of groups) index.add(group)
          const spoken = statement
            .split(' ')
            .flatMap((word) =>
              word === '-' || word === '' ? [] : word === 'ad-hoc' ? ['ad', 'hoc'] : [word]
            )
          const slow = groups.flatMap((group, id) =>
            group.some((phrase) =>
              spoken.some((_, at) => ends(trimmed(parsePhrase(phrase)), spoken, at).length > 0)
            )
              ? [id]
              : []
          )
          assert.deepEqual([...index.find(statement)].sort(), slow)
        }
      ),
      { numRuns: 2000 }
    )
  })

  it('gives the same in the same order, whatever it read before', () => {
    const make = (): PhraseIndex => {
      const index = new PhraseIndex({})
      for (const group of [
        ['red fish', 'blue'],
        ['fish'],
        ['(blue|red) fish', 'fish pond'],
        ['red'],
        ['red fish pond']
      ])
        index.add(group)
      return index
    }
    const text = 'A red fish, a blue fish, in the red fish pond.'
    const fresh = [...make().find(text)]
    assert.deepEqual([...fresh].sort(), [0, 1, 2, 3, 4])
    for (const before of [
      'pond',
      'the fish pond',
      'blue red',
      "a pond's fish is red",
      text,
      'Fish Pond Red'
    ]) {
      const index = make()
      index.find(before)
      assert.deepEqual([...index.find(text)], fresh, before)
    }
  })

  it('goes on over a gap of up to five words that end no clause, wherever what it waits for stands', () => {
    const index = new PhraseIndex({})
    index.add(['(build|make) ... (boat*|fish pond)'])
    index.add(['keep ... [the] red ... fish'])
    const gap = String.raw`(?:,? [a-z]+|,){0,5}?,?`
    const expected = [
      new RegExp(String.raw`\b(?:build|make)\b${gap} (?:boat|fish,? pond\b)`),
      new RegExp(String.raw`\bkeep\b${gap}(?: the)? red\b${gap} fish\b`)
    ]
    const word = fc.constantFrom('build', 'make', 'a', 'boats', 'fish', 'pond', 'keep', 'the', 'red', ';')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join(' ').replaceAll(' ;', ';')
        assert.deepEqual(
          [...index.find(text)].sort(),
          expected.flatMap((each, at) => (each.test(text) ? [at] : [])),
          text
        )
      }),
      // Chance meets a full gap before the word that may be left out only once in many runs.
      { numRuns: 20_000, examples: [[['keep', 'a', 'a', 'a', 'a', 'a', 'the', 'red', 'fish']]] }
    )
  })

  describe('with a vocabulary that starts afresh after every few words', () => {
    before(() => rememberWords(2))
    after(() => rememberWords(usualWords))

    it('takes no word for another of the same number', () => {
      const index = new PhraseIndex({})
      for (const word of ['red', 'blue fish', 'pond']) index.add([word])
      const found = (text: string): readonly number[] => [...index.find(text)]
      assert.deepEqual(found('red boats sail'), [0])
      assert.deepEqual(found('some blue fish'), [1])
      assert.deepEqual(found('a pond here'), [2])
      assert.deepEqual(found('red pond, red'), [0, 2])
      assert.deepEqual(found('some blue boats'), [])
    })
  })
})
