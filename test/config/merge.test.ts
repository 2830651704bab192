// The order of the configuration's layers, and globs seen from another folder.
import assert from 'node:assert/strict'
import picomatch from 'picomatch'
import { mergeConfig, rebaseGlobs } from '../../server/src/config/merge'
import { defaultConfig } from '../../server/src/config/shape'

describe('config/merge', () => {
  it('lets later layers win key by key, and severity code by code', () => {
    const settings = { teams: ['Tidepool'], radius: 'small', severity: { a: 'off', b: 'error' } } as const
    const file = { radius: 'large', severity: { b: 'warning' } } as const
    assert.deepEqual(mergeConfig(defaultConfig, settings, file), {
      ...defaultConfig,
      teams: ['Tidepool'],
      radius: 'large',
      severity: { a: 'off', b: 'warning' }
    })
  })

  it('gives the defaults where there is no layer, and leaves them as they are', () => {
    const before = structuredClone(defaultConfig)
    assert.deepEqual(mergeConfig(defaultConfig), defaultConfig)
    mergeConfig(defaultConfig, { severity: { 'sign/heroics': 'off' }, required: [] })
    assert.deepEqual(defaultConfig, before)
  })

  it('moves globs below the folder of their file', () => {
    const config = {
      include: ['docs/**', './plans/*.md', '/top.md', '!docs/old/**'],
      radius: 'small'
    } as const
    assert.deepEqual(rebaseGlobs(config, 'teams/search'), {
      include: [
        'teams/search/docs/**',
        'teams/search/plans/*.md',
        'teams/search/top.md',
        '!teams/search/docs/old/**'
      ],
      radius: 'small'
    })
    assert.deepEqual(rebaseGlobs({ exclude: ['docs/**'] }, ''), { exclude: ['docs/**'] })
  })

  it('takes a folder literally whatever its name', () => {
    for (const folder of ['a [b]', '(x)', 'c++', '{y,z}', '!no', 'w*']) {
      const include = [...(rebaseGlobs({ include: ['docs/**'] }, folder).include ?? [])]
      assert.ok(picomatch.isMatch(`${folder}/docs/1.md`, include), `${folder}: ${include.join()}`)
      assert.ok(!picomatch.isMatch(`b/docs/1.md`, include))
    }
  })
})
