// The panel's row about openly declared growth.
import assert from 'node:assert/strict'
import { growthRow } from '../../client/src/panel/modelGrowth'
import type { AssessmentView, GrowthView } from '../../server/src/protocol'

const place = {
  range: { start: { line: 4, character: 0 }, end: { line: 4, character: 9 } },
  text: 'The desk types.'
}
const row = (growth?: GrowthView) =>
  growthRow({ uri: 'file:///a.md', ...(growth ? { growth } : {}) } as AssessmentView)

describe('the row about growth', () => {
  it('is not there where nobody declares it', () => assert.equal(row(), undefined))

  it('says that it is legitimate, with the sentences that show it', () => {
    const parts = (['user', 'owner', 'need'] as const).map((id) => ({ id, met: true, place }))
    const made = row({ met: true, person: 'Ada Byrne', note: '', parts })
    assert.equal(made?.label, 'Legitimate initiative')
    assert.equal(made.description, 'also growth for Ada Byrne')
    assert.deepEqual(
      made.children.map(({ label, description, command }) => [
        label,
        description,
        command?.title !== undefined
      ]),
      [
        ['A user other than the author', 'The desk types.', true],
        ['An owner other than the author', 'The desk types.', true],
        ['A need on the roadmap', 'The desk types.', true]
      ]
    )
  })

  it('names what is missing', () => {
    const note = 'This is also a growth project, and not yet a legitimate initiative: it lacks an owner.'
    const made = row({
      met: false,
      person: '',
      note,
      parts: [
        { id: 'user', met: true, place },
        { id: 'owner', met: false },
        { id: 'need', met: true, place }
      ]
    })
    assert.match(made?.label ?? '', /not yet/)
    assert.equal(made?.description, '2 of 3')
    assert.ok(made.tooltip.includes(note))
    assert.deepEqual(
      made.children.map(({ description }) => description),
      ['The desk types.', 'not said yet', 'The desk types.']
    )
    assert.equal(made.children[1]?.accessibilityLabel, 'An owner other than the author, not said yet')
  })
})
