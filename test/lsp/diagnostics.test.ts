// Do the right diagnostics reach the client, whether it asks for them or not?
import assert from 'node:assert/strict'
import { fullCapabilities, TestClient } from './client'
import { crlf, heroSentence, otherUri, ownerless, ownerSection, proposalUri, shoppingList } from './texts'

const codes = (items: readonly { code?: unknown }[] | undefined): unknown[] =>
  (items ?? []).map(({ code }) => code).sort()

describe('diagnostics', function () {
  // Starting a server takes a second on a busy machine.
  this.timeout(20_000)
  let client: TestClient
  afterEach(() => client.stop())

  describe('pulled', () => {
    beforeEach(async () => {
      client = await TestClient.start({ capabilities: fullCapabilities })
    })

    it('carry source, code, documentation page and the data that fixes need', async () => {
      await client.open(proposalUri, ownerless)
      const { items } = await client.pull(proposalUri)
      const owner = items?.find(({ code }) => code === 'question/owner')
      assert.ok(owner, `question/owner is not among ${codes(items).join(', ')}`)
      const title = '# RFC 12: A queue for invoices'
      assert.deepEqual(owner.range, {
        start: { line: 0, character: 0 },
        end: { line: 0, character: title.length }
      })
      assert.equal(owner.source, 'rfc-steward')
      assert.match(owner.codeDescription?.href ?? '', /^https:.*\/docs\/questions\/owner\.md$/)
      assert.deepEqual(owner.data, {
        code: 'question/owner',
        start: 0,
        end: title.length,
        questions: ['owner'],
        related: [],
        version: 1
      })
      assert.equal(owner.tags, undefined)
    })

    it('stand at the very words, in UTF-16 units, also after wide characters', async () => {
      await client.open(proposalUri, ownerless.replace('Only Dana', '漢字 🙂🙂 done. Only Dana'))
      const { items } = await client.pull(proposalUri)
      const lines = client.text(proposalUri).split('\n')
      const marked = (items ?? [])
        .filter(({ code }) => code === 'sign/single-expert')
        .map(({ range: { start, end } }) => lines[start.line]?.slice(start.character, end.character))
      assert.ok(marked.includes(heroSentence), marked.join(' | '))
    })

    it('stand at the same places with Windows line endings', async () => {
      await client.open(proposalUri, ownerless)
      const { items: unix } = await client.pull(proposalUri)
      await client.change(proposalUri, [{ text: crlf(ownerless) }])
      const { items: windows } = await client.pull(proposalUri)
      const places = (list: typeof unix): unknown => list?.map(({ code, range }) => ({ code, range }))
      assert.ok(unix?.length)
      assert.deepEqual(places(windows), places(unix))
    })

    it('follow incremental edits, and an answer takes its question away', async () => {
      await client.open(proposalUri, ownerless)
      assert.ok(codes((await client.pull(proposalUri)).items).includes('question/owner'))
      await client.replace(proposalUri, '## Alternatives', `${ownerSection}## Alternatives`)
      assert.ok(!codes((await client.pull(proposalUri)).items).includes('question/owner'))
      await client.replace(proposalUri, ownerSection, '')
      assert.ok(codes((await client.pull(proposalUri)).items).includes('question/owner'))
    })

    it('are of the newest text when edits come faster than answers', async () => {
      await client.open(proposalUri, ownerless)
      const [before, , , , after] = await Promise.all([
        client.pull(proposalUri),
        client.replace(proposalUri, heroSentence, 'O'),
        client.replace(proposalUri, '\nO\n', '\nOther people know it too.\n'),
        client.replace(proposalUri, '## Design', '\n\n## Design'),
        client.pull(proposalUri)
      ])
      assert.deepEqual(after, await client.pull(proposalUri))
      assert.ok(codes(after.items).includes('question/owner'))
      const last = client.version(proposalUri)
      for (const { data } of after.items ?? []) assert.equal((data as { version: number }).version, last)
      assert.ok(before.items, 'the earlier request is answered as well')
    })

    it('are "unchanged" when an edit moved and changed none of them', async () => {
      await client.open(proposalUri, ownerless)
      const first = await client.pull(proposalUri)
      assert.ok(first.resultId && first.items?.length)
      assert.deepEqual(await client.pull(proposalUri, first.resultId), { resultId: first.resultId })
      await client.replace(proposalUri, '900 invoices', '950 invoices')
      assert.deepEqual(await client.pull(proposalUri, first.resultId), { resultId: first.resultId })
      await client.replace(proposalUri, '# RFC 12', '\n# RFC 12')
      const moved = await client.pull(proposalUri, first.resultId)
      assert.notEqual(moved.resultId, first.resultId)
      assert.equal(moved.items?.length, first.items.length)
    })

    it('are none for a document that is no proposal, or not open', async () => {
      await client.open(otherUri, shoppingList)
      assert.deepEqual((await client.pull(otherUri)).items, [])
      await client.open(proposalUri, ownerless)
      await client.close(proposalUri)
      assert.deepEqual((await client.pull(proposalUri)).items, [])
    })

    it('are there for a proposal that was never saved', async () => {
      const uri = 'untitled:Untitled-1'
      await client.open(uri, ownerless)
      assert.ok(codes((await client.pull(uri)).items).includes('question/owner'))
    })

    it('are not published as well', async () => {
      await client.open(proposalUri, ownerless)
      await client.pull(proposalUri)
      await client.replace(proposalUri, '## Design', '## The Design')
      await client.pull(proposalUri)
      assert.deepEqual(client.published, [])
    })
  })

  describe('published to a client that does not ask', () => {
    beforeEach(async () => {
      client = await TestClient.start()
    })

    it('come with the version of the text they belong to', async () => {
      assert.equal(client.initialized.capabilities.diagnosticProvider, undefined)
      await client.open(proposalUri, ownerless)
      const first = await client.publishedFor(proposalUri)
      assert.equal(first.version, 1)
      assert.ok(codes(first.diagnostics).includes('question/owner'))
      await client.replace(proposalUri, '## Alternatives', `${ownerSection}## Alternatives`)
      const second = await client.publishedFor(proposalUri, ({ version }) => version === 2)
      assert.ok(!codes(second.diagnostics).includes('question/owner'))
    })

    it('come in order, and less often than key presses', async () => {
      await client.open(proposalUri, ownerless)
      await client.publishedFor(proposalUri)
      for (let count = 0; count < 20; count++)
        await client.replace(proposalUri, '\n## Design', 'x\n## Design')
      await client.publishedFor(proposalUri, ({ version }) => version === 21)
      const versions = client.published.map(({ version }) => version)
      assert.deepEqual(
        versions,
        [...versions].sort((a, b) => Number(a) - Number(b))
      )
      assert.ok(
        versions.length <= 10,
        `20 edits led to ${versions.length} assessments: ${versions.join(', ')}`
      )
    })

    it('go when the document is closed', async () => {
      await client.open(proposalUri, ownerless)
      await client.publishedFor(proposalUri, ({ diagnostics }) => diagnostics.length > 0)
      await client.close(proposalUri)
      await client.publishedFor(proposalUri, ({ diagnostics }) => diagnostics.length === 0)
      assert.deepEqual(client.published.at(-1), { uri: proposalUri, diagnostics: [] })
    })

    it('are empty for a document that is no proposal', async () => {
      await client.open(otherUri, shoppingList)
      assert.deepEqual((await client.publishedFor(otherUri)).diagnostics, [])
    })
  })
})
