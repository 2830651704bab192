// Is the portfolio grouped, sorted and filtered as its user asked?
import assert from 'node:assert/strict'
import { firstArrangement, portfolioRows, summary, type PortfolioRow } from '../../client/src/portfolio/model'
import type { PortfolioItemView, PortfolioView } from '../../server/src/protocol'

function item(title: string, more: Partial<PortfolioItemView> = {}): PortfolioItemView {
  return {
    uri: `file:///w/${title}.md`,
    path: `${title}.md`,
    title,
    life: 'draft',
    status: 'Draft',
    radius: 'standard',
    area: 'pay',
    asked: 9,
    open: 0,
    partial: 0,
    openQuestions: [],
    signs: [],
    patterns: [],
    people: [],
    overdue: [],
    ...more
  }
}

const view: PortfolioView = {
  items: [
    item('Beta', { open: 1, openQuestions: ['owner'], age: 400 }),
    item('Alpha', { life: 'accepted', status: 'Accepted', signs: ['heroics'], area: 'ship' }),
    item('Gamma', {
      open: 3,
      openQuestions: ['owner', 'success'],
      age: 2,
      people: [{ name: 'Ada Byrne', kind: 'person', role: 'author' }]
    })
  ],
  gaps: [],
  byArea: [],
  byYear: [],
  indicators: [],
  labels: { owner: 'Owner after launch', success: 'Success measure', heroics: 'Heroics' },
  lives: ['draft', 'review', 'accepted'],
  files: 4,
  read: 4,
  checked: true,
  complete: true,
  lacking: []
}

/** Rows as lines, those of a group indented. */
function drawn(rows: readonly PortfolioRow[]): string[] {
  return rows.flatMap((row) =>
    row.kind === 'group' ? [row.label, ...drawn(row.children).map((line) => `  ${line}`)] : [row.label]
  )
}

describe('portfolio rows', () => {
  it('are grouped by status in the order of life, most open questions first', () => {
    assert.deepEqual(drawn(portfolioRows(view, firstArrangement)), [
      'Draft',
      '  Gamma',
      '  Beta',
      'Accepted',
      '  Alpha'
    ])
  })

  it('are grouped in the order that the server gives, with other statuses after them', () => {
    const items = ['odd', 'accepted', 'draft'].map((life) => item(life, { life }))
    const groups = (lives: readonly string[]): string[] =>
      portfolioRows({ ...view, items, lives }, firstArrangement).map(({ label }) => label)
    assert.deepEqual(groups(['draft', 'accepted']), ['Draft', 'Accepted', 'Odd'])
    assert.deepEqual(groups(['accepted', 'draft']), ['Accepted', 'Draft', 'Odd'])
  })

  it('stand under each question that is open in them, the most common first', () => {
    assert.deepEqual(drawn(portfolioRows(view, { group: 'question', sort: 'title', filter: '' })), [
      'Owner after launch',
      '  Beta',
      '  Gamma',
      'Success measure',
      '  Gamma',
      'No open question',
      '  Alpha'
    ])
  })

  it('are in the order that was asked for', () => {
    const titles = (sort: 'age' | 'title' | 'signs'): string[] =>
      drawn(portfolioRows(view, { group: 'none', sort, filter: '' }))
    assert.deepEqual(titles('age'), ['Beta', 'Gamma', 'Alpha'])
    assert.deepEqual(titles('title'), ['Alpha', 'Beta', 'Gamma'])
    assert.deepEqual(titles('signs'), ['Alpha', 'Beta', 'Gamma'])
  })

  it('are those with every word of the filter, wherever it stands', () => {
    const found = (filter: string): string[] =>
      drawn(portfolioRows(view, { group: 'none', sort: 'title', filter }))
    assert.deepEqual(found('OWNER after'), ['Beta', 'Gamma'])
    assert.deepEqual(found('byrne'), ['Gamma'])
    assert.deepEqual(found('accepted ship'), ['Alpha'])
    assert.deepEqual(found('byrne ship'), [])
  })

  it('have ids of their own in every group, and say aloud what they show', () => {
    const rows = portfolioRows(view, { group: 'question', sort: 'title', filter: '' })
    const ids = rows.flatMap((row) => [
      row.id,
      ...(row.kind === 'group' ? row.children.map(({ id }) => id) : [])
    ])
    assert.equal(new Set(ids).size, ids.length)
    const [beta] = portfolioRows(view, { group: 'none', sort: 'age', filter: '' })
    assert.ok(beta?.kind === 'proposal')
    assert.equal(beta.accessibilityLabel, 'Beta, Draft, 1 of 9 open, 13 months')
  })

  it('are counted at the head of the view', () => {
    assert.equal(summary(view, firstArrangement), '3 proposals')
    assert.equal(summary(view, { ...firstArrangement, filter: 'ada' }), '1 of 3 proposals for "ada"')
    assert.match(summary({ ...view, complete: false }, firstArrangement), /stopped before all/)
  })
})
