// Do the portfolio and the weekly review hold together what lies in several folders and repositories?
import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { commands, extensions, Uri, window, workspace } from 'vscode'
import { ownerless } from '../../lsp/texts'
import type { Api } from '../../../client/src/extension'
import type { PortfolioRow } from '../../../client/src/portfolio/model'
import { api, gitIn, tidyUp, until, weeklyReview } from '../suite/support'

const hero = 'I will work through the weekends until the cutover is done.'

describe('VS Code: several folders', () => {
  let steward: Api
  before(async () => {
    const names = (workspace.workspaceFolders ?? []).map(({ name }) => name)
    assert.equal(names.length, 4, names.join())
    steward = await api()
    write(0, 'rfcs/0001-invoices.md', ownerless.replace('RFC 12', 'RFC 1'))
    write(1, 'rfcs/0001-invoices.md', ownerless.replace('RFC 12', 'RFC 2'))
    write(2, 'rfcs/0003-lamps.md', ownerless.replace('RFC 12', 'RFC 3'))
    write(3, 'rfcs/0001-invoices.md', ownerless.replace('RFC 12', 'RFC 4'))
  })
  afterEach(tidyUp)

  const folder = (index: number): string => workspace.workspaceFolders?.[index]?.uri.fsPath ?? ''
  const write = (index: number, path: string, text: string): void => {
    const file = join(folder(index), path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }

  it('are one portfolio, in which every proposal is itself', async () => {
    await commands.executeCommand('rfcSteward.groupPortfolio', 'none')
    await commands.executeCommand('rfcSteward.showPortfolio')
    const rows = await until('four proposals', async () => {
      await commands.executeCommand('rfcSteward.refreshPortfolio')
      const shown = await steward.portfolioRows()
      return shown.length === 4 && shown
    })
    await commands.executeCommand('rfcSteward.groupPortfolio', 'status')
    const found = rows.flatMap((row: PortfolioRow) =>
      row.kind === 'proposal' ? [`${row.label} ${Uri.parse(row.uri).fsPath}`] : []
    )
    const expected = [0, 1, 2, 3].map((index) => {
      const name = index === 2 ? '0003-lamps.md' : '0001-invoices.md'
      return `RFC ${index + 1}: A queue for invoices ${join(folder(index), 'rfcs', name)}`
    })
    assert.deepEqual(found.sort(), expected.sort())
  })

  it('each have a configuration of their own', async () => {
    write(1, '.rfc-steward.yaml', 'exclude: ["rfcs/**"]\n')
    try {
      const left = await until('three proposals', async () => {
        await commands.executeCommand('rfcSteward.refresh')
        await commands.executeCommand('rfcSteward.refreshPortfolio')
        const shown = await steward.portfolioRows()
        const proposals = shown.flatMap((row) => (row.kind === 'group' ? row.children : [row]))
        return proposals.length === 3 && proposals
      })
      assert.ok(!left.some(({ label }) => label.startsWith('RFC 2')))
    } finally {
      rmSync(join(folder(1), '.rfc-steward.yaml'))
    }
  })

  it('are one weekly review, with the way from the first folder to each file, and say which has no git', async function () {
    if (!extensions.getExtension('vscode.git')) {
      console.log('skipped: this VS Code has no git extension')
      this.skip()
    }
    for (const index of [0, 1, 3]) {
      const git = gitIn(folder(index))
      git(0, 'init', '-q')
      git(30, 'add', '.')
      git(30, 'commit', '-qm', 'First version')
      write(index, 'rfcs/0001-invoices.md', ownerless.replace('## Alternatives', `${hero}\n\n$&`))
      git(2, 'commit', '-qam', 'Second version')
      await window.showTextDocument(Uri.file(join(folder(index), 'rfcs/0001-invoices.md')))
    }
    const text = await weeklyReview(/3 proposals changed in git/)
    const heroics = text.split('## 2.')[0] ?? ''
    assert.deepEqual(
      [...heroics.matchAll(/\]\(([^#)]+)#L\d+\): \*\*It takes a hero\*\*.*New in this period/g)].map(
        ([, path]) => path
      ),
      ['../other/yard/rfcs/0001-invoices.md', '../yard/rfcs/0001-invoices.md', 'rfcs/0001-invoices.md']
    )
    assert.match(text, /## Left out\n\n- The folder plain is in no git repository/)
    assert.doesNotMatch(text, /0003-lamps/)
  })
})
