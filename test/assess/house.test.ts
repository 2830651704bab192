// What a house's configuration changes: kinds, what is required when, its own questions, signs, patterns and sections.
import assert from 'node:assert/strict'
import { createSteward } from '../../server/src/assess'
import { parseConfig } from '../../server/src/config/parse'
import { defaultConfig, type Config } from '../../server/src/config/shape'

const steward = createSteward()

function house(yaml: string): Config {
  const { config, problems } = parseConfig(yaml, 'x.yaml')
  assert.deepEqual(problems, [])
  return { ...defaultConfig, ...config }
}
const text = (status: string, more = '') =>
  `---\nstatus: ${status}\n---\n# A queue for invoices\n\n## Motivation\n\nThe night desk types every invoice twice.\n\n${more}`
function severity(config: Config, code: string, status: string, path = 'docs/rfcs/0012-queue.md', more = '') {
  const { findings } = steward.assess({ text: text(status, more), path }, config)
  return findings.find((finding) => finding.code === code)?.severity
}

describe('what a house requires', () => {
  it('may be due before a proposal is accepted, and stays due', () => {
    const config = house('required: { review: [owner], accepted: [success] }\n')
    const over = (code: string) =>
      ['draft', 'in review', 'accepted'].map((status) => severity(config, code, status))
    assert.deepEqual(over('question/owner'), ['information', 'error', 'error'])
    assert.deepEqual(over('question/success'), ['information', 'warning', 'error'])
  })

  it('is asked of small proposals as well', () => {
    assert.equal(severity(house('required: [owner]\n'), 'question/success', 'accepted'), undefined)
    assert.equal(severity(house('required: [success]\n'), 'question/success', 'accepted'), 'error')
  })

  it('may differ by kind, which front matter or a path tells', () => {
    const config = house(`
required: [owner]
kinds:
  adr: { required: [alternatives], severity: { question/requester: off } }
  note: { paths: ["notes/**"], required: [], radius: small }
`)
    const adr = 'docs/adr/0012-queue.md'
    assert.equal(severity(config, 'question/alternatives', 'accepted', adr), 'error')
    assert.equal(severity(config, 'question/requester', 'accepted', adr), undefined)
    assert.equal(severity(config, 'question/owner', 'accepted', adr), 'warning')
    assert.equal(severity(config, 'question/owner', 'accepted'), 'error')
    const kind = (path: string, front = '') =>
      steward.assess({ text: `---\nstatus: draft\n${front}---\n# A queue\n`, path }, config).kind
    assert.equal(kind('notes/queue.md'), 'note')
    assert.equal(kind('notes/queue.md', 'kind: ADR\n'), 'adr')
    assert.equal(kind('docs/rfcs/1.md', 'type: unheard of\n'), 'rfc')
    assert.deepEqual(
      ['keps/sig-a/1-b/README.md', 'docs/design-docs/a.md', 'docs/prfaq/a.md', 'doc/adr/0001-a.md'].map(
        (path) => kind(path)
      ),
      ['kep', 'design', 'prfaq', 'adr']
    )
  })
})

describe('a house’s own question', () => {
  const config = house(`
required: [personal-data]
questions:
  - id: personal-data
    question: Which personal data does it touch, and who agreed?
    section: { heading: "Personal data?", aliases: [Privacy] }
    phrases: ["(no|without) personal data", "privacy ... agreed"]
    hints: ["personal data"]
    unless: ["not yet"]
    fields: [privacy-review]
`)
  const state = (more: string, front = '') => {
    const document = { text: text(`draft\n${front}`, more), path: 'docs/rfcs/1.md' }
    return steward.assess(document, config).questions.find(({ id }) => id === 'personal-data')?.state
  }

  it('is open, touched or answered by its own phrases, under whatever heading', () => {
    assert.equal(state(''), 'open')
    assert.equal(state('## Design\n\nThe queue holds personal data of guests.\n'), 'partial')
    assert.equal(state('## Design\n\nThe queue holds no personal data of guests.\n'), 'answered')
    assert.equal(state('## Design\n\nThe privacy desk has not yet agreed.\n'), 'open')
    assert.equal(state('## Privacy\n\nNames of guests are kept for a week here.\n'), 'partial')
    assert.equal(state('## Personal data\n\nWe asked, and the privacy desk agreed in May.\n'), 'answered')
    assert.equal(state('', 'privacy-review: Harbour, 2026-05\n'), 'answered')
    assert.equal(state('## Privacy\n\n[which personal data it touches]\n'), 'open')
  })

  it('comes after the built-in ones, is found, waived, explained and inserted like them', () => {
    const document = { text: text('accepted', '## Design\n\nA queue.\n'), path: 'docs/rfcs/1.md' }
    const { questions, findings } = steward.assess(document, config)
    assert.equal(questions.length, 13)
    assert.equal(questions.at(-1)?.id, 'personal-data')
    const finding = findings.find(({ code }) => code === 'question/personal-data')
    assert.equal(finding?.severity, 'error')
    assert.match(finding.message, /^This is not answered yet: Which personal data/)
    const own = steward.within(config)
    assert.match(own.explain('question/personal-data') ?? '', /^\*\*Which personal data/)
    assert.doesNotMatch(own.explain('question/personal-data') ?? '', /\]\(https/)
    assert.match(own.card('question/personal-data') ?? '', /Insert Personal data Section/)
    assert.equal(steward.explain('question/personal-data'), undefined)
    assert.ok(own.fixes(document, finding).some(({ title }) => title === 'Insert Personal data Section'))
    const waived = `<!-- rfc-steward-waive question/personal-data -- holds none -->\n\n`
    const again = steward.assess({ ...document, text: text('accepted', waived) }, config)
    assert.deepEqual(
      again.findings.filter(
        ({ code }) => code === 'document/unknown-code' || code === 'question/personal-data'
      ),
      []
    )
  })
})

