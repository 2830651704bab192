// Every command that writes, and every kind of fix, in VS Code, by what it does to the text.
import assert from 'node:assert/strict'
import {
  commands,
  languages,
  Position,
  Range,
  type Uri,
  window,
  workspace,
  type CodeLens,
  type CompletionList,
  type DocumentLink,
  type DocumentSymbol,
  type Hover,
  type InlayHint,
  type MarkdownString,
  type TextDocument
} from 'vscode'
import { sections } from '../../../client/src/commands/sections.generated'
import { ownerless, ownerSection } from '../../lsp/texts'
import { actionsFor, api, finding, fileUri, noFinding, openNew, set, tidyUp, until } from './support'

const bare =
  '# RFC 13: A flag\n\nStatus: draft\nAuthor: Ada Byrne\n\n## Summary\n\nA line is read and cut into tokens.\n'

let files = 0
/** A name that no other test has: VS Code remembers what it undid in a file. */
const fresh = (): string => `docs/rfcs/09${String(++files).padStart(2, '0')}-flag.md`

/** Opens a text and waits until the server has read it. */
async function openRead(text: string, name = fresh()): Promise<TextDocument> {
  const { document } = await openNew(name, text)
  const steward = await api()
  await until('the document is read', async () => (await steward.assessment(document.uri)) ?? undefined)
  return document
}

/** Runs a command and gives the text once it is another. */
async function afterCommand(document: TextDocument, command: string, ...args: unknown[]): Promise<string> {
  const before = document.getText()
  await commands.executeCommand(command, ...args)
  await until(`${command} changes the text`, () => document.getText() !== before)
  return document.getText()
}

