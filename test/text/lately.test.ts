// Is what was made of a document kept while it is read, and no longer?
import assert from 'node:assert/strict'
import { createSteward } from '../../server/src/assess'
import { defaultConfig } from '../../server/src/config/shape'
import { forgetLately, Lately } from '../../server/src/text/lately'

describe('what is known while a document is read', () => {
  it('is there until it is forgotten, and can be made again', () => {
    const memory = new Lately<string, number>()
    for (const round of [1, 2]) {
      memory.set('a', round)
      assert.equal(memory.get('a'), round)
      forgetLately()
      assert.equal(memory.get('a'), undefined)
    }
  })

  it('is bounded', () => {
    const memory = new Lately<number, number>()
    for (let at = 0; at <= 20_000; at++) memory.set(at, at)
    assert.equal(memory.get(0), undefined)
    assert.equal(memory.get(20_000), 20_000)
    forgetLately()
  })

  it('is gone when a document was judged', () => {
    const memory = new Lately<string, number>()
    memory.set('a', 1)
    createSteward().assess({ text: '# Title\n\nWords.\n', path: '' }, defaultConfig)
    assert.equal(memory.get('a'), undefined)
  })
})
