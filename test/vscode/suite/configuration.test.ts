// Is the configuration file served in VS Code without any other extension, and does what it says apply at once?
import assert from 'node:assert/strict'
import {
  commands,
  DiagnosticSeverity,
  languages,
  Position,
  window,
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
    const words = hovers.flatMap(({ contents }) =>
      contents.map((each) => (typeof each === 'string' ? each : each.value))
    )
    assert.match(words.join('\n'), /How much of the organisation/)
  })

  it('applies when it is saved, and a broken one leaves what it said before in force', async () => {
    const path = 'docs/rfcs/0095-invoices.md'
    await openNew(path, ownerless)
    /** Waits for a severity of the open question about the owner, in the document in front. */
    const owner = async (what: string, severity: number | undefined): Promise<TextDocument> => {
      const { document } = await open(path)
      await until(what, () => {
        const all = findings(document)
        return all.length > 0 && all.find((each) => codeOf(each) === 'question/owner')?.severity === severity
      })
      return document
    }
    await owner('the warning of a proposal in review', DiagnosticSeverity.Warning)
    const { document } = await openNew(config, `severity: { question/owner: error }\n${own}`)
    const edit = async (before: string, after: string): Promise<void> => {
      await replace(await window.showTextDocument(document), before, after)
      assert.ok(await document.save())
    }
    const proposal = await owner('the error that the file asks for', DiagnosticSeverity.Error)
    assert.ok(findings(proposal).some((each) => codeOf(each) === 'sign/folder'))
    await edit('question/owner: error', 'question/owner: "off"')
    await owner('silence', undefined)
    await edit('severity: {', 'severity: [')
    await until('the problem of the broken file', () => problems(document).length > 0)
    await owner('what it said before', undefined)
    await edit(document.getText(), 'radius: auto\n')
    await owner('the default again', DiagnosticSeverity.Warning)
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
