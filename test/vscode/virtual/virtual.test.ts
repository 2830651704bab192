// What works in a folder that is on no disk, and is what does not work said?
import assert from 'node:assert/strict'
import { commands, DiagnosticSeverity, window, workspace } from 'vscode'
import type { Api } from '../../../client/src/extension'
import { api, codes, finding, open, replace, tidyUp, until } from '../suite/support'

const path = 'docs/rfcs/0012-invoices.md'

describe('VS Code: a virtual folder', () => {
  let steward: Api
  before(async () => {
    const [folder] = workspace.workspaceFolders ?? []
    assert.equal(folder?.uri.toString(), 'memfs:/shop')
    steward = await api()
  })
  afterEach(tidyUp)

  it('has findings for a proposal, which follow the typing', async () => {
    const editor = await open(path)
    const { severity } = await finding(editor.document, 'sign/single-expert')
    // Its configuration file would make it an error: that is out of reach, and said below.
    assert.equal(severity, DiagnosticSeverity.Warning)
    await replace(editor, 'Only Dana knows how', 'Dana and Omar know how')
    await until('no sign any more', () => !codes(editor.document).includes('sign/single-expert'))
    assert.ok(codes(editor.document).length > 0)
  })

  it('is silent about other Markdown', async () => {
    const other = await open('README.md')
    // Both are in front one after the other, so that the findings of the second come after those of the first would.
    const proposal = await open(path)
    await finding(proposal.document, 'sign/single-expert')
    assert.deepEqual(codes(other.document), [])
  })

  it('shows the questions with their evidence, and says what is out of reach', async () => {
    await open(path)
    const ids = (): string[] => steward.questionRows().map(({ subject }) => subject)
    await until('twelve questions', () => new Set(ids()).size === 12)
    const row = await until('an answer', () =>
      steward.questionRows().find(({ subject, state }) => subject === 'alternatives' && state === 'answered')
    )
    await commands.executeCommand('workbench.action.closeAllEditors')
    await commands.executeCommand(row.command?.id ?? '', ...(row.command?.arguments ?? []))
    const editor = await until('the sentence', () => window.activeTextEditor)
    assert.match(editor.document.getText(editor.selection), /existing job table/)
    await until('the limits in the panel', () =>
      JSON.stringify(steward.rows()).includes('Configuration files, templates and git are out of reach here')
    )
  })

  it('takes a section from a command', async () => {
    const { document } = await open(path)
    await finding(document, 'sign/single-expert')
    await commands.executeCommand('rfcSteward.insertOwnershipSection')
    await until('the section', () => /## Ownership/.test(document.getText()))
  })

  it('has a portfolio that says why it is empty', async () => {
    await commands.executeCommand('rfcSteward.showPortfolio')
    assert.deepEqual(await steward.portfolioRows(), [])
    await until('the reason', () =>
      steward.portfolioMessage().includes("memfs:/shop is not on this computer's disk")
    )
    await commands.executeCommand('rfcSteward.showGaps')
    await until('the reason on the page', () => steward.gapsPage().includes('Not looked at'))
    assert.doesNotMatch(steward.gapsPage(), /no proposal in the open folders/)
  })

  it('writes the weekly review, which says that git is out of reach', async () => {
    await commands.executeCommand('rfcSteward.weeklyReview', 7)
    const text = await until('the review', () =>
      window.activeTextEditor?.document.isUntitled ? window.activeTextEditor.document.getText() : undefined
    )
    assert.match(text, /Git is out of reach in a virtual workspace/)
  })
})
