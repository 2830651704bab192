// Does the weekly operating review find what changed documents say, quote it at its line, and say so where they say nothing?
import assert from 'node:assert/strict'
import { createSteward } from '../../server/src/assess'
import { defaultConfig } from '../../server/src/config/shape'
import type { Subject } from '../../server/src/review/subject'
import { weeklyEvidence, weeklyQuestions, type Revision } from '../../server/src/review/weekly'
import { weeklyPage } from '../../server/src/review/weeklyPage'

const steward = createSteward()
const { knowledge } = steward
const subject = (text: string, path = 'rfcs/0007-tax.md'): Subject => {
  return { path, text, knowledge, assessment: steward.assess({ path, text }, defaultConfig) }
}
const week = { since: '2026-03-24', until: '2026-03-31', by: 'git', lacking: [] } as const
const page = (revisions: Revision[], more = {}): string =>
  weeklyPage(revisions, { ...week, ...more }, knowledge)
/** The part of a page below a heading. */
const part = (text: string, title: string): string => text.split(`${title}\n`)[1]?.split('\n## ')[0] ?? ''

const hero = 'I will work through the weekends until the cutover is done.'
const expert = 'Only Marek knows how the tax tables are loaded.'
const tax = (...sentences: string[]): string =>
  `---\nstatus: draft\n---\n\n# RFC 7: Tax tables\n\n## Motivation\n\n${sentences.join('\n\n')}\n`

