// The baseline, comments that end, and openly declared growth.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createSteward } from '../../server/src/assess'
import type { Finding } from '../../server/src/assess/model'
import { keysOf } from '../../server/src/config/baseline'
import { defaultConfig, type Config } from '../../server/src/config/shape'
import { hashOf } from '../../server/src/text/hash'

const steward = createSteward()
const path = 'docs/rfcs/0012-queue.md'
const hero = 'Only Dana knows how the exporter works, and Dana will fix it by night.'
const text = `---
status: accepted
---
# RFC 12: A queue for invoices

## Motivation

The night desk types every invoice twice.

## Design

A queue in the ledger takes the invoices. ${hero}

| Step | Who |
| --- | --- |
| Export | Only Dana can run it. |
| Import | The desk |
`
const assess = (body: string, baseline?: ReadonlySet<string>, at = path) =>
  steward.assess({ text: body, path: at }, defaultConfig, baseline ? { baseline } : {}).findings
const baselineOf = (body: string) => keysOf({ [path]: steward.baseline({ text: body, path }, defaultConfig) })
const keys = (findings: readonly Finding[]) =>
  findings.map(({ code, known }) => `${code}${known ? ' known' : ''}`).sort()

describe('findings of the baseline', () => {
  const baseline = baselineOf(text)

  it('are faint, say why, and are still there', () => {
    const before = assess(text)
    assert.ok(before.length > 3 && before.some(({ severity }) => severity === 'error'))
    const after = assess(text, baseline)
    assert.deepEqual(
      after.map(({ code }) => code),
      before.map(({ code }) => code)
    )
    for (const finding of after) {
      assert.equal(finding.known, true, finding.code)
      assert.equal(finding.severity, 'information')
      assert.match(finding.message, /In the baseline: this stays faint until the paragraph changes/)
    }
  })

  it('stay faint when the text around them, their line breaks or the file’s name change', () => {
    const edited = text
      .replace(
        '## Motivation\n',
        '## Summary\n\nInvoices are late; 40 guests a week call about them.\n\n## Motivation\n'
      )
      .replace('takes the invoices. Only', 'takes the invoices.\n  Only')
    const sign = assess(edited, baseline, 'docs/rfcs/accepted/0099-renamed.md').find(
      ({ code }) => code === 'sign/single-expert' || code === 'sign/heroics'
    )
    assert.equal(sign?.known, true)
  })

  it('are heard again when their paragraph changes, and no other is', () => {
    const edited = text.replace('A queue in the ledger takes', 'A queue in our ledger takes')
    const loud = assess(edited, baseline).filter(({ known }) => !known)
    assert.ok(loud.length > 0)
    for (const { range } of loud) assert.match(edited.slice(range.start, range.end), /Dana/)
    const row = text.replace('| Export | Only Dana can run it. |', '| Export, then | Only Dana can run it. |')
    assert.deepEqual(
      assess(row, baseline)
        .filter(({ known }) => !known)
        .map(({ range }) => row.slice(range.start, range.end)),
      assess(text)
        .filter(({ range }) => text.slice(range.start, range.end).includes('can run it'))
        .map(({ range }) => text.slice(range.start, range.end))
    )
  })

  it('are heard again under another heading, and a copy elsewhere is new', () => {
    const moved = text.replace('## Design', '## Rollout')
    assert.ok(assess(moved, baseline).some(({ code, known }) => code.startsWith('sign/') && !known))
    const copied = `${text}\n## Rollout\n\n${hero}\n`
    assert.ok(assess(copied, baseline).some(({ code, known }) => code.startsWith('sign/') && !known))
  })

  it('on the title stay faint until the title changes', () => {
    const titled = (body: string) => assess(body, baseline).filter(({ code }) => code.startsWith('question/'))
    assert.ok(titled(`${text}\nMore text.\n`).every(({ known }) => known))
    assert.ok(titled(text.replace('A queue for', 'Two queues for')).some(({ known }) => !known))
  })

  it('are never those of another text', () => {
    const words = fc.lorem({ maxCount: 12 })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const body = (said: string) => `# RFC 1: Queue\n\n## Design\n\n${said}. ${hero}\n`
        const known = keysOf({ a: steward.baseline({ text: body(one), path }, defaultConfig) })
        const signs = assess(body(other), known).filter(({ code }) => code.startsWith('sign/'))
        const same = one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim()
        assert.ok(signs.every((each) => (each.known ?? false) === same))
      }),
      { numRuns: 60 }
    )
  })

  it('never hide that a rule failed', () => {
    assert.ok(![...baseline].some((key) => key.startsWith('document/rule-failed')))
    assert.deepEqual(keys(assess('')), keys(assess('', new Set())))
  })
})

