// Does the portfolio list the workspace's proposals, and do its commands change what it shows?
import assert from 'node:assert/strict'
import { commands } from 'vscode'
import { api, tidyUp, until } from './support'
import type { Api } from '../../../client/src/extension'
import type { PortfolioRow } from '../../../client/src/portfolio/model'

const labels = (rows: readonly PortfolioRow[]): string[] => rows.map(({ label }) => label)
const titles = (rows: readonly PortfolioRow[]): string[] =>
  rows.flatMap((row) => (row.kind === 'group' ? labels(row.children) : row.label))

describe('VS Code: portfolio', () => {
  let steward: Api
  before(async () => {
    steward = await api()
  })
  after(async () => {
    await commands.executeCommand('rfcSteward.filterPortfolio', '')
    await commands.executeCommand('rfcSteward.groupPortfolio', 'status')
    await commands.executeCommand('rfcSteward.sortPortfolio', 'open')
    await tidyUp()
  })

  it('lists the proposals when it is shown, in groups', async () => {
    await commands.executeCommand('rfcSteward.showPortfolio')
    await commands.executeCommand('rfcSteward.groupPortfolio', 'status')
    const rows = await until('proposals in the portfolio', async () => {
      const shown = await steward.portfolioRows()
      return shown.length > 0 && shown
    })
    assert.ok(rows.every(({ kind }) => kind === 'group'))
    assert.ok(
      titles(rows).some((title) => title.includes('Starling')),
      titles(rows).join('\n')
    )
  })

  it('is filtered, sorted and grouped', async () => {
    await commands.executeCommand('rfcSteward.groupPortfolio', 'none')
    await commands.executeCommand('rfcSteward.sortPortfolio', 'title')
    const all = titles(await steward.portfolioRows())
    assert.ok(all.length >= 3)
    assert.deepEqual(
      all,
      [...all].sort((a, b) => a.localeCompare(b))
    )
    await commands.executeCommand('rfcSteward.filterPortfolio', 'starling fabric')
    const found = titles(await steward.portfolioRows())
    assert.deepEqual([found.length, found[0]?.includes('Starling')], [1, true])
  })

  it('can be refreshed and stopped', async () => {
    const reading = commands.executeCommand('rfcSteward.refreshPortfolio')
    await commands.executeCommand('rfcSteward.stopPortfolio')
    await reading
    await commands.executeCommand('rfcSteward.filterPortfolio', '')
    await commands.executeCommand('rfcSteward.refreshPortfolio')
    assert.ok(titles(await steward.portfolioRows()).length >= 3)
  })

  it('shows the systemic gaps as a page without scripts', async () => {
    await commands.executeCommand('rfcSteward.showGaps')
    const page = await until(
      'the page is filled',
      () => steward.gapsPage().includes('<svg') && steward.gapsPage()
    )
    assert.match(page, /script-src 'none'/)
    await commands.executeCommand('workbench.action.closeActiveEditor')
    await until('the page is gone', () => steward.gapsPage() === '')
  })
})
