// Placeholders are told from an author's words, quickly whatever is written.
import assert from 'node:assert/strict'
import { isPlaceholder } from '../../server/src/proposal/placeholder'

describe('placeholders', () => {
  const placeholders = [
    'TBD',
    'TODO: describe the rollout',
    '[TBD after review]',
    'fixme',
    'TBA, in the next round'
  ]
  for (const text of placeholders) it(`are seen in "${text}"`, () => assert.ok(isPlaceholder(text)))

  it('are short: a long sentence behind the mark is an author’s', () => {
    const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ')
    assert.ok(isPlaceholder(`TODO: ${words(12)}`))
    assert.ok(!isPlaceholder(`TODO: ${words(13)}`))
  })

  it('are told without trying every way to part the words', () => {
    // Each further word used to cost half as much again; this one would not have ended in an hour.
    const long = Array.from({ length: 400 }, (_, at) => `containerised${at}`).join(' ')
    assert.ok(!isPlaceholder(`TODO: ${long}`))
  })
})