describe('VS Code: commands that write', () => {
  before(api)
  afterEach(tidyUp)

  for (const { id, title, question } of sections) {
    it(`${title} inserts the section of ${question} once`, async () => {
      const document = await openRead(bare)
      const text = await afterCommand(document, id)
      assert.equal(text.match(/^## /gm)?.length, 2)
      assert.match(text, /\[[^\]]+ [^\]]+\]/)
      await commands.executeCommand(id)
      assert.equal(document.getText(), text)
    })
  }

  it('Insert All Missing Sections leaves no question without a place, and is undone in one step', async () => {
    const document = await openRead(ownerless)
    await finding(document, 'question/owner')
    const text = await afterCommand(document, 'rfcSteward.insertAllMissingSections')
    assert.match(text, /^## Ownership$/m)
    await until('no question is open on the title', () =>
      languages
        .getDiagnostics(document.uri)
        .every(({ code }) => !JSON.stringify(code ?? '').includes('question/'))
    )
    await commands.executeCommand('undo')
    assert.equal(document.getText(), ownerless)
  })

  it('Insert Executive Trade-offs writes five lines', async () => {
    const text = await afterCommand(await openRead(bare), 'rfcSteward.insertExecutiveTradeoffs')
    assert.match(text, /## Executive Trade-offs\n\n(?:- [^:\n]+: \[[^\n]+\n){5}/)
  })

  it('Set Leverage Type writes it into the metadata', async () => {
    const text = await afterCommand(await openRead(bare), 'rfcSteward.setLeverage', 'decision')
    assert.match(text, /Status: draft\nLeverage: decision\nAuthor/)
  })

  it('Add Stewardship Questions to This Template gives it the headings that it lacks', async () => {
    const document = await openRead('# Title\n\n## Motivation\n\n## Drawbacks\n', 'docs/rfcs/template.md')
    const text = await afterCommand(document, 'rfcSteward.addQuestionsToTemplate')
    for (const heading of ['Ownership', 'Adoption', 'Decision'])
      assert.match(text, new RegExp(`^## ${heading}$`, 'm'))
    assert.doesNotMatch(text, /## (?:User Need|Trade-offs)/)
  })

  for (const template of ['stewardship', 'madr', 'kep', 'prfaq'])
    it(`New Proposal from the template ${template} opens it, unsaved, beside the others`, async () => {
      await commands.executeCommand('rfcSteward.newProposal', { template, title: 'A flag' })
      const document = await until('a new document', () => {
        const active = window.activeTextEditor?.document
        return active?.uri.scheme === 'untitled' && active.getText() !== '' && active
      })
      assert.match(document.uri.path, /\/docs\/rfcs\/0004-a-flag\.md$/)
      assert.equal(document.languageId, 'markdown')
      assert.match(document.getText(), /^# A flag$/m)
    })

  it('New Proposal from a template of the workspace starts with its text', async () => {
    const text = '# Our own\n\n## Why\n'
    await openNew('docs/templates/ours.md', text)
    await commands.executeCommand('rfcSteward.newProposal', {
      file: fileUri('docs/templates/ours.md').toString(),
      title: 'X'
    })
    await until('a new document', () => {
      const active = window.activeTextEditor?.document
      return active?.uri.scheme === 'untitled' && active.getText() === text
    })
  })
})

describe('VS Code: commands that look', () => {
  before(api)
  afterEach(tidyUp)

  it('Show Output opens the log', async () => {
    await commands.executeCommand('rfcSteward.showOutput')
    await until('the log', () =>
      window.visibleTextEditors.some(({ document }) => document.uri.scheme === 'output')
    )
    await commands.executeCommand('workbench.action.closePanel')
  })

  it('Refresh reads anew and finds the same', async () => {
    const document = await openRead(ownerless)
    await finding(document, 'question/owner')
    await commands.executeCommand('rfcSteward.refresh')
    await finding(document, 'question/owner')
  })
})

describe('VS Code: each kind of fix', () => {
  before(api)
  afterEach(tidyUp)

  /** Applies the fix of this name of a finding, and gives the text. */
  const fixed = async (text: string, code: string, title: string, name = fresh()): Promise<string> => {
    const { document } = await openNew(name, text)
    const actions = await actionsFor(document, await finding(document, code))
    const action = actions.find((each) => each.title.startsWith(title))
    assert.ok(action?.edit, `${title} among ${actions.map((each) => each.title).join(', ')}`)
    assert.ok(await workspace.applyEdit(action.edit))
    await noFinding(document, code)
    return document.getText()
  }

  it('answers in place of TBD', async () => {
    const text = await fixed(`${bare}\n## Ownership\n\nTBD\n`, 'question/owner', 'Answer in place')
    assert.doesNotMatch(text, /TBD/)
    assert.match(text, /## Ownership\n\n- Owner after launch: \[/)
  })

  it('adds to a section that is there', async () => {
    const text = await fixed(`${bare}\n## Ownership\n\nSoon.\n`, 'question/owner', 'Add to the section')
    assert.match(text, /## Ownership\n\nSoon\.\n\n- Owner after launch: \[/)
  })

  it('fills and adds metadata', async () => {
    const empty = bare.replace('Author:', 'Owner: TBD\nAuthor:')
    assert.match(await fixed(empty, 'question/owner', 'Fill in the metadata'), /\nOwner: \[team/)
    const added = await fixed(bare, 'question/owner', 'Add “Owner”')
    assert.match(added, /Author: Ada Byrne\nOwner: \[team/)
  })

  it('waives a question, and lists one as open', async () => {
    const waived = await fixed(bare, 'question/owner', 'Waive')
    assert.match(waived, /<!-- rfc-steward-waive question\/owner -- \[.+\] -->\n\n## Summary/)
    const listed = await fixed(bare, 'question/owner', 'List it')
    assert.match(listed, /## Open Questions\n\n- Who owns it after launch\?\n/)
  })

  it('rewrites a sentence, keeps one with a reason, and asks about one', async () => {
    const rewritten = await fixed(ownerless, 'sign/single-expert', 'Rewrite: add a second person')
    assert.match(rewritten, /\[Second person\] \[pairs on it/)
    assert.doesNotMatch(rewritten, /Only Dana/)
    const kept = await fixed(ownerless, 'sign/single-expert', 'Keep the sentence')
    assert.match(kept, /<!-- rfc-steward-disable-next-line sign\/single-expert -- \[.+\] -->\nOnly Dana/)
    const asked = await fixed(ownerless, 'sign/single-expert', 'List it')
    assert.match(asked, /## Open Questions\n\n- Who else can do this/)
  })

  it('mends a comment without a reason, and one with a code that is not known', async () => {
    const comment = (words: string): string =>
      bare.replace('## Summary', `<!-- rfc-steward-waive ${words} -->\n\n## Summary`)
    assert.match(
      await fixed(comment('question/owner'), 'document/reason-missing', 'Add a reason'),
      /question\/owner -- \[/
    )
    const meant = await fixed(comment('question/migraton -- new'), 'document/unknown-code', 'Change to')
    assert.match(meant, /waive question\/migration -- new -->/)
    const gone = await fixed(comment('question/migraton -- new'), 'document/unknown-code', 'Remove')
    assert.doesNotMatch(gone, /<!--/)
  })
})

describe('VS Code: reading aids', () => {
  before(api)
  afterEach(tidyUp)
  const text = ownerless.replace('## Alternatives', `${ownerSection}## Alternatives`)
  const line = text.split('\n').indexOf('## Ownership')
  const ask = <Result>(request: string, uri: Uri, ...args: unknown[]): Promise<Result> =>
    Promise.resolve(commands.executeCommand<Result>(`vscode.execute${request}`, uri, ...args))

  it('stand over the title, in the outline, on the heading and behind it', async () => {
    const { uri } = await openRead(text)
    const [lens] = await until('a lens', async () => {
      const found = await ask<CodeLens[]>('CodeLensProvider', uri, 5)
      return found.length > 0 && found
    })
    assert.match(lens?.command?.title ?? '', /^\d+ of \d+ answered · \d+ sign/)
    const flat = (symbols: DocumentSymbol[]): DocumentSymbol[] =>
      symbols.flatMap((each) => [each, ...flat(each.children)])
    const symbols = flat(await ask<DocumentSymbol[]>('DocumentSymbolProvider', uri))
    assert.ok(symbols.some(({ detail }) => detail.includes('answers: Owner after launch')))
    const hovers = await ask<Hover[]>('HoverProvider', uri, new Position(line, 5))
    const words = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content as MarkdownString).value)
    assert.ok(
      words.some((each) => each.includes('Answers: [Owner after launch]')),
      words.join()
    )
    const links = await ask<DocumentLink[]>('LinkProvider', uri)
    assert.ok(
      links.some(({ range, tooltip }) => range.start.line === line && tooltip?.includes('Owner after launch'))
    )
  })

  it('mark sentences only where that was switched on', async () => {
    const { uri } = await openRead(text)
    const whole = new Range(0, 0, 99, 0)
    const marks = async (): Promise<InlayHint[]> => ask<InlayHint[]>('InlayHintProvider', uri, whole)
    assert.deepEqual(await marks(), [])
    await set('inlayHints', true)
    await until('a mark', async () =>
      (await marks()).some(({ label }) => JSON.stringify(label).includes('Owner after launch'))
    )
  })

  it('complete a heading', async () => {
    const { uri } = await openRead(`${bare}\n## \n`)
    const at = new Position(bare.split('\n').length, 3)
    const list = await until('completions', async () => {
      const found = await ask<CompletionList>('CompletionItemProvider', uri, at)
      return found.items.length > 0 && found
    })
    assert.ok(list.items.some(({ label }) => label === 'Ownership'))
  })
})
