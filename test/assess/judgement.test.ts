// Plain sentences that anybody would try first are judged as anybody would.
import assert from 'node:assert/strict'
import { createSteward } from '../../server/src/assess'
import type { Assessment } from '../../server/src/assess/model'
import { defaultConfig } from '../../server/src/config/shape'

const steward = createSteward()
const assess = (text: string): Assessment =>
  steward.assess({ text, path: 'docs/rfcs/0001-queue.md' }, defaultConfig)

function state(text: string, id: string): string | undefined {
  return assess(text).questions.find((question) => question.id === id)?.state
}

function signs(text: string): string[] {
  return assess(text).findings.flatMap(({ code }) => (code.startsWith('sign/') ? [code.slice(5)] : []))
}

describe('judgement', () => {
  const shown: Record<string, string> = {
    'Only Dana knows how the current scheduler works.': 'single-expert',
    'We build our own broker from scratch because it is more fun.': 'new-over-existing',
    'Everyone will use it.': 'weak-adoption',
    'I will work nights and weekends to get it done.': 'heroics',
    'There is no rollback.': 'irreversible-rush',
    'Success is measured by the number of merged pull requests.': 'activity-as-outcome',
    'It is a generic platform for any future use case.': 'platform-overreach'
  }
  for (const [sentence, sign] of Object.entries(shown)) {
    it(`sees ${sign} in "${sentence}"`, () => {
      assert.ok(signs(`# A queue\n\n## Design\n\n${sentence}\n`).includes(sign))
    })
  }

  const innocent = [
    'The Booking team owns the job and the table, as it owns the booking service today.',
    'Dana and Ravi both know how the scheduler works, and the runbook has been followed by a third.',
    'The index is rebuilt from scratch every night.',
    'The build is promoted to production after two hours.',
    'Success: questions about refunds fall from 900 to 300 a month by March.'
  ]
  for (const sentence of innocent) {
    it(`is silent at "${sentence}"`, () => {
      assert.deepEqual(signs(`# A queue\n\n## Design\n\n${sentence}\n`), [])
    })
  }

  it('takes a team that has agreed for an owner, and an author who names himself for none', () => {
    const owned = 'The Payments team has agreed to own the queue and to carry its pager from launch on.'
    assert.equal(state(`# A queue\n\n## Ownership\n\n${owned}\n`, 'owner'), 'answered')
    const metadata = (owner: string): string =>
      `---\nauthor: Jonas Weidt\nowner: ${owner}\n---\n# A queue\n\nWe add a queue.\n`
    assert.equal(state(metadata('Ledger team'), 'owner'), 'answered')
    assert.notEqual(state(metadata('Jonas Weidt'), 'owner'), 'answered')
  })

  it('takes activity for no answer to how success will show', () => {
    const text = '# A queue\n\n## Success\n\nSuccess is measured by the number of merged pull requests.\n'
    assert.notEqual(state(text, 'success'), 'answered')
  })

  it('takes the prompts of a template for nobody’s words', () => {
    const template =
      '# {short title of the problem}\n\n## Decision Outcome\n\nChosen option: "{title of the option}", because {justification of the choice}.\n\n## Owner\n\n[Name the team]\n\n## Success\n\nTBD\n'
    const { questions } = assess(template)
    assert.deepEqual(
      questions.filter((question) => question.state !== 'open').map(({ id }) => id),
      []
    )
  })
})
