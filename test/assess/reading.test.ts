// Which section answers what, which leverage and trade-off lines a text has, and what may be written where.
import assert from 'node:assert/strict'
import { createSteward } from '../../server/src/assess'
import { defaultConfig } from '../../server/src/config/shape'
import { applied } from '../support/settle'

const steward = createSteward()
const path = 'rfcs/0001-x.md'
const assess = (text: string) => steward.assess({ text, path }, { ...defaultConfig, radius: 'large' })

describe('an outline', () => {
  const text =
    '# T\n\n## Summary\n\nA queue.\n\n## Ownership\n\nThe Payments team has agreed to own the queue after launch, including alerts and upgrades.\n\n### Details\n\nNone.\n\n## Rollback\n'
  const sections = steward.outline({ text, path }, assess(text))

  it('nests the headings, each with the text up to the next of its level', () => {
    assert.deepEqual(
      sections.map(({ text: words, parent }) => [words, parent]),
      [
        ['T', -1],
        ['Summary', 0],
        ['Ownership', 0],
        ['Details', 2],
        ['Rollback', 0]
      ]
    )
    assert.match(text.slice(sections[2]?.range.start, sections[2]?.range.end), /^## Ownership[^]+None\.\n\n$/)
    assert.equal(text.slice(sections[2]?.words.start, sections[2]?.words.end), 'Ownership')
  })

  it('says which question a section answers, with its sentence, and which it is there for', () => {
    const owner = sections[2]?.answers.find(({ question }) => question === 'owner')
    assert.ok(owner && owner.state !== 'open')
    assert.match(owner.evidence?.text ?? '', /^The Payments team/)
    const rollback = sections[4]?.answers.find(({ question }) => question === 'reversibility')
    assert.equal(rollback?.state, 'open')
    assert.equal(rollback.evidence, undefined)
    assert.ok(!sections[1]?.answers.some(({ question }) => question === 'owner'))
  })
})

describe('executive trade-offs', () => {
  const states = (text: string): Record<string, string | undefined> =>
    Object.fromEntries(assess(text).tradeoffs.map(({ id, evidence }) => [id, evidence?.text]))

  it('are recognised in prose, each line by its own sentence', () => {
    const prose = [
      'This lowers the risk of an outage on the first day of sales.',
      'We could still move back to the old broker.',
      'We accept 4 ms more per write for three months.',
      'It makes it easier to replace the broker next year.',
      'That protects the revenue of the spring season.'
    ]
    assert.deepEqual(Object.values(states(`# T\n\n## Design\n\n${prose.join(' ')}\n`)), prose)
  })

  it('are not found in a text about something else, nor in prompts', () => {
    const said = (text: string): unknown[] => Object.values(states(text)).filter(Boolean)
    assert.deepEqual(said('# T\n\nThe parser reads a line and returns its tokens.\n'), [])
    const { edits } = steward.tradeoffs({ text: '# T\n', path })
    assert.deepEqual(said(applied('# T\n', edits, 'plain')), [])
  })

  it('are inserted as a section of five lines, and only once', () => {
    const text = '# T\n\n## Summary\n\nA queue.\n'
    const after = applied(text, steward.tradeoffs({ text, path }).edits, 'plain')
    assert.match(after, /\n## Executive Trade-offs\n\n- Risk reduced: \[/)
    for (const { label } of steward.knowledge.tradeoffs)
      assert.equal(after.split(`- ${label}: [`).length, 2, label)
    const again = steward.tradeoffs({ text: after, path })
    assert.deepEqual(again.edits, [])
    assert.ok(again.waits)
    assert.ok(!assess(after).findings.some(({ code }) => code === 'question/tradeoffs'))
  })

  it('get the lines that their section lacks, and count a line that begins with its label', () => {
    const text = '# T\n\n## Executive Trade-offs\n\n- Cost accepted: one more table to look after.\n'
    const after = applied(text, steward.tradeoffs({ text, path }).edits, 'plain')
    assert.equal(after.split('Cost accepted').length, 2)
    assert.match(after, /- Outcome protected: \[/)
    assert.equal(states(text)['cost-accepted'], 'Cost accepted: one more table to look after.')
  })

  it('are the lines that the question’s own section asks for', () => {
    const body = steward.knowledge.questions.find(({ id }) => id === 'tradeoffs')?.section.body ?? ''
    const labels = [...body.matchAll(/^- ([^:]+):/gm)].map(([, label]) => label)
    assert.deepEqual(
      labels,
      steward.knowledge.tradeoffs.map(({ label }) => label)
    )
  })
})

describe('leverage', () => {
  const kindOf = (text: string): string | undefined => assess(text).leverage.kind

  it('is what the sentences speak of, if more than one does', () => {
    const teams = 'Both teams can release independently. There are fewer handovers between them.'
    assert.equal(kindOf(`# T\n\n## Design\n\n${teams}\n`), 'coordination')
    const learn = 'The Harbour team learns to run it. Any team can add a rule. We train two people.'
    assert.equal(kindOf(`# T\n\n## Design\n\n${learn}\n`), 'capability')
    assert.equal(kindOf('# T\n\n## Design\n\nA line is read and cut into tokens.\n'), undefined)
  })

  it('is what the metadata says, whatever the sentences speak of', () => {
    const text = '---\nleverage: strategic\n---\n\n# T\n\nBoth teams can release independently.\n'
    const { kind, set, because } = assess(text).leverage
    assert.deepEqual([kind, set, because[0]?.text], ['strategic', true, 'strategic'])
  })

  it('is set in the metadata that is there, over an older value, or as front matter', () => {
    const set = (text: string): string =>
      applied(text, steward.setLeverage({ text, path }, 'decision')?.edits ?? [], 'plain')
    assert.equal(
      set('---\nstatus: draft\nauthor: Ada\n---\n# T\n'),
      '---\nstatus: draft\nleverage: decision\nauthor: Ada\n---\n# T\n'
    )
    assert.equal(set('---\nleverage: strategic\n---\n# T\n'), '---\nleverage: decision\n---\n# T\n')
    assert.equal(set('# T\n\nText.\n'), '---\nleverage: decision\n---\n\n# T\n\nText.\n')
    assert.match(set('# T\n\n- Status: draft\n- Author: Ada\n'), /- Status: draft\n- Leverage: decision\n/)
    for (const text of [
      '# T\n',
      '---\n---\n# T\n',
      '---\nx: 1\n---\n# T\n',
      '| A | B |\n|--|--|\n| Status | draft |\n'
    ])
      assert.equal(assess(set(text)).leverage.kind, 'decision', text)
    assert.equal(steward.setLeverage({ text: '', path }, 'fame'), undefined)
  })
})

describe('completions', () => {
  const around = { teams: ['Ledger', '@acme/pay'] }
  /** The labels offered at the mark, and the text after the one asked for was taken. */
  const at = (marked: string, take?: string): { labels: string[]; after: string } => {
    const offset = marked.indexOf('‸')
    const text = marked.replace('‸', '')
    const found = steward.completions({ text, path }, offset, around)
    const taken = found.find(({ label }) => label === take)
    if (take !== undefined) assert.ok(taken, `no ${take} among ${found.map(({ label }) => label).join(', ')}`)
    return { labels: found.map(({ label }) => label), after: taken ? applied(text, [taken], 'plain') : text }
  }

  it('are the headings that are missing, with their sections', () => {
    const { labels, after } = at('# T\n\n## Ownership\n\nLedger.\n\n## ‸', 'Adoption')
    assert.ok(!labels.includes('Ownership'))
    assert.match(after, /Ledger\.\n\n## Adoption\n\n- First adopters: \[/)
    assert.match(at('# T\n\n### Own‸', 'Ownership').after, /\n### Ownership\n\n- Owner/)
  })

  it('are metadata keys that are not there yet, statuses and teams', () => {
    const { labels } = at('---\nstatus: draft\n‸\n---\n# T\n')
    assert.ok(labels.includes('owner') && labels.includes('leverage') && !labels.includes('status'))
    assert.equal(at('---\nstatus: ‸\n---\n# T\n', 'in review').after, '---\nstatus: in review\n---\n# T\n')
    assert.equal(at('---\nowner: ‸\n---\n# T\n', '@acme/pay').after, '---\nowner: "@acme/pay"\n---\n# T\n')
    assert.equal(
      at('---\nowner: Harbour, L‸\n---\n# T\n', 'Ledger').after,
      '---\nowner: Harbour, Ledger\n---\n# T\n'
    )
    assert.equal(at('# T\n\n- **Status**: ‸\n', 'draft').after, '# T\n\n- **Status**: draft\n')
    assert.equal(
      at('# T\n\n| Key | Value |\n| --- | --- |\n| Owner | ‸ |\n', 'Ledger').after.split('\n')[4],
      '| Owner | Ledger |'
    )
  })

  it('are comments of this product, and the codes in them', () => {
    assert.match(at('# T\n\n<!--‸', 'rfc-steward-waive').after, /<!-- rfc-steward-waive $/)
    const waive = at('# T\n\n<!-- rfc-steward-waive ‸', 'question/migration')
    assert.match(waive.after, /waive question\/migration$/)
    assert.ok(!waive.labels.some((label) => label.startsWith('sign/')))
    const { labels, after } = at('# T\n\n<!-- rfc-steward-disable-next-line sign/her‸ -->', 'sign/heroics')
    assert.ok(labels.includes('question/owner'))
    assert.match(after, /disable-next-line sign\/heroics -->$/)
    assert.deepEqual(at('# T\n\n<!-- rfc-steward-waive question/owner -- we ‸').labels, [])
  })

  it('are none in the middle of prose', () => {
    for (const text of ['# T\n\nWe use #‸', '# T\n\nA sentence ‸here.', '# T\n\nNote: ‸', '‸', '#‸'])
      assert.deepEqual(at(text).labels, [], text)
  })
})
