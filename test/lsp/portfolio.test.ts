// Does the server read a workspace once, remember it over a restart, read what changed, and stop when told to?
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CancellationTokenSource } from 'vscode-languageserver/node'
import { lives } from '../../server/src/config/shape'
import type { PortfolioView } from '../../server/src/protocol'
import { judgmentRequest, type JudgmentView } from '../../server/src/protocol/judgment'
import { fullCapabilities, TestClient } from './client'
import { ownerless, proposalUri } from './texts'

describe('messages of the portfolio', function () {
  this.timeout(30_000)
  let folder: string
  let root: string
  let storage: string
  let client: TestClient | undefined

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rfc-steward-portfolio-'))
    root = join(folder, 'work')
    storage = join(folder, 'notes')
    mkdirSync(join(root, 'rfcs/pay'), { recursive: true })
    mkdirSync(join(root, 'rfcs/ship'), { recursive: true })
    write('rfcs/pay/0001-queue.md', ownerless)
    write(
      'rfcs/ship/0002-crates.md',
      '---\nstatus: accepted\n---\n\n# RFC 2: Crates\n\n## Motivation\n\nBoxes.\n'
    )
    write('README.md', '# A shop\n\nWords.\n')
  })
  afterEach(async () => {
    await client?.stop()
    client = undefined
    rmSync(folder, { recursive: true, force: true })
  })
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text)
  const start = async (settings = {}): Promise<TestClient> => {
    await client?.stop()
    return (client = await TestClient.start({
      capabilities: fullCapabilities,
      folders: [pathToFileURL(root).href],
      initializationOptions: { storage },
      settings
    }))
  }
  const read = async (from: TestClient): Promise<PortfolioView> => {
    const view = await from.connection.sendRequest<PortfolioView | null>('rfcSteward/portfolio', {})
    assert.ok(view)
    return view
  }
  const titles = ({ items }: PortfolioView): string[] => items.map(({ title }) => title)

  it('gives the proposals of a folder with their state, and nothing else', async () => {
    const view = await read(await start())
    assert.deepEqual(titles(view), ['RFC 12: A queue for invoices', 'RFC 2: Crates'])
    assert.deepEqual(
      view.items.map(({ area, path, life }) => `${area} ${path} ${life}`),
      ['pay rfcs/pay/0001-queue.md review', 'ship rfcs/ship/0002-crates.md accepted']
    )
    assert.equal(view.items[0]?.uri, pathToFileURL(join(root, 'rfcs/pay/0001-queue.md')).href)
    assert.ok(view.items[0]?.openQuestions.includes('owner'))
    assert.equal(view.labels['owner']?.length ? 'named' : '', 'named')
    assert.deepEqual([view.files, view.read, view.complete, view.lacking], [3, 3, true, []])
    assert.deepEqual(view.lives, lives)
  })

  it('reads nothing a second time, also after a restart, but what changed', async () => {
    await read(await start())
    assert.equal((await read(client as TestClient)).read, 0)
    const again = await read(await start())
    assert.deepEqual([again.read, again.items.length], [0, 2])
    write(
      'rfcs/ship/0002-crates.md',
      '---\nstatus: accepted\n---\n\n# RFC 2: Bags\n\n## Motivation\n\nBags now.\n'
    )
    const changed = await read(client as TestClient)
    assert.deepEqual([changed.read, titles(changed)[1]], [1, 'RFC 2: Bags'])
    rmSync(join(root, 'rfcs/pay/0001-queue.md'))
    const fewer = await read(client as TestClient)
    assert.deepEqual([fewer.read, titles(fewer)], [0, ['RFC 2: Bags']])
  })

  it('has each proposal once where one open folder lies in another, with its own path and address', async () => {
    client = await TestClient.start({
      capabilities: fullCapabilities,
      folders: [root, join(root, 'rfcs/ship')].map((path) => pathToFileURL(path).href)
    })
    const { items, files } = await read(client)
    assert.equal(files, 3)
    assert.deepEqual(
      items.map(({ path, uri }) => `${path} ${uri}`),
      ['rfcs/pay/0001-queue.md', 'rfcs/ship/0002-crates.md'].map(
        (path, index) =>
          `${['work/rfcs/pay/0001-queue.md', 'ship/0002-crates.md'][index]} ${pathToFileURL(join(root, path)).href}`
      )
    )
  })

  const remembered = (from: TestClient): Promise<PortfolioView | null> =>
    from.connection.sendRequest('rfcSteward/portfolio', { remembered: true })

  it('gives what it remembers without looking at the folder, and only where it remembers anything', async () => {
    const first = await start()
    assert.equal(await remembered(first), null)
    await read(first)
    write(
      'rfcs/ship/0002-crates.md',
      '---\nstatus: accepted\n---\n\n# RFC 2: Bags\n\n## Motivation\n\nBags.\n'
    )
    const again = await start()
    const known = await remembered(again)
    assert.deepEqual(known && titles(known), ['RFC 12: A queue for invoices', 'RFC 2: Crates'])
    assert.deepEqual([known?.checked, known?.read, known?.complete], [false, 0, true])
    const looked = await read(again)
    assert.deepEqual([looked.checked, looked.read, titles(looked)[1]], [true, 1, 'RFC 2: Bags'])
    assert.equal((await remembered(again))?.items[1]?.title, 'RFC 2: Bags')
  })

  it('does without its notes when they were deleted, or are of another build', async () => {
    await read(await start())
    rmSync(storage, { recursive: true, force: true })
    const without = await start()
    assert.equal(await remembered(without), null)
    assert.equal((await read(without)).read, 3)
    const [notes = ''] = readdirSync(storage)
    const text = readFileSync(join(storage, notes), 'utf8')
    writeFileSync(join(storage, notes), text.replace(/"build":"[^"]*"/, '"build":"0.0.0 another"'))
    const other = await start()
    assert.equal(await remembered(other), null)
    assert.equal((await read(other)).read, 3)
  })

  it('counts as progress only what has to be read', async () => {
    await read(await start())
    write('rfcs/pay/0003-more.md', ownerless)
    const progress: unknown[] = []
    client?.connection.onNotification('rfcSteward/portfolioProgress', (params) => {
      progress.push(params)
    })
    await read(client as TestClient)
    assert.deepEqual(progress.at(-1), { done: 1, total: 1 })
  })

  it('judges anew when the rules changed, and when its notes are damaged', async () => {
    await read(await start())
    const other = await read(await start({ exclude: ['rfcs/ship/**'] }))
    assert.deepEqual(titles(other), ['RFC 12: A queue for invoices'])
    assert.equal(other.read, 3)
    const [notes = ''] = readdirSync(storage)
    writeFileSync(join(storage, notes), '{"build":')
    assert.equal((await read(await start({ exclude: ['rfcs/ship/**'] }))).read, 3)
  })

  it('gives the dependency graph of what was read last, and none before', async () => {
    write(
      'rfcs/ship/0003-bags.md',
      '---\nstatus: accepted\nowner: Ada Byrne\n---\n\n# RFC 3: Bags\n\nBags.\n'
    )
    const steward = await start()
    const ask = (): Promise<JudgmentView | null> => steward.connection.sendRequest(judgmentRequest, {})
    assert.equal(await ask(), null)
    await read(steward)
    const graph = await ask()
    const bags = graph?.proposals.find(({ path }) => path.endsWith('0003-bags.md'))
    assert.equal(bags?.uri, pathToFileURL(join(root, 'rfcs/ship/0003-bags.md')).href)
    assert.deepEqual(
      bags.ties.map(({ party, role, only }) => [graph?.parties[party]?.name, role, only]),
      [['Ada Byrne', 'owner', true]]
    )
    assert.deepEqual([graph?.complete, graph?.lacking], [true, []])
  })

  it('says of the graph that a folder which is on no disk was not looked at', async () => {
    client = await TestClient.start({ capabilities: fullCapabilities, folders: ['vscode-vfs://hub/shop'] })
    await read(client)
    const graph = await client.connection.sendRequest<JudgmentView | null>(judgmentRequest, {})
    assert.deepEqual([graph?.proposals, graph?.coverage.proposals], [[], 0])
    assert.match(graph?.lacking.join() ?? '', /^vscode-vfs:\/\/hub\/shop is not on this computer's disk/)
  })

  it('stops when it is cancelled, answers with what it has, and answers the editor in between', async () => {
    // So many that no machine has read them before the document is answered.
    for (let i = 1000; i < 1700; i++) write(`rfcs/pay/${i}-queue.md`, ownerless.replace('RFC 12', `RFC ${i}`))
    const steward = await start()
    const progress: { done: number; total: number }[] = []
    steward.connection.onNotification('rfcSteward/portfolioProgress', (params) => {
      progress.push(params as { done: number; total: number })
      steward.noticed()
    })
    const cancel = new CancellationTokenSource()
    const asked = steward.connection.sendRequest<PortfolioView | null>(
      'rfcSteward/portfolio',
      {},
      cancel.token
    )
    await steward.until('progress', () => progress.length > 2)
    await steward.open(proposalUri, ownerless)
    assert.ok((await steward.pull(proposalUri)).items?.length)
    assert.ok((progress.at(-1)?.done ?? 0) < 700, 'the document was answered before the folder was read')
    cancel.cancel()
    const view = await asked
    assert.equal(view?.complete, false)
    assert.ok(view.items.length > 0 && view.items.length < 702)
    const rest = await read(steward)
    assert.deepEqual([rest.complete, rest.items.length], [true, 702])
    assert.equal(rest.read + view.read, rest.files, 'what was read before stopping is not read again')
  })
})
