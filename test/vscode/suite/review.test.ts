// Do the commands of a review work in a VS Code: copy, export, and compare with git?
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands, env, extensions, TabInputCustom, Uri, window, workspace } from 'vscode'
import { ownerless, ownerSection } from '../../lsp/texts'
import { api, fileUri, openNew, replace, tidyUp, until } from './support'
import type { Api } from '../../../client/src/extension'

describe('VS Code: review', () => {
  let steward: Api
  before(async () => {
    steward = await api()
  })
  afterEach(tidyUp)

  const ownerRow = (state: string) =>
    until(`owner ${state}`, () =>
      steward.questionRows().find((row) => row.subject === 'owner' && row.state === state)
    )

  it('copies the open questions as a comment, and one question from its row', async () => {
    await openNew('docs/rfcs/0094-invoices.md', ownerless)
    const row = await ownerRow('open')
    await commands.executeCommand('rfcSteward.copyReviewComment')
    assert.match(await env.clipboard.readText(), /^### RFC 12: A queue for invoices: \d+ open questions?/)
    await commands.executeCommand('rfcSteward.copyQuestion', row)
    assert.match(await env.clipboard.readText(), /^\*\*Owner after launch\*\*/)
  })

  it('exports the assessment to a file, and leaves no half-written one', async () => {
    await openNew('docs/rfcs/0095-invoices.md', ownerless)
    await ownerRow('open')
    const file = fileUri('docs/rfcs/0095-assessment.html')
    // Not waited for the message, which stays until somebody closes it.
    await commands.executeCommand('rfcSteward.exportAssessment', { format: 'html', file: file.toString() })
    try {
      assert.match(readFileSync(file.fsPath, 'utf8'), /^<!doctype html>/)
      assert.equal(existsSync(`${file.fsPath}.part`), false)
    } finally {
      rmSync(file.fsPath, { force: true })
    }
  })

  it('shows what a revision answered since the last commit', async function () {
    if (!extensions.getExtension('vscode.git')) {
      console.log('skipped: this VS Code has no git extension')
      this.skip()
    }
    const folder = fileUri('docs/rfcs/revision').fsPath
    mkdirSync(folder, { recursive: true })
    try {
      const git = (...args: string[]) =>
        execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
          cwd: folder
        })
      writeFileSync(join(folder, '0096-invoices.md'), ownerless)
      git('init', '-q')
      git('add', '.')
      git('commit', '-qm', 'First version')
      const editor = await window.showTextDocument(
        await workspace.openTextDocument(Uri.file(join(folder, '0096-invoices.md')))
      )
      await ownerRow('open')
      await replace(editor, '## Alternatives', `${ownerSection}## Alternatives`)
      await ownerRow('answered')
      const page = await until('the comparison', async () => {
        // The repository is found a moment after its file is opened.
        await commands.executeCommand('rfcSteward.compareWithGit', 'HEAD')
        const input = window.tabGroups.activeTabGroup.activeTab?.input
        return input instanceof TabInputCustom && input.uri
      })
      const text = (await workspace.openTextDocument(page)).getText()
      assert.match(text, /## Answered by this revision\n\n- \*\*Owner after launch\*\* \(open → answered\)/)
      await window.showTextDocument(editor.document)
    } finally {
      await tidyUp()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
