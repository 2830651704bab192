// Do the reading aids and completions arrive as the protocol has them, and stay silent where nobody asked?
import assert from 'node:assert/strict'
import type {
  CodeLens,
  CompletionItem,
  DocumentLink,
  DocumentSymbol,
  Hover,
  InlayHint,
  MarkupContent
} from 'vscode-languageserver/node'
import type {
  AssessmentView,
  InsertionView,
  NewProposalView,
  TemplateSummary
} from '../../server/src/protocol'
import { fullCapabilities, TestClient } from './client'
import { otherUri, ownerless, ownerSection, proposalUri, shoppingList } from './texts'

const text = ownerless.replace('## Alternatives', `${ownerSection}## Alternatives`)
const commands = ['rfcSteward.openPatternCard', 'rfcSteward.questions.focus', 'rfcSteward.setLeverage']

describe('reading aids', function () {
  // Starting a server takes a second on a busy machine.
  this.timeout(20_000)
  let client: TestClient
  afterEach(() => client.stop())
  const ask = <Result>(method: string, more: object = {}, uri = proposalUri): Promise<Result> =>
    client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...more })
  const start = async (
    initializationOptions: object = { commands },
    settings: Record<string, unknown> = {}
  ) => {
    client = await TestClient.start({ capabilities: fullCapabilities, initializationOptions, settings })
    await client.open(proposalUri, text)
    await client.open(otherUri, shoppingList)
  }

  it('put a lens on the title that counts, and leads to the questions', async () => {
    await start()
    const [first] = await ask<CodeLens[]>('codeLens')
    assert.match(first?.command?.title ?? '', /^\d+ of \d+ answered · \d+ signs?$/)
    assert.equal(first?.command?.command, 'rfcSteward.questions.focus')
    assert.equal(first?.range.start.line, 0)
    assert.deepEqual(await ask('codeLens', {}, otherUri), [])
  })

  it('lead nowhere for a client that has no such command, and go by the settings', async () => {
    await start({})
    const [first] = await ask<CodeLens[]>('codeLens')
    assert.equal(first?.command?.command, '')
    client.settings = { codeLens: false }
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} })
    assert.deepEqual(await ask('codeLens'), [])
  })

  it('give the headings as symbols that name the question they answer', async () => {
    await start()
    const [top, ...others] = await ask<DocumentSymbol[]>('documentSymbol')
    assert.deepEqual(others, [])
    assert.match(top?.name ?? '', /A queue for invoices/)
    const owner = top?.children?.find(({ name }) => name === 'Ownership')
    assert.match(owner?.detail ?? '', /answers: Owner after launch/)
    assert.deepEqual(await ask('documentSymbol', {}, otherUri), [])
  })

  it('link a heading to its question, and a code to its page', async () => {
    await start()
    await client.replace(
      proposalUri,
      '## Summary',
      '<!-- rfc-steward-waive question/migration -- new -->\n\n## Summary'
    )
    const links = await ask<DocumentLink[]>('documentLink')
    const words = ({ range }: DocumentLink): string =>
      client
        .text(proposalUri)
        .split('\n')
        [range.start.line]?.slice(range.start.character, range.end.character) ?? ''
    const owner = links.find((link) => words(link) === 'Ownership')
    assert.match(owner?.tooltip ?? '', /Owner after launch/)
    assert.match(
      decodeURIComponent(owner?.target ?? ''),
      /^command:rfcSteward\.openPatternCard\?\["question\/owner"\]/
    )
    assert.ok(links.some((link) => words(link) === 'question/migration'))
  })

  it('say on a heading what its section answers, and with which sentence', async () => {
    await start()
    const line = text.split('\n').indexOf('## Ownership')
    const hover = await ask<Hover | null>('hover', { position: { line, character: 5 } })
    const value = (hover?.contents as MarkupContent | undefined)?.value ?? ''
    assert.match(value, /\*\*Answers: \[Owner after launch\]\(command:/)
    assert.match(value, /> The Payments team has agreed to own the queue/)
  })

  it('mark sentences only where that was switched on', async () => {
    const whole = { range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } }
    await start()
    assert.deepEqual(await ask('inlayHint', whole), [])
    client.settings = { inlayHints: true }
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} })
    const hints = await ask<InlayHint[]>('inlayHint', whole)
    const line = text.split('\n').findIndex((each) => each.startsWith('The Payments team'))
    const hint = hints.find(({ position }) => position.line === line)
    assert.match(hint?.label as string, /^answers: .*Owner after launch/)
  })

  it('complete headings and comments in proposals, and only comments elsewhere', async () => {
    await start()
    await client.replace(proposalUri, '## Alternatives', '## \n\n## Alternatives')
    const line = client.text(proposalUri).split('\n').indexOf('## ')
    const items = await ask<CompletionItem[]>('completion', { position: { line, character: 3 } })
    assert.ok(items.some(({ label }) => label === 'Adoption'))
    assert.ok(!items.some(({ label }) => label === 'Ownership'))
    await client.replace(otherUri, 'Bread', '## \n\n<!-- \n\nBread')
    const lines = client.text(otherUri).split('\n')
    const at = (words: string) => ({ position: { line: lines.indexOf(words), character: words.length } })
    assert.deepEqual(await ask('completion', at('## '), otherUri), [])
    const comments = await ask<CompletionItem[]>('completion', at('<!-- '), otherUri)
    assert.ok(comments.some(({ label }) => label === 'rfc-steward-waive'))
  })

  it('insert several sections, trade-offs and leverage by request', async () => {
    await start()
    const need =
      'The billing team asked for this in issue #4211: 40 invoices were lost in May when a server was restarted.'
    await client.replace(proposalUri, need, 'We add a queue.')
    const insertion = (wanted: object): Promise<InsertionView | null> =>
      client.connection.sendRequest('rfcSteward/insertion', { uri: proposalUri, ...wanted })
    const all = await insertion({ all: 'missing' })
    assert.ok(all && all.edits.length > 0)
    const stops = all.edits.flatMap(({ snippet }) =>
      [...snippet.matchAll(/\$\{(\d+)/g)].map(([, stop]) => stop)
    )
    assert.equal(new Set(stops).size, stops.length)
    const lines = await insertion({ tradeoffs: true })
    assert.match(lines?.edits[0]?.plain ?? '', /## Executive Trade-offs/)
    const leverage = await insertion({ leverage: 'decision' })
    assert.match(leverage?.edits[0]?.plain ?? '', /Leverage: decision/)
    const template = await insertion({ all: 'template' })
    assert.ok((template?.edits.length ?? 0) > 0)
  })

  it('show leverage and trade-offs, and give the text of a new proposal', async () => {
    await start()
    const view = await client.connection.sendRequest<AssessmentView>('rfcSteward/assessment', {
      uri: proposalUri
    })
    assert.equal(view.leverage.kinds.length, 5)
    assert.equal(view.tradeoffs.length, 5)
    const templates = await client.connection.sendRequest<TemplateSummary[]>('rfcSteward/templates', {})
    assert.deepEqual(
      templates.map(({ id }) => id),
      ['stewardship', 'madr', 'kep', 'prfaq']
    )
    const made = await client.connection.sendRequest<NewProposalView>('rfcSteward/newProposal', {
      template: 'kep',
      title: 'A queue',
      siblings: ['0007-x.md']
    })
    assert.equal(made.fileName, '0008-a-queue.md')
    assert.match(made.snippet, /^# A queue\n/)
  })
})
