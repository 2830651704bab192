// Is V8 told no flag that it may not have?
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { knownTo } from '../../server/src/host/v8'

describe('flags for V8', () => {
  const some = { flags: ['--one', '--two=2'] }

  it('are told where they were tried', () => {
    for (const version of ['11.3.244.8-node.38', '12.4.254.21-node.57', '13.6.233', '14.6.202.34-node.34'])
      assert.deepEqual(knownTo(version, some), some.flags, version)
  })

  it('are not told to versions that came later, or that have them no more', () => {
    assert.deepEqual(knownTo('15.0.1', some), [])
    assert.deepEqual(knownTo('11.3.244.8', { ...some, upTo: 11 }), some.flags)
    assert.deepEqual(knownTo('12.4.254.21', { ...some, upTo: 11 }), [])
  })

  it('that a V8 has not are what it complains of', () => {
    const { stderr } = spawnSync(process.execPath, ['-e', 'require("v8").setFlagsFromString("--one")'], {
      encoding: 'utf8'
    })
    assert.match(stderr, /unrecognized flag --one/)
  })
})