describe('hashes', () => {
  it('are 13 digits that differ where texts differ', () => {
    const seen = new Set<string>()
    for (let n = 0; n < 20_000; n++) seen.add(hashOf(`text ${n}`))
    assert.equal(seen.size, 20_000)
    for (const each of ['', 'a', 'ä'.repeat(1000)]) assert.match(hashOf(each), /^[0-9a-f]{13}$/)
  })
})

describe('a comment with an end', () => {
  const waiver = (until: string, code = 'question/migration') =>
    `---\nstatus: accepted\n---\n# RFC 12: A queue\n\n<!-- rfc-steward-waive ${code} ${until} -- nobody depends on it yet -->\n\n## Motivation\n\nThe desk types twice.\n`
  const at = (body: string, today: string | undefined, config: Partial<Config> = { radius: 'large' }) =>
    steward.assess(
      { text: body, path },
      { ...defaultConfig, ...config },
      today === undefined ? {} : { today }
    )
  const state = (body: string, today?: string) =>
    at(body, today).questions.find(({ id }) => id === 'migration')?.state
  const said = (body: string, today?: string) =>
    at(body, today)
      .findings.filter(({ code }) => /^document\/(?:expired|date-unreadable)$/.test(code))
      .map(({ message }) => message)

  it('counts through its last day, and is a finding from the next', () => {
    const body = waiver('until 2026-12-31')
    assert.deepEqual([state(body, '2026-12-31'), said(body, '2026-12-31')], ['waived', []])
    assert.equal(state(body, '2027-01-01'), 'open')
    assert.deepEqual(said(body, '2027-01-01'), [
      'This waiver ran out on 2026-12-31: settle what it put off, or give it a new day and say why.'
    ])
    assert.ok(at(body, '2027-01-01').findings.some(({ code }) => code === 'question/migration'))
  })

  it('counts where nobody knows the date', () => {
    assert.deepEqual([state(waiver('until 2026-12-31')), said(waiver('until 2026-12-31'))], ['waived', []])
  })

  it('does not count while its end cannot be read', () => {
    for (const until of ['until soon', 'until 31.12.2026', 'until 2026-13-01', 'until']) {
      assert.equal(state(waiver(until), '2026-01-01'), 'open', until)
      assert.match(said(waiver(until), '2026-01-01').join(), /is no date: write "until 2026-12-31"/)
    }
  })

  it('may be a suppression, of a line or a region', () => {
    const body = (kind: string) =>
      `# RFC 12: A queue\n\n## Design\n\n<!-- rfc-steward-${kind} sign/single-expert, sign/heroics until 2026-06-30 -- a second person starts in June -->\n${hero}\n`
    for (const kind of ['disable-next-line', 'disable']) {
      const signs = (today: string) =>
        at(body(kind), today).findings.filter(
          ({ code }) => code === 'sign/single-expert' || code === 'sign/heroics'
        )
      assert.deepEqual(signs('2026-06-30'), [], kind)
      assert.ok(signs('2026-07-01').length > 0, kind)
      assert.match(said(body(kind), '2026-07-01').join(), /^This suppression ran out on 2026-06-30/)
    }
  })

  it('leaves codes and reasons as they are', () => {
    const body = waiver('until 2026-12-31', 'question/migration, question/reversibility')
    const { questions, findings } = at(body, '2026-01-01')
    const waived = questions.filter((each) => each.state === 'waived')
    assert.deepEqual(waived.map(({ id, note }) => `${id}: ${note}`).sort(), [
      'migration: nobody depends on it yet',
      'reversibility: nobody depends on it yet'
    ])
    assert.ok(!findings.some(({ code }) => code === 'document/unknown-code'))
  })
})
