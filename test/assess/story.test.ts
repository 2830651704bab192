// The troubled example becomes one that answers or waives every question, by nothing but the product's own fixes.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSteward } from '../../server/src/assess'
import { defaultConfig } from '../../server/src/config/shape'
import { after, story } from '../support/story'

const steward = createSteward()
const path = 'docs/rfcs/0001-event-fabric.md'

describe('the troubled example', () => {
  it('is answered by fixes and their fields alone', () => {
    let text = readFileSync(join(process.cwd(), 'examples', path), 'utf8')
    for (const step of story) text = after(steward, { text, path }, step)
    const { questions, findings } = steward.assess({ text, path }, defaultConfig)
    assert.deepEqual(
      questions
        .filter(({ state }) => state !== 'answered' && state !== 'waived')
        .map(({ id, state }) => `${id} ${state}`),
      []
    )
    assert.deepEqual(
      findings.map(({ code, range }) => `${code}: ${text.slice(range.start, range.end)}`),
      []
    )
  })
})
