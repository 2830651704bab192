// Do quick fixes and commands change the document in VS Code as they promise, and only when they are chosen?
import assert from 'node:assert/strict'
import { commands, window, workspace, type TextEditor } from 'vscode'
import { crlf, ownerless } from '../../lsp/texts'
import { actionsFor, api, finding, noFinding, open, openNew, tidyUp, until } from './support'

const ownership = 'rfcSteward.insertOwnershipSection'

describe('VS Code: quick fixes', () => {
  before(api)
  afterEach(tidyUp)

  it('insert the section that is missing, and the finding goes', async () => {
    const { document } = await openNew('docs/rfcs/0090-invoices.md', ownerless)
    const missing = await finding(document, 'question/owner')
    const actions = await actionsFor(document, missing)
    const action = actions.find(
      ({ title, isPreferred }) => isPreferred && title === 'Insert Ownership Section'
    )
    assert.ok(action?.edit, `among ${JSON.stringify(actions)}`)
    assert.ok(await workspace.applyEdit(action.edit))
    assert.match(document.getText(), /^## Ownership$/m)
    await noFinding(document, 'question/owner')
  })

  it('of a sign all change the document, and are undone in one step', async () => {
    const { document } = await openNew('docs/rfcs/0091-invoices.md', ownerless)
    const sign = await finding(document, 'sign/single-expert')
    const titles = (await actionsFor(document, sign)).map(({ title }) => title)
    assert.ok(titles.length > 0)
    for (const title of titles) {
      const action = (await actionsFor(document, sign)).find((each) => each.title === title)
      assert.ok(action?.edit, `${title} brings its edit`)
      assert.ok(await workspace.applyEdit(action.edit), title)
      assert.notEqual(document.getText(), ownerless, title)
      await commands.executeCommand('undo')
      assert.equal(document.getText(), ownerless, title)
      await finding(document, 'sign/single-expert')
    }
  })

  it('change nothing while nobody chooses them', async () => {
    const { document } = await openNew('docs/rfcs/0092-invoices.md', ownerless)
    await actionsFor(document, await finding(document, 'question/owner'))
    assert.deepEqual([document.getText(), document.isDirty], [ownerless, false])
  })
})

describe('VS Code: inserting a section', () => {
  before(api)
  afterEach(tidyUp)

  /** The heading above the cursor. */
  const headingAbove = ({ document, selection }: TextEditor): string => {
    for (let line = selection.start.line; line >= 0; line--) {
      const { text } = document.lineAt(line)
      if (text.startsWith('#')) return text
    }
    return ''
  }

  it('leaves the cursor in the first field of the ownership section', async () => {
    const editor = await openNew('docs/rfcs/0090-invoices.md', ownerless)
    await finding(editor.document, 'question/owner')
    await commands.executeCommand(ownership)
    await until('the section', () => /^## Ownership$/m.test(editor.document.getText()))
    assert.equal(headingAbove(editor), '## Ownership')
    const field = await until('a selected field', () => selected(editor))
    await commands.executeCommand('default:type', { text: 'Payments team' })
    assert.ok(!editor.document.getText().includes(field), field)
    await commands.executeCommand('jumpToNextSnippetPlaceholder')
    assert.ok(await until('the next field', () => selected(editor)))
  })

  it('is undone in one step', async () => {
    const { document } = await openNew('docs/rfcs/0091-invoices.md', ownerless)
    await finding(document, 'question/owner')
    await commands.executeCommand(ownership)
    await until('the section', () => document.getText() !== ownerless)
    await commands.executeCommand('undo')
    assert.equal(document.getText(), ownerless)
  })

  it('takes a question id as its argument, and puts the section where proposals have it', async () => {
    const editor = await openNew('docs/rfcs/0092-invoices.md', ownerless)
    await finding(editor.document, 'question/owner')
    await commands.executeCommand('rfcSteward.insertSection', 'success')
    await until('the section', () => editor.document.getText() !== ownerless)
    const heading = headingAbove(editor)
    assert.match(heading, /^## (?!Summary|Design|Alternatives)/)
    assert.equal(editor.document.getText().split(heading).length, 2)
    assert.ok(selected(editor))
  })

  it('keeps Windows line endings', async () => {
    const { document } = await openNew('docs/rfcs/0093-invoices.md', crlf(ownerless))
    await finding(document, 'question/owner')
    await commands.executeCommand(ownership)
    await until('the section', () => /^## Ownership\r$/m.test(document.getText()))
    assert.doesNotMatch(document.getText(), /[^\r]\n/)
  })

  it('answers the empty section of a document that has it already', async () => {
    const { document } = await open('docs/rfcs/0003-refund-emails.md')
    await finding(document, 'question/owner')
    await commands.executeCommand(ownership)
    await until('the section', () => document.isDirty)
    assert.equal(document.getText().match(/^## Ownership$/gm)?.length, 1)
  })

  it('works in a document that was never saved', async () => {
    const document = await workspace.openTextDocument({ language: 'markdown', content: ownerless })
    const editor = await window.showTextDocument(document)
    const steward = await api()
    await until('the document is read', async () => (await steward.assessment(document.uri)) ?? undefined)
    await commands.executeCommand(ownership)
    await until('the section', () => /^## Ownership$/m.test(document.getText()))
    assert.ok(selected(editor))
  })
})

/** The words of the field that the cursor is in, if they are selected. */
function selected({ document, selection }: TextEditor): string | undefined {
  return document.getText(selection) || undefined
}
