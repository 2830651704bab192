// Is a text assessed once per version, and are the results of older texts dropped? With an engine that only counts.
import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { type TextDocument } from 'vscode-languageserver-textdocument'
import type { Steward } from '../../server/src/assess'
import type { Assessment } from '../../server/src/assess/model'
import { defaultConfig } from '../../server/src/config/shape'
import { Documents, type Assessed } from '../../server/src/lsp/documents'
import { pauseAfter } from '../../server/src/lsp/pause'
import type { Effective, Settings } from '../../server/src/lsp/settings'
import type { Text } from '../../server/src/text/text'

const uri = 'file:///work/rfcs/0001-x.md'

/** Documents with an engine that notes every text it is given, fed by the notifications of a client. */
function setUp(
  options: { slowSettings?: Promise<void>; fail?: (text: string) => boolean; pause?: number } = {}
) {
  const assessed: string[] = []
  const logged: string[] = []
  const steward = {
    within: () => steward,
    assess(document: { text: Text }) {
      const text = document.text.toString()
      assessed.push(text)
      if (options.fail?.(text)) throw new Error('no judgement possible')
      return { title: text } as Assessment
    }
  } as unknown as Steward
  const effective: Effective = {
    enable: true,
    codeLens: true,
    inlayHints: false,
    config: defaultConfig,
    path: '',
    baseline: new Set()
  }
  const settings = {
    async of() {
      await options.slowSettings
      return effective
    },
    forget() {}
  } as unknown as Settings
  const log = { error: (line: string) => logged.push(line), warn() {}, info() {} }
  const documents = new Documents(
    steward,
    settings,
    log,
    options.pause === undefined ? {} : { pause: options.pause }
  )
  const toServer = new PassThrough()
  const connection = createConnection(
    new StreamMessageReader(toServer),
    new StreamMessageWriter(new PassThrough())
  )
  const closed: string[] = []
  documents.listen(connection, (each) => closed.push(each))
  connection.listen()
  const writer = new StreamMessageWriter(toServer)
  const say = async (method: string, params: unknown): Promise<void> => {
    await writer.write({ jsonrpc: '2.0', method: `textDocument/${method}`, params } as never)
    // The connection hands messages on in later turns; two of them are enough for one message.
    for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve))
  }
  const open = (text: string): Promise<void> =>
    say('didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } })
  const change = (version: number, text: string): Promise<void> =>
    say('didChange', { textDocument: { uri, version }, contentChanges: [{ text }] })
  const close = (): Promise<void> => say('didClose', { textDocument: { uri } })
  return { documents, assessed, logged, closed, open, change, close, dispose: () => connection.dispose() }
}

describe('open documents', () => {
  let world: ReturnType<typeof setUp>
  afterEach(() => {
    world.documents.dispose()
    world.dispose()
  })

  it('are assessed when somebody asks, once for all who ask', async () => {
    world = setUp()
    await world.open('one')
    assert.deepEqual(world.assessed, [])
    const [a, b] = await Promise.all([world.documents.assessed(uri), world.documents.assessed(uri)])
    assert.equal(a, b)
    assert.equal(await world.documents.assessed(uri), a)
    assert.deepEqual([a?.assessment.title, world.assessed], ['one', ['one']])
  })

  it('answer with the newest text, and never look at those before it', async () => {
    let release = (): void => undefined
    world = setUp({ slowSettings: new Promise((resolve) => (release = resolve)) })
    await world.open('one')
    const asked = world.documents.assessed(uri)
    await world.change(2, 'two')
    await world.change(3, 'three')
    release()
    const result = await asked
    assert.deepEqual([result?.document.version, result?.assessment.title], [3, 'three'])
    assert.deepEqual(world.assessed, ['three'])
  })

  it('keep the text of a result apart from later edits', async () => {
    world = setUp()
    await world.open('one')
    const first = await world.documents.assessed(uri)
    await world.change(2, '\n\none')
    assert.deepEqual(
      [first?.document.getText(), first?.document.version, world.documents.get(uri)?.version],
      ['one', 1, 2]
    )
  })

  it('are assessed unasked, after a pause, where results are announced', async () => {
    // Long beside the time that eight messages take, on a busy machine too.
    world = setUp({ pause: 400 })
    const announced: Assessed[] = []
    let told = (): void => undefined
    world.documents.announceTo((assessed) => {
      announced.push(assessed)
      told()
    })
    const next = (): Promise<void> => new Promise((resolve) => (told = resolve))
    let wait = next()
    await world.open('one')
    await wait
    wait = next()
    for (let version = 2; version <= 9; version++) await world.change(version, `text ${version}`)
    await wait
    assert.deepEqual(
      announced.map(({ document }) => document.version),
      [1, 9]
    )
  })

  it('wait for a pause that suits what an assessment costs', () => {
    assert.deepEqual([0.5, 5, 50, Infinity].map(pauseAfter), [4, 40, 75, 75])
  })

  it('are assessed anew when settings change', async () => {
    world = setUp()
    await world.open('one')
    const first = await world.documents.assessed(uri)
    world.documents.invalidate()
    assert.notEqual(await world.documents.assessed(uri), first)
    assert.deepEqual(world.assessed, ['one', 'one'])
  })

  it('give nothing once closed, also to who was waiting', async () => {
    world = setUp({ pause: 400 })
    await world.open('one')
    await world.documents.assessed(uri)
    await world.change(2, 'two')
    const asked = world.documents.assessed(uri)
    await world.close()
    assert.equal(await asked, undefined)
    assert.equal(await world.documents.assessed(uri), undefined)
    assert.deepEqual([world.closed, world.assessed], [[uri], ['one']])
  })

  it('survive an engine that fails, and log it', async () => {
    world = setUp({ fail: (text) => text === 'bad' })
    await world.open('bad')
    assert.equal(await world.documents.assessed(uri), undefined)
    assert.match(world.logged[0] ?? '', /0001-x\.md could not be assessed: Error: no judgement possible/)
    await world.change(2, 'good')
    assert.equal((await world.documents.assessed(uri))?.assessment.title, 'good')
  })

  it('are TextDocuments', async () => {
    world = setUp()
    await world.open('one\r\ntwo')
    const document = world.documents.get(uri) as TextDocument
    assert.deepEqual(document.positionAt(5), { line: 1, character: 0 })
  })
})
