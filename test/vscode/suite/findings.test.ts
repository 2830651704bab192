// Does VS Code load the extension, and show, explain and forget findings as the document and the settings change?
import assert from 'node:assert/strict'
import { commands, extensions, Range, type Hover, type MarkdownString, type Uri } from 'vscode'
import { crlf, heroSentence, ownerless, ownerSection } from '../../lsp/texts'
import {
  api,
  codeOf,
  codes,
  extensionId,
  finding,
  findings,
  healthy,
  noFinding,
  open,
  openNew,
  replace,
  set,
  tidyUp,
  troubled,
  until
} from './support'

describe('VS Code: loading', () => {
  after(tidyUp)

  it('starts the extension when a Markdown file is opened, without being asked', async () => {
    const extension = extensions.getExtension(extensionId)
    assert.ok(extension, `${extensionId} is not installed in this VS Code`)
    await open(troubled)
    await until('the extension is active', () => extension.isActive)
  })

  it('has every command of the manifest', async () => {
    const { contributes } = extensions.getExtension(extensionId)?.packageJSON as {
      contributes: { commands: { command: string }[] }
    }
    const known = new Set(await commands.getCommands(true))
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).filter((command) => !known.has(command)),
      []
    )
    for (const view of ['rfcSteward.questions.focus', 'rfcSteward.patterns.focus'])
      assert.ok(known.has(view), view)
  })
})

describe('VS Code: findings', () => {
  before(api)
  afterEach(tidyUp)

  it('stand in the troubled example, on the words that they are about, with a link to their page', async () => {
    const { document } = await open(troubled)
    const expert = await finding(document, 'sign/single-expert')
    assert.match(document.getText(expert.range), /Only he knows the compaction settings/)
    await finding(document, 'sign/vague-ownership')
    assert.ok(
      codes(document).some((code) => code.startsWith('question/')),
      codes(document).join(', ')
    )
    for (const { code, message } of findings(document)) {
      assert.ok(typeof code === 'object', message)
      assert.match(code.target.toString(), /(?:signs|questions)\/[\w-]+\.md/)
      assert.match(message, /^Not yet/)
    }
  })

  it('do not stand in a README, although the proposal beside it has some', async () => {
    const steward = await api()
    const { document: readme } = await open('README.md')
    const view = await until('the README is read', () => steward.assessment(readme.uri).then(present))
    assert.equal(view.proposal, false)
    const { document } = await open(troubled)
    await finding(document, 'sign/single-expert')
    assert.deepEqual(codes(readme), [])
  })

  it('leave no question of the healthy example open', async () => {
    const steward = await api()
    const { document } = await open(healthy)
    const view = await until('the example is read', () => steward.assessment(document.uri).then(present))
    assert.deepEqual(
      view.questions.filter(({ state }) => state === 'open').map(({ id }) => id),
      []
    )
  })

  it('follow the typing: an answer takes its question away, its removal brings it back', async () => {
    const editor = await openNew('docs/rfcs/0090-invoices.md', ownerless)
    await finding(editor.document, 'question/owner')
    await replace(editor, '## Alternatives', `${ownerSection}## Alternatives`)
    await noFinding(editor.document, 'question/owner')
    await replace(editor, ownerSection, '')
    await finding(editor.document, 'question/owner')
  })

  it('stand on the right words in a file with Windows line endings', async () => {
    const { document } = await openNew('docs/rfcs/0091-invoices.md', crlf(ownerless))
    const { range } = await finding(document, 'sign/single-expert')
    assert.ok(heroSentence.includes(document.getText(range)), document.getText(range))
  })

  it('are silent where a comment suppresses them with a reason', async () => {
    const editor = await openNew('docs/rfcs/0092-invoices.md', ownerless)
    await finding(editor.document, 'sign/single-expert')
    const comment = '<!-- rfc-steward-disable-next-line sign/single-expert -- Dana trains Ben in June -->\n'
    await replace(editor, heroSentence, comment + heroSentence)
    await noFinding(editor.document, 'sign/single-expert')
  })

  it('follow the settings without a restart', async () => {
    const { document } = await open(troubled)
    await finding(document, 'sign/single-expert')
    await set('severity', { 'sign/single-expert': 'off' })
    await noFinding(document, 'sign/single-expert')
    await finding(document, 'sign/vague-ownership')
    await set('enable', false)
    await until('no finding at all', () => !findings(document).length)
    await set('enable', true)
    await set('severity', {})
    await finding(document, 'sign/single-expert')
  })

  it('come back after the language server was restarted', async () => {
    const { document } = await open(troubled)
    await finding(document, 'sign/single-expert')
    const gone = until('findings go with their server', () => !findings(document).length)
    await commands.executeCommand('rfcSteward.restartServer')
    await gone
    await finding(document, 'sign/single-expert')
  })
})

describe('VS Code: hover', () => {
  before(api)
  afterEach(tidyUp)

  const hoverAt = async (uri: Uri, range: Range): Promise<string> => {
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, range.start)
    return hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content as MarkdownString).value)
      .join('\n')
  }

  it('explains the sign under the pointer and links the pattern cards', async () => {
    const { document } = await open(troubled)
    const sign = await finding(document, 'sign/single-expert')
    const text = await hoverAt(document.uri, sign.range)
    assert.match(text, /\*\*Not a concern\*\*/)
    assert.match(text, /command:rfcSteward\.openPatternCard/)
  })

  it('is about each finding, and says nothing in a README', async () => {
    const { document } = await open(troubled)
    await finding(document, 'sign/vague-ownership')
    for (const each of findings(document))
      assert.ok((await hoverAt(document.uri, each.range)).length > 80, codeOf(each))
    const { document: readme } = await open('README.md')
    assert.equal(await hoverAt(readme.uri, new Range(0, 3, 0, 3)), '')
  })
})

function present<Value>(value: Value | null): Value | undefined {
  return value ?? undefined
}
