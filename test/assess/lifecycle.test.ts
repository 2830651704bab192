// Where a proposal stands, in the ways in which houses write it, and what follows from it.
import assert from 'node:assert/strict'
import { createSteward } from '../../server/src/assess'
import { defaultConfig, type Config } from '../../server/src/config/shape'

const steward = createSteward()
const body =
  '\n## Motivation\n\nThe night desk types every invoice twice.\n\n## Design\n\nA queue in the ledger.\n'
const title = '# RFC 12: A queue for invoices\n'

interface Given {
  readonly path?: string
  readonly beside?: string
  readonly config?: Partial<Config>
}
function status(text: string, { path = 'docs/rfcs/0012-queue.md', beside, config }: Given = {}) {
  const document = { text, path, ...(beside === undefined ? {} : { beside }) }
  return steward.assess(document, { ...defaultConfig, ...config }).status
}
const life = (text: string, given?: Given): string => status(text, given).life

describe('the status of a proposal', () => {
  for (const [way, text, expected] of [
    ['front matter', `---\nstatus: In review\n---\n${title}${body}`, 'review'],
    ['front matter with a comment', `---\nstatus: accepted # by the board\n---\n${title}${body}`, 'accepted'],
    ['a bold key', `${title}\n**Status:** Accepted\n${body}`, 'accepted'],
    ['a bold line', `${title}\n**Status: Accepted**\n${body}`, 'accepted'],
    ['a bold value', `${title}\nStatus: **Implemented** (2026-01)\n${body}`, 'implemented'],
    ['a list of metadata', `${title}\n- Author: Ada\n- Status: Draft\n${body}`, 'draft'],
    ['a quotation', `${title}\n> **Status:** rejected\n${body}`, 'rejected'],
    ['an italic line', `${title}\n_Status: superseded by RFC 14_\n${body}`, 'superseded'],
    ['a dash', `${title}\nStatus – In review\n${body}`, 'review'],
    [
      'a table of two columns',
      `${title}\n| Status | Accepted |\n| --- | --- |\n| Author | Ada |\n${body}`,
      'accepted'
    ],
    [
      'a column of a table',
      `${title}\n| Author | Status | Date |\n| --- | --- | --- |\n| Ada | In review | today |\n${body}`,
      'review'
    ],
    [
      'a table in HTML',
      `${title}\n<table><tr><th>Status</th><td>Accepted</td></tr></table>\n${body}`,
      'accepted'
    ],
    ['a heading', `${title}\n## Status\n\nAccepted\n${body}`, 'accepted'],
    ['a heading that holds it', `${title}\n## Status: Accepted\n${body}`, 'accepted'],
    [
      'what was added below the first word',
      `${title}\n## Status\n\nAccepted\n\nSuperceded by [12. Another](0012-another.md)\n${body}`,
      'superseded'
    ],
    [
      'ticked boxes',
      `${title}\n## Status\n\n- [ ] Draft\n- [x] Accepted\n- [ ] Rejected\n${body}`,
      'accepted'
    ],
    ['boxes that nobody ticked', `${title}\n## Status\n\n- [ ] Accepted\n- [ ] Rejected\n${body}`, 'unknown'],
    ['a badge', `${title}\n![Status: accepted](https://example.com/x.svg)\n${body}`, 'accepted'],
    [
      'a drawn badge',
      `${title}\n[![](https://img.shields.io/badge/status-in%20review-yellow)](process.md)\n${body}`,
      'review'
    ],
    ['a badge that only says the word', `${title}\n![Accepted](badge.svg)\n${body}`, 'accepted'],
    ['brackets in the title', `# [Rejected] A queue for invoices\n${body}`, 'rejected'],
    ['a comment', `${title}\n<!-- status: withdrawn -->\n${body}`, 'withdrawn'],
    ['nothing', `${title}${body}`, 'unknown'],
    ['a list of choices', `---\nstatus: draft | accepted | rejected\n---\n${title}${body}`, 'unknown'],
    [
      'a badge of something else',
      `${title}\n![build](https://img.shields.io/badge/build-final-green)\n${body}`,
      'unknown'
    ],
    [
      'a table about other proposals',
      `${title}${body}\n| RFC | Status | By |\n| --- | --- | --- |\n| 1 | Accepted | A |\n| 2 | Draft | B |\n`,
      'unknown'
    ]
  ] as const)
    it(`is read from ${way}`, () => assert.equal(life(text), expected))

  for (const [path, expected] of [
    ['docs/rfcs/accepted/0012-queue.md', 'accepted'],
    ['docs/rfcs/02-In Review/0012-queue.md', 'review'],
    ['docs/rfcs/rejected/2026/0012-queue.md', 'rejected'],
    ['rejected/a/docs/rfcs/0012-queue.md', 'unknown'],
    ['docs/design-review/0012-queue.md', 'unknown'],
    ['docs/rfcs/0012-accepted.md', 'unknown']
  ] as const)
    it(`is read from the folder: ${path}`, () => assert.equal(life(title + body, { path }), expected))

  it('is read from metadata beside the file, by any of its names', () => {
    const path = 'keps/sig-ledger/12-queue/README.md'
    assert.deepEqual(steward.companions(path), [
      'keps/sig-ledger/12-queue/kep.yaml',
      'keps/sig-ledger/12-queue/metadata.yaml'
    ])
    assert.ok(steward.companions('docs/rfcs/0012-queue.md').includes('docs/rfcs/0012-queue.yaml'))
    for (const [beside, expected] of [
      ['title: A queue\nstatus: implementable\nstage: beta\n', 'accepted'],
      ['---\nstatus: provisional\n', 'draft'],
      ['status: replaced\nowning-sig: sig-ledger\n', 'superseded'],
      ['title: A queue\n', 'unknown'],
      ['status: [\n', 'unknown'],
      ['just words', 'unknown']
    ] as const)
      assert.equal(life(title + body, { path, beside }), expected, beside)
  })

  it('of the text wins over the metadata beside it, and that over the folder', () => {
    const path = 'docs/rfcs/accepted/0012-queue.md'
    const draft = `${title}\nStatus: draft\n${body}`
    assert.equal(life(draft, { path, beside: 'status: rejected\n' }), 'draft')
    assert.equal(life(title + body, { path, beside: 'status: rejected\n' }), 'rejected')
    assert.equal(life(`${title}\nStatus: TBD\n${body}`, { path }), 'accepted')
  })

  it('may be in the words of the house', () => {
    const config = { statuses: { cooking: 'draft', 'signed off': 'accepted', text: 'implemented' } } as const
    assert.equal(life(`${title}\nStatus: Cooking since May\n${body}`, { config }), 'draft')
    assert.equal(life(`${title}\nStatus: Signed-off (not final)\n${body}`, { config }), 'accepted')
    assert.equal(life(title + body, { config, path: 'text/0012-queue.md' }), 'implemented')
    assert.equal(life(`${title}\nStatus: overcooking\n${body}`, { config }), 'unknown')
  })

  it('is that of the words as they are now, for the house that asks', () => {
    const config = { statuses: { accepted: 'draft' } } as const
    const says = (word: string) => `${title}\nStatus - ${word}\n${body}`
    for (let turn = 0; turn < 2; turn++) {
      assert.equal(life(says('accepted')), 'accepted')
      assert.equal(life(says('accepted'), { config }), 'draft')
      assert.equal(life(says('rejected')), 'rejected')
    }
  })

  it('is shown in the words of its place', () => {
    assert.equal(status(`${title}\n**Status: Accepted (2026)**\n${body}`).text, 'Accepted (2026)')
    assert.equal(status(title + body, { path: 'docs/rfcs/accepted/1.md' }).text, 'accepted')
  })

  it('sets how loud open questions are', () => {
    const loud = (word: string, config: Partial<Config> = {}) =>
      steward
        .assess(
          { text: `---\nstatus: ${word}\n---\n${title}${body}`, path: 'docs/rfcs/0012-queue.md' },
          { ...defaultConfig, ...config }
        )
        .findings.find(({ code }) => code === 'question/owner')?.severity
    assert.deepEqual(
      ['idea', 'draft', 'in review', 'accepted', 'implemented', 'rejected', 'superseded', 'withdrawn'].map(
        (word) => loud(word)
      ),
      ['information', 'information', 'warning', 'error', 'error', undefined, undefined, undefined]
    )
    assert.equal(loud('accepted', { required: [] }), 'warning')
  })
})
