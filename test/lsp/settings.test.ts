// Do settings, configuration files and their changes reach the documents they are for?
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fullCapabilities, TestClient } from './client'
import { otherUri, ownerless, proposalUri, shoppingList } from './texts'

const severityOf = async (client: TestClient, uri: string, code: string): Promise<number | undefined> =>
  (await client.pull(uri)).items?.find((item) => item.code === code)?.severity

describe('settings', function () {
  // Starting a server takes a second on a busy machine.
  this.timeout(20_000)
  let client: TestClient
  afterEach(() => client.stop())

  const change = async (settings: Record<string, unknown>): Promise<void> => {
    client.settings = settings
    const refreshes = client.refreshes
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    await client.until('a request to ask for diagnostics again', () => client.refreshes > refreshes)
  }

  it('apply at once when they change', async () => {
    client = await TestClient.start({ capabilities: fullCapabilities })
    await client.open(proposalUri, ownerless)
    assert.equal(await severityOf(client, proposalUri, 'question/owner'), 2)
    await change({ severity: { 'question/owner': 'error' } })
    assert.equal(await severityOf(client, proposalUri, 'question/owner'), 1)
    await change({ severity: { 'question/owner': 'off' } })
    assert.equal(await severityOf(client, proposalUri, 'question/owner'), undefined)
    await change({ enable: false })
    assert.deepEqual((await client.pull(proposalUri)).items, [])
    await change({})
    assert.equal(await severityOf(client, proposalUri, 'question/owner'), 2)
  })

  it('decide what a proposal is, relative to the workspace folder', async () => {
    client = await TestClient.start({
      capabilities: fullCapabilities,
      folders: ['file:///work'],
      settings: { include: ['notes/**'], exclude: ['docs/rfcs/0012-*'] }
    })
    await client.open(otherUri, shoppingList)
    await client.open(proposalUri, ownerless)
    assert.notDeepEqual((await client.pull(otherUri)).items, [])
    assert.deepEqual((await client.pull(proposalUri)).items, [])
  })

  it('come with the initialization for a client that cannot be asked, and change by notification', async () => {
    client = await TestClient.start({
      initializationOptions: { settings: { severity: { 'question/owner': 'error' } } }
    })
    await client.open(proposalUri, ownerless)
    const loud = ({
      diagnostics
    }: {
      diagnostics: { code?: unknown; severity?: number }[]
    }): number | undefined => diagnostics.find(({ code }) => code === 'question/owner')?.severity
    await client.publishedFor(proposalUri, (params) => loud(params) === 1)
    const settings = { rfcSteward: { severity: { 'question/owner': 'warning' } } }
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings })
    await client.publishedFor(proposalUri, (params) => loud(params) === 2)
  })

  it('that make no sense are logged and left at their defaults', async () => {
    client = await TestClient.start({
      capabilities: fullCapabilities,
      settings: { severity: 'loud', radius: 7, required: 'owner', include: { a: 1 } }
    })
    await client.open(proposalUri, ownerless)
    assert.equal(await severityOf(client, proposalUri, 'question/owner'), 2)
    assert.ok(
      client.logged.some((line) => line.includes('severity')),
      client.logged.join('\n')
    )
  })
})

describe('a configuration file', function () {
  // Starting a server takes a second on a busy machine.
  this.timeout(20_000)
  let client: TestClient
  let root: string
  const uriOf = (path: string): string => pathToFileURL(join(root, path)).toString()
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text)

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'steward-lsp-'))
    mkdirSync(join(root, 'docs', 'rfcs'), { recursive: true })
    write('.rfc-steward.yaml', 'severity:\n  question/owner: error\n')
    client = await TestClient.start({
      capabilities: fullCapabilities,
      folders: [pathToFileURL(root).toString()],
      settings: { severity: { 'question/owner': 'information' } }
    })
  })
  afterEach(async () => {
    await client.stop()
    rmSync(root, { recursive: true, force: true })
  })

  const changed = async (): Promise<void> => {
    const refreshes = client.refreshes
    const changes = [{ uri: uriOf('.rfc-steward.yaml'), type: 2 }]
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
    await client.until('a request to ask for diagnostics again', () => client.refreshes > refreshes)
  }

  it('above the document wins over settings, and its changes apply at once', async () => {
    const uri = uriOf('docs/rfcs/0012-queue.md')
    await client.open(uri, ownerless)
    assert.equal(await severityOf(client, uri, 'question/owner'), 1)
    await client.until('registered watchers', () =>
      client.registered.includes('workspace/didChangeWatchedFiles')
    )
    write('.rfc-steward.yaml', 'severity:\n  question/owner: warning\n')
    await changed()
    assert.equal(await severityOf(client, uri, 'question/owner'), 2)
    rmSync(join(root, '.rfc-steward.yaml'))
    await changed()
    assert.equal(await severityOf(client, uri, 'question/owner'), 3)
  })

  it('counts its globs from its own folder', async () => {
    write('docs/.rfc-steward.yaml', 'include: ["plans/**"]\n')
    const uri = uriOf('docs/plans/groceries.md')
    const elsewhere = uriOf('plans/groceries.md')
    await client.open(uri, shoppingList)
    await client.open(elsewhere, shoppingList)
    assert.notDeepEqual((await client.pull(uri)).items, [])
    assert.deepEqual((await client.pull(elsewhere)).items, [])
  })

  it('that cannot be read says so in its own place, until it can', async () => {
    write('.rfc-steward.yaml', 'radius: [enormous\n')
    const uri = uriOf('docs/rfcs/0012-queue.md')
    await client.open(uri, ownerless)
    assert.ok((await client.pull(uri)).items?.length, 'the proposal is judged all the same')
    const config = uriOf('.rfc-steward.yaml')
    const { diagnostics } = await client.publishedFor(config, (params) => params.diagnostics.length > 0)
    assert.equal(diagnostics[0]?.source, 'rfc-steward')
    write('.rfc-steward.yaml', 'radius: large\n')
    await changed()
    await client.pull(uri)
    assert.deepEqual(client.published.at(-1), { uri: config, diagnostics: [] })
  })
})
