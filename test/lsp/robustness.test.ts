// Does the server outlive messages that make no sense, and end when it is told to?
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fullCapabilities, TestClient } from './client'
import { ownerless, proposalUri } from './texts'

describe('a server', function () {
  // Starting a server takes a second on a busy machine.
  this.timeout(20_000)
  it('outlives bad messages, answers them, and logs what it could not do', async () => {
    const client = await TestClient.start({ capabilities: fullCapabilities })
    await client.open(proposalUri, ownerless)
    const healthy = await client.pull(proposalUri)
    assert.ok(healthy.items?.length)
    const { connection } = client
    const textDocument = { uri: proposalUri }
    const bad: [method: string, params: unknown][] = [
      ['textDocument/hover', {}],
      ['textDocument/hover', { textDocument, position: { line: 1e9, character: -4 } }],
      ['textDocument/codeAction', { textDocument }],
      ['textDocument/codeAction', { textDocument, range: null, context: { diagnostics: 'none' } }],
      ['codeAction/resolve', { title: 'made up', data: { uri: 7, finding: [] } }],
      ['codeAction/resolve', { title: 'no data' }],
      ['textDocument/diagnostic', { textDocument: null }],
      ['rfcSteward/assessment', {}],
      ['rfcSteward/insertion', { uri: proposalUri, question: { not: 'a string' } }],
      ['rfcSteward/patternCard', { id: null }]
    ]
    for (const [method, params] of bad) {
      const answer = await connection.sendRequest(method, params).catch((error: Error) => error)
      assert.ok(!(answer instanceof Error), `${method} ${JSON.stringify(params)}: ${String(answer)}`)
    }
    const notices: [method: string, params: unknown][] = [
      ['textDocument/didChange', { textDocument: { uri: proposalUri, version: 2 } }],
      [
        'textDocument/didChange',
        { textDocument: { uri: 'file:///nowhere.md', version: 9 }, contentChanges: [] }
      ],
      [
        'textDocument/didOpen',
        { textDocument: { uri: 'file:///work/rfcs/0001-x.md', languageId: 'markdown' } }
      ],
      ['textDocument/didClose', { textDocument: { uri: 'file:///never-opened.md' } }],
      ['workspace/didChangeWatchedFiles', null],
      ['workspace/didChangeConfiguration', { settings: 'x' }],
      ['made/up', { a: 1 }]
    ]
    for (const [method, params] of notices) await connection.sendNotification(method, params)
    await assert.rejects(connection.sendRequest('made/upRequest', {}), /made\/upRequest/)
    assert.deepEqual((await client.pull(proposalUri)).items, healthy.items)
    assert.ok(
      client.logged.some((line) => line.includes('textDocument/hover failed')),
      'the log names what failed'
    )
    assert.equal(await client.stop(), 0)
  })

  it('gives the assessment of other documents while one cannot be read', async () => {
    const client = await TestClient.start({ capabilities: fullCapabilities })
    const broken = 'file:///work/rfcs/0002-broken.md'
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: broken, languageId: 'markdown', version: 1 }
    })
    assert.deepEqual((await client.pull(broken)).items, [])
    await client.open(proposalUri, ownerless)
    assert.ok((await client.pull(proposalUri)).items?.length)
    assert.equal(await client.stop(), 0)
  })

  it('says how to start it when nothing was said', () => {
    const path = join(process.cwd(), 'dist', 'server.js')
    const { status, stderr, stdout } = spawnSync(process.execPath, [path], { encoding: 'utf8', input: '' })
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, /^rfc-steward-language-server: .*--stdio\n$/)
  })
})
