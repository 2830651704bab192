// Are the words that carried a sign shown as they stand in the sentence?
import assert from 'node:assert/strict'
import { createSteward } from '../../server/src/assess'
import { defaultConfig } from '../../server/src/config/shape'
import { carryingWords } from '../../server/src/signs/carried'

describe('words that carried a sign', () => {
  const none = { features: [], cues: [] }

  it('are those whose stems the model weighs, as the author wrote them, neighbours joined', () => {
    const text = 'It demonstrates our Teams’ reach, and demonstrating is all.'
    assert.deepEqual(carryingWords(text, { ...none, features: ['w:demonstrat'] }), [
      'demonstrates',
      'demonstrating'
    ])
    assert.deepEqual(carryingWords(text, { ...none, features: ['b:it demonstrat', 'w:team'] }), [
      'It demonstrates',
      'Teams’'
    ])
    assert.deepEqual(carryingWords(text, { ...none, features: ['w:our', 'w:team'] }), ['our Teams’'])
  })

  it('are the shortest that hold the phrase of a cue or of a word class', () => {
    const holds = (part: string): boolean => part.includes('by the') && part.includes('weekend')
    const text = 'By the way: done by the next weekend.'
    assert.deepEqual(carryingWords(text, { ...none, cues: [holds] }), ['by the next weekend'])
    assert.deepEqual(carryingWords('Nobody said no.', { ...none, features: ['l:negation'] }), ['Nobody'])
  })

  it('are none where only the place of the sentence carried it, and never more than six', () => {
    assert.deepEqual(carryingWords('Some words.', { ...none, features: ['h:owner', 't:short'] }), [])
    const many = 'a1 x b1 x c1 x d1 x e1 x f1 x g1 x'
    const features = ['a1', 'b1', 'c1', 'd1', 'e1', 'f1', 'g1'].map((word) => `w:${word}`)
    assert.deepEqual(carryingWords(many, { ...none, features }).length, 6)
  })

  it('come with every sign that is found, out of its own sentence', () => {
    const text = [
      '# A new ledger',
      '## Motivation',
      'The work will be visible to leadership and shows that the team plays at staff level.',
      '## Plan',
      'Only Dana knows how the importer works, so all reviews go through Dana.'
    ].join('\n\n')
    const { findings } = createSteward().assess({ text, path: 'rfcs/0001-ledger.md' }, defaultConfig)
    const signs = findings.filter(({ code }) => code.startsWith('sign/'))
    assert.ok(signs.length >= 2)
    for (const { code, range, words = [] } of signs) {
      assert.ok(words.length, code)
      for (const word of words)
        assert.ok(text.slice(range.start, range.end).includes(word), `${code}: ${word}`)
    }
  })
})