describe('weekly operating review', () => {
  it('says for each question that nothing was found, where nothing was', () => {
    const text = page([])
    assert.equal(
      text.match(/^## \d\. .+\n\nNothing found in the documents\./gm)?.length,
      weeklyQuestions.length
    )
    assert.match(text, /^0 proposals changed in git between 2026-03-24 and 2026-03-31/m)
    assert.doesNotMatch(text, /## The proposals|## Left out|undefined/)
  })

  it('quotes a sentence with its file and line, and says whether it is new, stood there, or is gone', () => {
    const now = subject(tax('A word more.', hero, expert))
    const heroics = part(page([{ now, before: subject(tax(expert)) }]), '## 1. Where were heroics needed?')
    const line = now.text.split('\n').indexOf(hero) + 1
    assert.ok(
      heroics.includes(
        `[rfcs/0007-tax.md, line ${line}](rfcs/0007-tax.md#L${line}): **It takes a hero**: “${hero}”`
      ),
      heroics
    )
    assert.match(heroics, /New in this period\.$/m)
    assert.match(heroics, /^\*To ask:\* What would have to be true/m)
    const evidence = weeklyEvidence([{ now: subject(tax('Words.')), before: now }], true)
    assert.deepEqual(
      [...evidence.heroics, ...evidence['one-head'].filter(({ text }) => text === expert)].map(
        ({ since, line: then }) => `${since} ${then}`
      ),
      [`gone ${line}`, `gone ${line + 2}`]
    )
    const stood = weeklyEvidence([{ now, before: subject(tax(expert, 'Another line.')) }], true)
    assert.deepEqual(
      stood['one-head'].filter(({ text }) => text === expert).map(({ since }) => since),
      ['stood']
    )
  })

  it('asks what changed where the question is about a change: a line that stood before is no news', () => {
    const said = 'This reduces the risk of a wrong tax rate at a merchant.'
    const now = subject(tax(said))
    const lines = (revision: Revision): string[] =>
      weeklyEvidence([revision], true)['trade-offs'].map(({ text }) => text)
    assert.deepEqual(lines({ now }), [said])
    assert.deepEqual(lines({ now, before: subject(tax('Words.')) }), [said])
    assert.deepEqual(lines({ now, before: subject(tax(said, 'Words.')) }), [])
  })

  it('shows who can do more afterwards, and what is decided where everyone can read it', () => {
    const better = tax(
      'Any team can load its own tax tables afterwards.',
      'We train the support engineers with a runbook, so that other teams can do it.',
      'Two engineers of the Ledger team pair with Marek until May and take over the tables; the runbook is in the wiki.',
      'Decision: the Ledger team decides on 2026-04-14 in the architecture meeting.'
    )
    const { capability, 'one-head': head } = weeklyEvidence(
      [{ now: subject(better), before: subject(tax('Words.')) }],
      true
    )
    assert.ok(
      capability.some(({ what }) => what === 'Reads as leverage by capability'),
      JSON.stringify(capability)
    )
    assert.ok(capability.every(({ since }) => since === 'new'))
    assert.ok(
      head.some(({ what }) => what === 'Written down: who decides, and by when'),
      JSON.stringify(head)
    )
  })

  it('quotes sentences, and no entries of the metadata', () => {
    const text = tax('Words.').replace('status: draft', 'status: accepted\ndeciders: "@ana @bo @cy"')
    const { 'one-head': head } = weeklyEvidence([{ now: subject(text) }], true)
    assert.deepEqual(
      head.filter(({ text: said }) => said.includes('@') || said === 'accepted'),
      []
    )
  })

  it('takes a need as removed friction once the proposal is built', () => {
    const text = tax(
      'Merchants see a wrong tax rate 40 times a month and have to call the support team, which costs them and the desk 12 hours each month.'
    )
    const friction = (before: string, now: string): string[] =>
      weeklyEvidence(
        [
          {
            now: subject(text.replace('draft', now)),
            before: subject(text.replace('draft', before))
          }
        ],
        true
      ).friction.map(({ text: said, since }) => `${since} ${said.slice(0, 16)}`)
    assert.deepEqual(friction('accepted', 'implemented'), ['decided Merchants see a '])
    assert.deepEqual(friction('implemented', 'implemented'), [])
    assert.deepEqual(friction('draft', 'accepted'), [])
  })

  it('claims nothing to be new where git was not asked, and says what was left out', () => {
    const text = page([{ now: subject(tax(hero)) }], { by: 'dates', lacking: ['Git is out of reach.'] })
    assert.match(text, /^1 proposal names a day between .* Git was not asked/m)
    assert.doesNotMatch(text, /New in this period|new in this period/)
    assert.ok(text.includes(hero))
    assert.match(text, /## Left out\n\n- Git is out of reach\./)
  })

  it('lists the proposals with how far they came, and those that are gone', () => {
    const text = page([
      { now: subject(tax(hero), 'rfcs/a (1)/0001 new.md') },
      { before: subject(tax(hero), 'rfcs/0002-old.md') },
      { now: subject(tax(hero).replace('draft', 'In review')), before: subject(tax(hero)) }
    ])
    const list = part(text, '## The proposals')
    assert.match(
      list,
      /\(rfcs\/a%20%281%29\/0001%20new\.md\), “RFC 7: Tax tables”: draft, .*new in this period$/m
    )
    assert.match(list, /In review, \d of \d answered, the status was draft$/m)
    assert.match(part(text, '## No longer there'), /^- rfcs\/0002-old\.md, “RFC 7: Tax tables”$/m)
    assert.equal(text.match(/0002-old/g)?.length, 1, 'what is gone is no evidence')
  })

  it('keeps words of a document from becoming markup or calling somebody, and lines few', () => {
    const evil = 'Only @marek <img src=x> knows how the [tax](http://x) tables are loaded.'
    const text = page([{ now: subject(tax(evil)) }])
    assert.doesNotMatch(text, /@marek|(?<!\\)<img/)
    const many = Array.from({ length: 30 }, (_, index) => `${hero.slice(0, -1)} for step ${index}.`)
    const heroics = part(page([{ now: subject(tax(...many)) }]), '## 1. Where were heroics needed?')
    assert.equal(heroics.match(/^- /gm)?.length, 20)
    assert.match(heroics, /^And 10 lines more/m)
  })

  it('is no proposal itself', () => {
    const text = page([{ now: subject(tax(hero, expert)) }])
    const { proposal, findings } = steward.assess({ path: '', text }, defaultConfig)
    assert.deepEqual([proposal, findings], [false, []])
  })
})
