// Does what is shipped hold the phrases that the engine looks for, read?
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import '../../server/src/assess'
import { phraseBook } from '../../server/src/proposal/phrases'

describe('project: stored phrases', () => {
  const { key, phrases } = phraseBook.stored()

  it('are of all lists of the engine', () => {
    assert.match(key, /^leverage \d+, questions \d+, radius \d+, signs \d+, tradeoffs \d+, word classes \d+$/)
    assert.ok(phrases.count > 1000 && phrases.asleep.length > 1000)
  })

  for (const file of ['dist/cli.js', 'dist/server.js']) {
    it(`are in ${file}`, () => {
      const shipped = readFileSync(file, 'utf8')
      // Numbers alone: a bundler may write a string in more than one way.
      for (const part of [key, JSON.stringify(phrases.places)]) assert.ok(shipped.includes(part))
    })
  }
})
