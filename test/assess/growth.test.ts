// Transition projects: openly declared growth is judged as any initiative is, and what is missing is named.
import assert from 'node:assert/strict'
import { createSteward } from '../../server/src/assess'
import { defaultConfig } from '../../server/src/config/shape'

const steward = createSteward()
const growth =
  'growth:\n  person: Ada Byrne\n  capability: leading work across two teams\n  gap: has led work in one team so far\n'
const need =
  '## User need\n\nThe night desk types each of 900 invoices twice a week, which costs its eight clerks 14 hours; they asked for this in May.\n\n'
const owner =
  '## Ownership\n\nThe Ledger team owns and operates the queue after launch, and carries the pager for it.\n\n'
const roadmap = '## Motivation\n\nIt is item 4 on the roadmap of the finance department for 2026.\n\n'
const personal =
  '## Why me\n\nI want to learn Rust, and this project will help me get promoted to staff engineer.\n\n'
const proposal = (front: string, body: string) =>
  `---\nauthor: Ada Byrne\nstatus: in review\n${front}---\n# RFC 12: A queue for invoices\n\n${body}## Design\n\nA queue in the ledger.\n`
const assess = (front: string, body: string) =>
  steward.assess({ text: proposal(front, body), path: 'docs/rfcs/0012-queue.md' }, defaultConfig)
const codes = (front: string, body: string) => assess(front, body).findings.map(({ code }) => code)
const message = (front: string, body: string) =>
  assess(front, body).findings.find(({ code }) => code === 'document/growth')?.message

describe('growth', () => {
  it('is nothing to speak of where nobody declares it', () => {
    assert.equal(assess('', need + owner + roadmap).growth, undefined)
    assert.ok(codes('', need + owner + roadmap + personal).includes('sign/author-shaped'))
  })

  it('is legitimate with a user, another owner and a need on the roadmap; then the sign stays quiet', () => {
    const found = assess(growth, need + owner + roadmap + personal)
    assert.equal(found.growth?.met, true, JSON.stringify(found.growth))
    assert.deepEqual(
      found.growth.parts.map(({ id, met, range }) => [id, met, range !== undefined]),
      [
        ['user', true, true],
        ['owner', true, true],
        ['need', true, true]
      ]
    )
    const all = found.findings.map(({ code }) => code)
    assert.ok(!all.includes('sign/author-shaped') && !all.includes('document/growth'))
    assert.ok(found.patterns.some(({ id }) => id === 'legitimate-initiative'))
  })

  for (const [missing, body, expected] of [
    [
      'the user',
      owner + roadmap,
      'it lacks a user other than the author. It has an owner other than the author and a need on the roadmap.'
    ],
    [
      'the owner',
      need + roadmap,
      'it lacks an owner other than the author. It has a user and a need on the roadmap.'
    ],
    [
      'the need',
      need + owner,
      'it lacks a need on the roadmap. It has a user and an owner other than the author.'
    ]
  ] as const)
    it(`that lacks ${missing} names it, and the sign speaks`, () => {
      assert.equal(
        message(growth, body + personal),
        `This is also a growth project, and not yet a legitimate initiative: ${expected}`
      )
      assert.ok(codes(growth, body + personal).includes('sign/author-shaped'))
    })

  it('is not met by the author as owner, in metadata or in a sentence', () => {
    for (const [front, body] of [
      [`${growth}owner: Ada Byrne\n`, need + roadmap],
      [growth, `${need}${roadmap}## Ownership\n\nAda Byrne owns and maintains it after launch.\n\n`]
    ] as const)
      assert.match(message(front, body) ?? '', /lacks an owner other than the author/)
    assert.equal(message(`${growth}owner: Ledger team\n`, need + roadmap), undefined)
  })

  it('is not met by a roadmap that the work is not on', () => {
    for (const said of [
      'This is not on the roadmap of anybody.',
      'We propose to add it to the roadmap.',
      'It was done without the roadmap in mind.'
    ])
      assert.match(
        message(growth, `${need}${owner}## Motivation\n\n${said}\n\n`) ?? '',
        /a need on the roadmap/
      )
    assert.equal(message(`${growth}okr: FIN-3, invoices on time\n`, need + owner), undefined)
  })

  it('names which of person, capability and gap are missing', () => {
    assert.match(
      message('growth:\n  person: Ada Byrne\n', need + owner + roadmap) ?? '',
      /it lacks the capability they build \(growth\.capability\) and the gap between now and then \(growth\.gap\)/
    )
    assert.match(
      message('growth: yes\n', need + owner + roadmap) ?? '',
      /the person who grows \(growth\.person\)/
    )
  })

  it('is declared in words that are no sign by themselves', () => {
    const front =
      'growth:\n  person: Ada Byrne\n  capability: I want to learn Rust\n  gap: I never led a project\n'
    const { findings } = assess(front, need)
    assert.deepEqual(
      findings.filter(({ code }) => code === 'sign/author-shaped'),
      []
    )
    assert.equal(findings.filter(({ code }) => code === 'document/growth').length, 1)
  })

  it('can be silenced in the configuration', () => {
    const document = { text: proposal(growth, ''), path: 'docs/rfcs/1.md' }
    const config = { ...defaultConfig, severity: { 'document/growth': 'off' } } as const
    assert.ok(!steward.assess(document, config).findings.some(({ code }) => code === 'document/growth'))
  })
})
