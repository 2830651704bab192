// What the documentation shows of the configuration can be used as it stands there.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parseConfig } from '../../server/src/config/parse'

for (const page of ['README.md', 'docs/configuration.md'])
  describe(`configuration in ${page}`, () => {
    const blocks = [...readFileSync(page, 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm)].map(
      ([, text = '']) => text
    )
    it('is there', () => assert.ok(blocks.length > 0))
    for (const text of blocks) {
      // Front matter of a proposal is shown in the same way.
      if (text.startsWith('growth:')) continue
      it(`can be read: ${text.split('\n')[0]}`, () => {
        // Patterns and signs name each other across examples.
        const signs = 'signs: [{ id: vendor-promise, title: T, message: M, phrases: [vendor] }]\n'
        const whole = text.startsWith('patterns:') ? signs + text : text
        assert.deepEqual(parseConfig(whole, 'x.yaml').problems, [])
      })
    }
  })
