// Does the side panel follow the document in front, and do its rows lead where they say?
import assert from 'node:assert/strict'
import { commands, TabInputCustom, Uri, window, workspace } from 'vscode'
import { heroSentence, ownerless, ownerSection } from '../../lsp/texts'
import { api, healthy, open, openNew, replace, tidyUp, troubled, until } from './support'
import type { Api } from '../../../client/src/extension'
import type { Row } from '../../../client/src/panel/model'

describe('VS Code: panel', () => {
  let steward: Api
  before(async () => {
    steward = await api()
  })
  afterEach(tidyUp)

  const questions = (): string[] => steward.questionRows().map(({ subject }) => subject)
  const stateOf = (id: string): string | undefined =>
    steward.questionRows().find(({ subject }) => subject === id)?.state

  it('shows all questions and the related patterns of the document in front', async () => {
    await open(troubled)
    await until('rows', () => questions().length > 0)
    assert.equal(new Set(questions()).size, 12)
    // The rows may still be those of the document before.
    await until('patterns', () =>
      steward.patternRows().some(({ subject }) => subject === 'promotion-driven-architecture')
    )
    await open(healthy)
    await until('the rows of the healthy example', () => !steward.questionRows().some(isOpen))
  })

  it('is empty for a document that is no proposal, and fills again', async () => {
    await open(troubled)
    await until('rows', () => questions().length > 0)
    await open('README.md')
    await until('no rows', () => !questions().length && !steward.patternRows().length)
    await open(troubled)
    await until('rows again', () => questions().length > 0)
  })

  it('follows the typing', async () => {
    const editor = await openNew('docs/rfcs/0090-invoices.md', ownerless)
    await until('an open question', () => stateOf('owner') === 'open')
    await replace(editor, '## Alternatives', `${ownerSection}## Alternatives`)
    await until('its answer', () => stateOf('owner') === 'answered')
  })

  it('leads from a row to the sentence that answers it', async () => {
    const text = ownerless.replace('## Alternatives', `${ownerSection}$&`)
    const { document } = await openNew('docs/rfcs/0091-invoices.md', text)
    // The rows of the document before it may still be there.
    const ours = ({ command }: Row): boolean => JSON.stringify(command ?? {}).includes('0091-invoices.md')
    const row = await until('an answer', () =>
      steward.questionRows().find((each) => each.subject === 'owner' && each.children.some(ours))
    )
    assert.equal(row.command?.id, 'rfcSteward.goToEvidence')
    await open('README.md')
    await commands.executeCommand(row.command.id, ...row.command.arguments)
    const editor = await until('the proposal in front', () =>
      window.activeTextEditor?.document === document ? window.activeTextEditor : false
    )
    assert.match(editor.document.getText(editor.selection), /Payments team has agreed to own/)
  })

  it('opens the card of a pattern in the preview', async () => {
    await open(troubled)
    await commands.executeCommand('rfcSteward.openPatternCard', 'hero-bottleneck')
    const card = await until('a preview', () => {
      const input = window.tabGroups.activeTabGroup.activeTab?.input
      return input instanceof TabInputCustom && input
    })
    assert.equal(card.uri.toString(), 'rfc-steward:/patterns/hero-bottleneck.md')
  })

  it('has a card for every kind of page, and says so where there is none', async () => {
    const textOf = async (path: string): Promise<string> =>
      (await workspace.openTextDocument(Uri.parse(`rfc-steward:${path}`))).getText()
    assert.match(await textOf('/patterns/hero-bottleneck.md'), /^# /)
    assert.match(await textOf('/signs/single-expert.md'), /^# /)
    assert.match(await textOf('/questions/owner.md'), /^# /)
    assert.match(await textOf('/patterns/nothing.md'), /^There is no card/)
  })

  it('marks in an open card what the document in front shows, as it is typed', async () => {
    const editor = await openNew('docs/rfcs/0092-invoices.md', ownerless)
    await until('an open question', () => stateOf('owner') === 'open')
    const card = await workspace.openTextDocument(Uri.parse('rfc-steward:/patterns/hero-bottleneck.md'))
    await until('the sentence of the document in the card', () => card.getText().includes('Only Dana knows'))
    await replace(editor, heroSentence, 'Dana and Omar know the scheduler settings.')
    await until('no such sentence any more', () => !card.getText().includes('Only Dana knows'))
    assert.match(card.getText(), /No sign of it/)
  })

  it('waives a question from its row, with the reason to write', async () => {
    // A path of its own: VS Code keeps a closed document for a while, with the line ends that it had.
    const { document } = await openNew('docs/rfcs/0083-invoices.md', ownerless)
    // The rows of the document before it may still be there.
    const ours = (): boolean => JSON.stringify(steward.questionRows()).includes('0083-invoices.md')
    const row = await until(
      'an open question',
      () =>
        ours() && steward.questionRows().find(({ subject, state }) => subject === 'owner' && state === 'open')
    )
    await commands.executeCommand('rfcSteward.waiveQuestion', row)
    const comment = /<!-- rfc-steward-waive question\/owner -- \[why/
    const state = (): string =>
      `in front: ${window.activeTextEditor?.document.uri.path}, closed: ${document.isClosed}, row: ${JSON.stringify(row)}`
    await until(`the comment (${state()})`, () => comment.test(document.getText()), 10_000)
  })

  function isOpen({ state }: Row): boolean {
    return state === 'open'
  }
})
