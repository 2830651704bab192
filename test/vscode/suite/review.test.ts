// Do the commands of a review work in a VS Code: copy, export, and compare with git?
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from 'mocha'
import { commands, env, extensions, TabInputCustom, Uri, window, workspace } from 'vscode'
import { ownerless, ownerSection } from '../../lsp/texts'
import { api, fileUri, gitIn, openNew, replace, tidyUp, until, weeklyReview } from './support'
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
    await inRepository(this, 'revision', async (folder, git) => {
      writeFileSync(join(folder, '0096-invoices.md'), ownerless)
      git(0, 'add', '.')
      git(0, 'commit', '-qm', 'First version')
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
    })
  })

  it('finds the earlier version of a file that was renamed since', async function () {
    await inRepository(this, 'renamed', async (folder, git) => {
      writeFileSync(join(folder, '0090-invoices.md'), ownerless)
      git(0, 'add', '.')
      git(0, 'commit', '-qm', 'First version')
      git(0, 'mv', '0090-invoices.md', '0091-queue.md')
      git(0, 'commit', '-qm', 'Another name')
      const editor = await window.showTextDocument(Uri.file(join(folder, '0091-queue.md')))
      await replace(editor, '## Alternatives', `${ownerSection}## Alternatives`)
      await ownerRow('answered')
      const page = await until('the comparison', async () => {
        await window.showTextDocument(editor.document)
        await commands.executeCommand('rfcSteward.compareWithGit', 'HEAD~1')
        const input = window.tabGroups.activeTabGroup.activeTab?.input
        return input instanceof TabInputCustom && input.uri
      })
      const text = (await workspace.openTextDocument(page)).getText()
      assert.match(text, /\*\*Owner after launch\*\* \(open → answered\)/)
      await window.showTextDocument(editor.document)
    })
  })

  it('writes the weekly operating review of what changed since a day, as a document of its own', async function () {
    await inRepository(this, 'week', async (folder, git) => {
      const hero = 'I will work through the weekends until the cutover is done.'
      const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
      write('0097-invoices.md', ownerless)
      write('0098-untouched.md', ownerless)
      git(30, 'add', '.')
      git(30, 'commit', '-qm', 'First version')
      write('0097-invoices.md', ownerless.replace('## Alternatives', `${hero}\n\n## Alternatives`))
      git(2, 'commit', '-qam', 'Second version')
      write('0099-new.md', ownerless.replace('RFC 12', 'RFC 99'))
      await window.showTextDocument(Uri.file(join(folder, '0097-invoices.md')))
      const text = await weeklyReview(/2 proposals changed in git/)
      const line = ownerless.split('\n').indexOf('## Alternatives') + 1
      assert.ok(
        text.includes(
          `(docs/rfcs/week/0097-invoices.md#L${line}): **It takes a hero**: “${hero}” New in this period.`
        ),
        text
      )
      assert.match(text, /0099-new\.md\), “RFC 99: A queue for invoices”: In review, .*new in this period/)
      assert.doesNotMatch(text, /0098/)
      assert.equal(window.activeTextEditor?.document.languageId, 'markdown')
    })
  })

  it('knows a proposal of the week by its earlier name: committed, staged, or only on the disk', async function () {
    await inRepository(this, 'moved', async (folder, git) => {
      const file = (name: string): string => join(folder, name)
      const subjects = ['invoices', 'crates', 'lamps', 'ferries']
      for (const [index, subject] of subjects.entries()) {
        const text = ownerless.replaceAll('invoice', subject).replace('RFC 12', `RFC ${index}`)
        writeFileSync(file(`008${index}-${subject}.md`), text)
      }
      git(30, 'add', '.')
      git(30, 'commit', '-qm', 'First version')
      git(2, 'mv', '0080-invoices.md', '0085-bills.md')
      git(2, 'commit', '-qm', 'Another name')
      git(0, 'mv', '0081-crates.md', '0086-boxes.md')
      const hero = 'I will work through the weekends until the cutover is done.'
      const lamps = readFileSync(file('0082-lamps.md'), 'utf8')
      writeFileSync(file('0087-lights.md'), lamps.replace('## Alternatives', `${hero}\n\n$&`))
      rmSync(file('0082-lamps.md'))
      // This one is no new name of anything.
      rmSync(file('0083-ferries.md'))
      await window.showTextDocument(Uri.file(file('0087-lights.md')))
      const text = await weeklyReview(/3 proposals changed in git/)
      assert.doesNotMatch(text, /new in this period/)
      const gone = text.split('## No longer there\n')[1] ?? ''
      assert.match(gone, /^\n- docs\/rfcs\/moved\/0083-ferries\.md, “[^”]+”\n*$/)
      assert.match(text, /0087-lights\.md#L\d+\): \*\*It takes a hero\*\*: “[^”]+” New in this period/)
      // What only had another name before says nothing new.
      assert.equal(text.match(/New in this period\./g)?.length, 1, text)
    })
  })

  it('writes the review from the days that proposals name where there is no git', async () => {
    const today = new Date().toISOString().slice(0, 10)
    await openNew('docs/rfcs/0093-today.md', `---\nstatus: draft\nupdated: ${today}\n---\n\n${ownerless}`)
    await ownerRow('open')
    await commands.executeCommand('rfcSteward.refreshPortfolio')
    await commands.executeCommand('rfcSteward.weeklyReview', 7)
    const document = window.activeTextEditor?.document
    assert.ok(document?.isUntitled)
    assert.match(document.getText(), /Git was not asked/)
    assert.match(document.getText(), /0093-today\.md/)
    // The repositories of the tests before may still be known, though they are gone.
    assert.match(
      document.getText(),
      /## Left out\n\n- (?:The open folders are in no git repository|Git gave no answer in )/
    )
  })
})

/** Tries something in a folder with a repository of its own, which is gone afterwards; without git in VS Code it is skipped. */
async function inRepository(
  test: Context,
  name: string,
  act: (folder: string, git: ReturnType<typeof gitIn>) => Promise<void>
): Promise<void> {
  if (!extensions.getExtension('vscode.git')) {
    console.log('skipped: this VS Code has no git extension')
    test.skip()
  }
  const folder = fileUri(`docs/rfcs/${name}`).fsPath
  mkdirSync(folder, { recursive: true })
  try {
    const git = gitIn(folder)
    git(0, 'init', '-q')
    await act(folder, git)
  } finally {
    await tidyUp()
    rmSync(folder, { recursive: true, force: true })
  }
}
