// Does the portfolio count what its proposals say: areas, ages, gaps, days that have passed, and who is the only expert?
import assert from 'node:assert/strict'
import { createSteward } from '../../server/src/assess'
import { defaultConfig } from '../../server/src/config/shape'
import { entryOf, portfolioOf, type Entry } from '../../server/src/portfolio'
import { areasOf } from '../../server/src/portfolio/areas'
import { checkDaysIn, daysBetween, daysIn } from '../../server/src/portfolio/days'

const steward = createSteward()

/** The entry of a text at a path. */
function entry(path: string, text: string): Entry {
  return entryOf(path, text, steward.assess({ path, text }, defaultConfig))
}

const tax = `---
status: accepted
author: Ada Byrne
owner: Team Ledger
created: 2025-02-01
---

# RFC 7: Tax tables in one place

## Motivation

Only Marek knows how the tax tables are loaded.

## Success

By 2025-06-30 the share of invoices that are corrected by hand falls from 4% to 1%, measured on the invoice dashboard.
`
const flag = `---
status: draft
created: 2026-03-01
---

# RFC 8: A flag for exports

## Summary

A line is read and cut into tokens.
`

describe('portfolio', () => {
  it('takes the author, the team and the only expert from a proposal', () => {
    const { people, signs } = entry('docs/rfcs/0007-tax.md', tax)
    assert.deepEqual(
      people.map(({ name, kind, role }) => `${role}: ${kind} ${name}`),
      ['author: person Ada Byrne', 'owner: team Team Ledger', 'expert: person Marek']
    )
    assert.ok(signs.includes('single-expert'))
  })

  it('says what is overdue only where it was agreed on and the day has passed', () => {
    const text = entry('docs/rfcs/0007-tax.md', tax)
    const due = (each: Entry, today: string): string[] =>
      portfolioOf([each], today).items.flatMap(({ overdue }) => overdue.map(({ date }) => date))
    assert.deepEqual(due(text, '2026-03-31'), ['2025-06-30'])
    assert.deepEqual(due(text, '2025-06-30'), [])
    assert.deepEqual(due({ ...text, life: 'draft' }, '2026-03-31'), [])
  })

  it('takes a day for a check only where the sentence sets one, not where it looks back or dates a step', () => {
    const set = (text: string): string[] => checkDaysIn(text)
    for (const text of [
      'By 2026-06-30 the share of invoices that are corrected by hand falls from 4% to 1%.',
      'We will review adoption on 2026-06-30 with the support team.',
      'Half of the teams use it no later than the end of June 2026.',
      'Usage is measured again in Q2 2026.',
      'Check: 90% of uploads resume, due 30 June 2026.'
    ])
      assert.deepEqual(set(text), ['2026-06-30'], text)
    for (const text of [
      'As of June 2026, one account sends 29 million messages.',
      'The old parser was released in February 2020 and is used by 40% of the teams.',
      'It has been deprecated for quite some time (introduced 2015-04-07), so all teams use the other one.',
      'On 2023-03-21 we decided to move forward with the fifth option.',
      '2021-05-07: Updated for beta, reviews received.',
      'November 1, 2020 - February 28, 2021 (completed before the summit)',
      'If the queue stays full, the share will reach 50% by May 2024.',
      'Figure 5 shows the fees that were measured until March 2025.',
      'The scanner found 3 issues by March 2023.',
      'We propose to complete the change before the September 1, 2014 freeze.'
    ])
      assert.deepEqual(set(text), [], text)
  })

  it('lets a check rest once the document names a later day that has come, or was changed since', () => {
    const overdue = (text: string, today = '2026-03-31'): number =>
      portfolioOf([entry('docs/rfcs/0007-tax.md', text)], today).items[0]?.overdue.length ?? -1
    assert.equal(overdue(tax), 1)
    const looked = `${tax}\nOn 2025-07-02 the dashboard showed 1.1%.\n`
    assert.equal(overdue(looked), 0)
    assert.equal(overdue(looked, '2025-07-01'), 1, 'a day that has not come yet settles nothing')
    assert.equal(overdue(`${tax}\nBy 2025-12-31 the share falls to 0.5%, measured again.\n`, '2026-01-02'), 2)
    assert.equal(overdue(tax.replace('created:', 'updated: 2025-08-01\ncreated:')), 0)
    assert.equal(overdue(tax.replace('created:', 'updated: 2025-05-01\ncreated:')), 1)
  })

  it('counts the gaps among those proposals that are asked, and the age from the last day', () => {
    const entries = [entry('docs/rfcs/0007-tax.md', tax), entry('docs/rfcs/0008-flag.md', flag)]
    const { items, gaps, byYear, indicators } = portfolioOf(entries, '2026-03-31')
    assert.deepEqual(
      items.map(({ age }) => age),
      [423, 30]
    )
    for (const { id, asked, open } of gaps) {
      const states = entries.flatMap(({ questions }) =>
        questions.filter((each) => each.id === id && each.asked)
      )
      assert.equal(asked, states.length, id)
      assert.equal(open, states.filter(({ state }) => state === 'open').length, id)
    }
    assert.ok(gaps.some(({ open }) => open === 2))
    assert.deepEqual(
      byYear.map(({ name, proposals }) => `${name} ${proposals}`),
      ['2025 1', '2026 1']
    )
    const overdue = indicators.find(({ id }) => id === 'overdue')
    assert.deepEqual([overdue?.count, overdue?.of], [1, 1])
  })

  it('finds areas in the metadata, else in the first folder that tells proposals apart', () => {
    const at = (path: string, area = ''): { path: string; area: string } => ({ path, area })
    assert.deepEqual(
      areasOf([at('docs/rfcs/pay/1.md'), at('docs/rfcs/ship/2.md'), at('docs/rfcs/ship/x/3.md')]),
      ['pay', 'ship', 'ship']
    )
    assert.deepEqual(areasOf([at('rfcs/1.md'), at('rfcs/2.md', 'Billing')]), ['rfcs', 'Billing'])
    assert.deepEqual(areasOf([at('1.md')]), ['workspace'])
    assert.deepEqual(areasOf([]), [])
  })

  it('reads days in the ways in which they are written', () => {
    assert.deepEqual(daysIn('by 2026-03-31 or on 4 May 2026'), ['2026-03-31', '2026-05-04'])
    assert.deepEqual(daysIn('in February 2024 and Q3 2025'), ['2024-02-29', '2025-09-30'])
    assert.deepEqual(daysIn('RFC 2026-13-40, in May, version 2025'), [])
    assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2)
  })
})
