// The phrase language, and that the index finds exactly what trying every phrase would find.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { compilePhrases } from '../../server/src/text/phrase'
import { PhraseIndex } from '../../server/src/text/phraseIndex'

const found = (phrase: string, text: string): string | undefined =>
  compilePhrases([phrase], { who: '(team|group)' }).exec(text)?.[0]

describe('phrases', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['hand over', 'We Hand-over it', 'Hand-over'],
    ['hand over', 'a handover', undefined],
    ['maintain*', 'is maintained', 'maintained'],
    ['maintain', 'is maintained', undefined],
    ['(team|working group) owns', 'the working group owns it', 'working group owns'],
    ['[fully] owned by', 'fully owned by', 'fully owned by'],
    ['is [fully] owned', 'is owned', 'is owned'],
    [
      'team ... owns',
      'The Ledger team (five people, two sites) owns it',
      'team (five people, two sites) owns'
    ],
    ['team ... owns', 'The team left. It owns', undefined],
    ['team ... owns', 'team one two three four five six owns', undefined],
    ['call @', 'just call Jonas', 'call Jonas'],
    ['call @', 'just call him', undefined],
    ['# (%|percent)', 'about 12 % of', '12 %'],
    ['^ noted $', 'Noted.', 'Noted'],
    ['^ noted', 'It was noted', undefined],
    ['{who} lead', 'the group lead', 'group lead'],
    ["don't", 'we don’t', 'don’t']
  ]
  for (const [phrase, text, expected] of cases) {
    it(`${phrase} ${expected === undefined ? 'is not in' : 'finds'} "${text}"`, () =>
      assert.equal(found(phrase, text), expected))
  }

  it('says what is wrong in a phrase', () => {
    assert.throws(() => compilePhrases(['(a|b']), /"\(" is not closed in phrase "\(a\|b"/)
    assert.throws(() => compilePhrases(['a)']), /unexpected "\)"/)
    assert.throws(() => compilePhrases(['{nobody}']), /no word class \{nobody\}/)
  })
})

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
      fc.constantFrom(...words),
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
          const slow = groups.flatMap((group, id) => (compilePhrases(group).test(statement) ? [id] : []))
          assert.deepEqual([...index.find(statement)].sort(), slow)
        }
      ),
      { numRuns: 2000 }
    )
  })
})
