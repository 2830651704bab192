// Is the configuration file served in VS Code without any other extension, and does what it says apply at once?
import assert from 'node:assert/strict'
import {
  commands,
  languages,
  Position,
  Uri,
  workspace,
  type CompletionList,
  type Diagnostic,
  type Hover,
  type TextDocument
} from 'vscode'
import { ownerless } from '../../lsp/texts'
import { api, codeOf, findings, open, openNew, replace, tidyUp, until } from './support'

const config = '.rfc-steward.yaml'
const own =
  'signs: [{ id: folder, title: A folder, message: This is a folder., phrases: ["folder of files"] }]\n'

describe('VS Code: configuration', () => {
  before(api)
  afterEach(tidyUp)

  const problems = (document: TextDocument): Diagnostic[] =>
    languages.getDiagnostics(document.uri).filter(({ source }) => source === 'rfc-steward')

  it('marks a mistyped key in the YAML file, with the nearest, and lets go when it is mended', async () => {
    const editor = await openNew(config, 'radus: small\n')
    const [problem] = await until('a problem of the file', () => {
      const found = problems(editor.document)
      return found.length > 0 && found
    })
    assert.equal(problem?.message, 'There is no key "radus". Did you mean "radius"?')
    assert.equal(editor.document.getText(problem.range), 'radus')
    await replace(editor, 'radus', 'radius')
    await until('no problem any more', () => problems(editor.document).length === 0)
  })

  it('completes and explains the YAML file', async () => {
    const { document } = await openNew(config, 'radius: small\nrequired: [ow]\n')
    const list = await until('completions', async () => {
      const found = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new Position(1, 13)
      )
      return found.items.some(({ label }) => label === 'owner') && found
    })
    assert.ok(list.items.some(({ label }) => label === 'requester'))
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new Position(0, 2)
    )
    assert.match(JSON.stringify(hovers), /How much of the organisation/)
  })

  it('applies when it is saved, and settings give way to it', async () => {
    const proposal = await openNew('docs/rfcs/0095-invoices.md', ownerless)
    const severity = (): number | undefined =>
      findings(proposal.document).find((each) => codeOf(each) === 'question/owner')?.severity
    await until('the warning of a proposal in review', () => severity() === 1)
    const editor = await openNew(config, `severity: { question/owner: error }\n${own}`)
    await until('the error that the file asks for', () => severity() === 0)
    await until('the sign of the house', () =>
      findings(proposal.document).some((each) => codeOf(each) === 'sign/folder')
    )
    await replace(editor, 'question/owner: error', 'question/owner: "off"')
    assert.ok(await editor.document.save())
    await until('silence', () => severity() === undefined)
    await replace(editor, 'severity: {', 'severity: [')
    assert.ok(await editor.document.save())
    await until('the problem of the broken file', () => problems(editor.document).length > 0)
    await open('docs/rfcs/0095-invoices.md')
    await until(
      'the last good configuration',
      () => severity() === undefined && findings(proposal.document).length > 0
    )
    await workspace.fs.delete(Uri.joinPath(editor.document.uri))
    await until('the default again', () => severity() === 1)
  })

  it('has its schema in the JSON file', async () => {
    const { document } = await openNew('.rfc-steward.json', '{ "radius": "huge" }\n')
    const found = await until('problems of both', () => {
      const all = languages.getDiagnostics(document.uri)
      return (
        all.some(({ source }) => source !== 'rfc-steward') &&
        all.some(({ source }) => source === 'rfc-steward') &&
        all
      )
    })
    assert.ok(found.some(({ message }) => message.includes('auto')))
  })
})
