// What the server reads from a client's initialization options.
import assert from 'node:assert/strict'
import { readClient } from '../../server/src/lsp/capabilities'

describe('lsp: initialization options', () => {
  const pauseOf = (initializationOptions: unknown): number | undefined =>
    readClient({ processId: null, rootUri: null, capabilities: {}, initializationOptions }).options.pause

  it('take a pause of any length, none too', () => {
    assert.equal(pauseOf({ pause: 0 }), 0)
    assert.equal(pauseOf({ pause: 200 }), 200)
  })

  it('leave the pause as it is for anything else', () => {
    for (const options of [undefined, {}, { pause: -1 }, { pause: '5' }, { pause: null }])
      assert.equal(pauseOf(options), undefined)
  })
})
