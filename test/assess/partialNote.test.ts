// A partial answer is told what it lacks: support of the kind that its evidence does not show.
import assert from 'node:assert/strict'
import { partialNote } from '../../server/src/assess/partialNote'
import { knowledge } from '../../server/src/knowledge/knowledge.generated'
import { evidenceOf } from '../support/judged'

const card = (id: string) => knowledge.questions.find((each) => each.id === id) ?? assert.fail(id)

describe('what a partial answer lacks', () => {
  const goal = 'Support tickets should go down.'

  it('is a value first, then the date of its check', () => {
    assert.match(partialNote(card('success'), [evidenceOf(goal)]), /no value to check/)
    assert.match(
      partialNote(card('success'), [evidenceOf('Down by 30 %.', { support: ['number'] })]),
      /not when/
    )
    assert.equal(
      partialNote(card('success'), [evidenceOf(goal, { support: ['number', 'date'] })]),
      card('success').partial
    )
  })

  it('is an option that is no rival: all are new, or none has an advantage', () => {
    const rivals = (text: string): string => partialNote(card('alternatives'), [evidenceOf(text)])
    assert.match(rivals('Kafka and Pulsar were looked into and rejected.'), /all new/)
    assert.match(rivals('Extending the existing queue was rejected.'), /without having an advantage/)
    assert.equal(
      rivals('Extending the existing queue would be cheaper but was rejected.'),
      card('alternatives').partial
    )
  })

  it('is in the general sentence where there is no evidence to look at', () => {
    assert.equal(partialNote(card('success'), []), card('success').partial)
  })
})
