// The façade on whole documents: what is asked, how loud, where, and how authors answer back.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createSteward } from '../../server/src/assess'
import type { Assessment } from '../../server/src/assess/model'
import { defaultConfig, type Config } from '../../server/src/config/shape'

const steward = createSteward()
const path = 'docs/rfcs/0007-x.md'
const assess = (text: string, config: Partial<Config> = {}, name = path): Assessment =>
  steward.assess({ text, path: name }, { ...defaultConfig, ...config })
const codes = ({ findings }: Assessment): string[] => findings.map(({ code }) => code)
const example = (name: string): string => readFileSync(`examples/docs/rfcs/${name}`, 'utf8')

describe('the examples', () => {
  it('raise signs and open questions in the troubled one', () => {
    const found = codes(assess(example('0001-event-fabric.md')))
    assert.ok(found.filter((code) => code.startsWith('sign/')).length >= 6, found.join(' '))
    assert.ok(found.includes('question/owner'), found.join(' '))
  })

  it('raise no sign and leave no question open in the healthy one', () => {
    const { questions, findings } = assess(example('0002-seat-hold-expiry.md'))
    assert.deepEqual(
      findings.filter(({ code }) => code.startsWith('sign/')),
      []
    )
    assert.deepEqual(
      questions.filter(({ state }) => state === 'open').map(({ id }) => id),
      []
    )
  })

  it('ask for an owner where the half-finished one says TODO', () => {
    const { findings, questions } = assess(example('0003-refund-emails.md'))
    const owner = findings.find(({ code }) => code === 'question/owner') ?? assert.fail('no finding')
    assert.equal(example('0003-refund-emails.md').slice(owner.range.start, owner.range.end), 'TODO')
    assert.equal(questions.find(({ id }) => id === 'user-need')?.state, 'answered')
  })
})

describe('an assessment', () => {
  it('has all twelve states, and asks a small note three questions at most', () => {
    const { questions, findings, radius } = assess('# Rename a flag\n\nWe rename `a` to `b`.\n')
    assert.equal(questions.length, 12)
    assert.equal(radius.size, 'small')
    assert.ok(findings.length <= 3, codes({ findings } as Assessment).join(' '))
  })

  it('puts open questions without a better place on the title', () => {
    const text = '# Rename a flag\n\nWe rename `a` to `b`.\n'
    const { findings, questions } = assess(text)
    const isOpen = (code: string): boolean =>
      questions.some(({ id, state }) => code === `question/${id}` && state === 'open')
    const open = findings.filter(({ code }) => isOpen(code))
    assert.ok(open.length > 0)
    for (const { range } of open) assert.equal(text.slice(range.start, range.end), '# Rename a flag')
  })

  it('gets louder with the proposal’s life, and falls silent when it is over', () => {
    const severity = (status: string): string | undefined =>
      assess(`---\nstatus: ${status}\n---\n# T\n\nWe rename a flag.\n`).findings.find(
        ({ code }) => code === 'question/owner'
      )?.severity
    assert.deepEqual(['draft', 'in review', 'accepted', 'rejected'].map(severity), [
      'information',
      'warning',
      'error',
      undefined
    ])
  })

  it('says nothing in a document that is no proposal, unless asked', () => {
    const text = '# Notes\n\nNobody owns this.\n'
    assert.deepEqual(assess(text, {}, 'docs/notes.md').findings, [])
    assert.ok(
      steward.assess({ text, path: 'docs/notes.md' }, defaultConfig, { all: true }).findings.length > 0
    )
  })

  it('follows the configuration: include, exclude, severity, radius', () => {
    const text = '# T\n\nWe rename a flag.\n'
    assert.equal(assess(text, { include: ['notes/**'] }, 'notes/a.md').proposal, true)
    assert.equal(assess(text, { exclude: ['docs/rfcs/**'] }).proposal, false)
    assert.ok(!codes(assess(text, { severity: { 'question/owner': 'off' } })).includes('question/owner'))
    assert.equal(
      assess(text, { severity: { 'question/owner': 'error' } }).findings.find(
        ({ code }) => code === 'question/owner'
      )?.severity,
      'error'
    )
    assert.ok(codes(assess(text, { radius: 'large' })).includes('question/operations'))
  })

  it('takes the radius from front matter', () => {
    assert.equal(assess('---\nblast-radius: large\n---\n# T\n').radius.size, 'large')
  })

  it('reports front matter that cannot be read, and an empty document', () => {
    assert.ok(codes(assess('---\na: [\n---\n# T\n')).includes('document/front-matter'))
    assert.ok(
      codes(steward.assess({ text: '', path }, defaultConfig, { all: true })).includes('document/empty')
    )
  })

  it('marks one name in every role', () => {
    const text = '---\nauthor: Ada Byrne\nowner: Ada Byrne\napprover: Ada Byrne\n---\n# T\n\nText.\n'
    assert.ok(codes(assess(text)).includes('document/one-name'))
  })

  it('gives the same result for the same text', () => {
    const text = example('0001-event-fabric.md')
    assert.deepEqual(assess(text), createSteward().assess({ text, path }, defaultConfig))
  })
})

describe('an author’s comments', () => {
  const sign = 'Only Jonas knows the compaction settings, and he is reachable day and night.\n'
  const document = (before: string): string =>
    `---\nauthor: Jonas Weidt\n---\n# T\n\n## Operations\n\n${before}${sign}`

  it('silence a sign with a reason, and only with one', () => {
    assert.ok(codes(assess(document(''))).includes('sign/single-expert'))
    const silenced = codes(
      assess(document('<!-- rfc-steward-disable-next-line sign/single-expert -- hand-over is booked -->\n'))
    )
    assert.ok(!silenced.includes('sign/single-expert'), silenced.join(' '))
    const bare = codes(assess(document('<!-- rfc-steward-disable-next-line sign/single-expert -->\n')))
    assert.ok(bare.includes('sign/single-expert') && bare.includes('document/reason-missing'), bare.join(' '))
  })

  it('silence a region', () => {
    const text =
      document('<!-- rfc-steward-disable sign/single-expert -- known -->\n\n') +
      '\n<!-- rfc-steward-enable -->\n\n' +
      sign
    assert.equal(codes(assess(text)).filter((code) => code === 'sign/single-expert').length, 1)
  })

  it('waive a question', () => {
    const { questions, findings } = assess(
      '# T\n\n<!-- rfc-steward-waive question/owner -- a one-off script -->\n\nText.\n'
    )
    assert.equal(questions.find(({ id }) => id === 'owner')?.state, 'waived')
    assert.ok(!findings.some(({ code }) => code === 'question/owner'))
  })

  it('that name an unknown code are a finding', () => {
    assert.ok(
      codes(assess('# T\n\n<!-- rfc-steward-waive question/ownr -- x -->\n\nText.\n')).includes(
        'document/unknown-code'
      )
    )
  })
})