describe('a house’s own sign', () => {
  const config = house(`
signs:
  - id: vendor-promise
    title: A promise of a vendor
    message: This rests on what a vendor promised.
    phrases: ["(vendor|supplier) ... (promised|assured)"]
    unless: [contract]
    notUnder: [alternatives]
    questions: [tradeoffs]
    patterns: [borrowed-roadmap]
    rewrites: [{ title: Say what holds without it, snippet: "Without it, \${1:what still holds}." }]
patterns: [{ id: borrowed-roadmap, title: Borrowed roadmap, whatItIs: Dates of another company., firstMove: Ask., signs: [vendor-promise] }]
`)
  const found = (more: string) =>
    steward
      .assess({ text: text('draft', more), path: 'docs/rfcs/1.md' }, config)
      .findings.filter(({ code }) => code === 'sign/vendor-promise')

  it('marks the sentences that its phrases show, and no others', () => {
    const [finding, ...rest] = found('## Design\n\nThe vendor has promised a fix. It is small.\n')
    assert.deepEqual(rest, [])
    assert.equal(finding?.severity, 'warning')
    assert.equal(finding.stage, 'early')
    assert.deepEqual(found('## Design\n\nThe vendor promised it in the contract.\n'), [])
    assert.deepEqual(found('## Alternatives\n\nThe vendor promised a fix.\n'), [])
  })

  it('leads to its pattern, and its card can be read', () => {
    const document = {
      text: text('draft', '## Design\n\nThe vendor promised a fix.\n'),
      path: 'docs/rfcs/1.md'
    }
    const { patterns } = steward.assess(document, config)
    assert.deepEqual(
      patterns.filter(({ id }) => id === 'borrowed-roadmap'),
      [{ id: 'borrowed-roadmap', because: ['sign/vendor-promise'] }]
    )
    const card = steward.within(config).card('borrowed-roadmap') ?? ''
    assert.match(card, /^# Borrowed roadmap\n/)
    assert.doesNotMatch(card, /## \w[^\n]*\n\n(?:##|$)/, 'no heading without a text')
    assert.doesNotMatch(card, /Also known as/)
  })

  it('can be silenced in the text and in the configuration like any other', () => {
    const silent =
      '## Design\n\n<!-- rfc-steward-disable-next-line sign/vendor-promise -- signed -->\nThe vendor promised a fix.\n'
    assert.deepEqual(found(silent), [])
    const off = { ...config, severity: { 'sign/vendor-promise': 'off' } } as const
    const document = {
      text: text('draft', '## Design\n\nThe vendor promised a fix.\n'),
      path: 'docs/rfcs/1.md'
    }
    assert.ok(!steward.assess(document, off).findings.some(({ code }) => code === 'sign/vendor-promise'))
  })
})

describe('a house’s own sections', () => {
  const config = house(`
sections:
  owner: { heading: Care after launch, aliases: [Who keeps it?], body: "Kept by \${1:team that keeps it}." }
`)

  it('are inserted as the house writes them', () => {
    const plain = JSON.stringify(steward.within(config).insertion({ text: text('draft'), path: '' }, 'owner'))
    assert.match(plain, /## Care after launch/)
    assert.match(plain, /Kept by /)
    assert.match(
      JSON.stringify(steward.insertion({ text: text('draft'), path: '' }, 'owner')),
      /## Ownership/
    )
  })

  it('mark their own empty heading, by any of its names', () => {
    for (const heading of ['Care after launch', 'Who keeps it?', 'Ownership']) {
      const document = {
        text: text('draft', `## ${heading}\n\n## Design\n\nA queue.\n`),
        path: 'docs/rfcs/1.md'
      }
      const finding = steward.assess(document, config).findings.find(({ code }) => code === 'question/owner')
      assert.ok(finding, heading)
      assert.equal(document.text.slice(finding.range.start, finding.range.end), `## ${heading}`)
    }
  })

  it('count as the question’s place when its text is judged', () => {
    const judged = (heading: string, by: Config) => {
      const body = `## ${heading}\n\nThe Harbour group, on weekdays.\n`
      const document = { text: text('draft', body), path: 'docs/rfcs/1.md' }
      const order = ['open', 'partial', 'answered']
      return order.indexOf(
        steward.assess(document, by).questions.find(({ id }) => id === 'owner')?.state ?? ''
      )
    }
    const names = ['Zebra crossing', 'Lanterns and lights', 'Who keeps it?'].map((heading) => {
      const by = house(`sections: { owner: { aliases: [${JSON.stringify(heading)}] } }\n`)
      return [judged(heading, defaultConfig), judged(heading, by)] as const
    })
    assert.ok(names.every(([without, withIt]) => withIt >= without))
    assert.ok(
      names.some(([without, withIt]) => withIt > without),
      JSON.stringify(names)
    )
  })
})

describe('names of a house', () => {
  it('are people or teams as the configuration has it', () => {
    const named = (config: Partial<Config>) =>
      steward.assess(
        {
          text: `---\nauthor: Ada Platform\nowner: Ada Platform\napprover: Ada Platform\n---\n# RFC 1: A\n\nText.\n`,
          path: 'docs/rfcs/1.md'
        },
        { ...defaultConfig, ...config }
      ).findings
    const one = (findings: ReturnType<typeof named>) =>
      findings.some(({ code }) => code === 'document/one-name')
    assert.equal(one(named({})), false)
    assert.equal(one(named({ people: ['Ada Platform'] })), true)
  })
})
