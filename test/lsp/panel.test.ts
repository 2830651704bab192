// Do the custom messages give the side panel what it shows?
import assert from 'node:assert/strict'
import type { AssessmentView, InsertionView, PatternSummary } from '../../server/src/protocol'
import { fullCapabilities, TestClient } from './client'
import { heroSentence, otherUri, ownerless, ownerSection, proposalUri, shoppingList } from './texts'

describe('messages of the side panel', function () {
  // Starting a server takes a second on a busy machine.
  this.timeout(20_000)
  let client: TestClient
  const changed: { uri: string; version: number }[] = []
  beforeEach(async () => {
    changed.length = 0
    client = await TestClient.start({
      capabilities: fullCapabilities,
      initializationOptions: { assessmentChanged: true }
    })
    client.connection.onNotification('rfcSteward/assessmentChanged', (params) => {
      changed.push(params as { uri: string; version: number })
      client.noticed()
    })
  })
  afterEach(() => client.stop())
  const assessment = (uri: string): Promise<AssessmentView | null> =>
    client.connection.sendRequest('rfcSteward/assessment', { uri })

  it('show the state of each question with the sentence behind it', async () => {
    await client.open(proposalUri, ownerless)
    const view = await assessment(proposalUri)
    assert.ok(view)
    assert.deepEqual(
      [view.uri, view.version, view.enabled, view.proposal, view.title],
      [proposalUri, 1, true, true, 'RFC 12: A queue for invoices']
    )
    assert.match(view.status, /review/i)
    assert.equal(view.questions.length, 12)
    const lines = ownerless.split('\n')
    const settled = view.questions.filter(({ evidence }) => evidence.length)
    assert.ok(
      settled.some(({ id }) => id === 'requester'),
      'the sentence about issue #4211 is evidence'
    )
    for (const { id, evidence } of settled)
      for (const { text, range } of evidence)
        assert.ok(lines[range.start.line]?.includes(text), `${id}: "${text}" is not at its place`)
    const owner = view.questions.find(({ id }) => id === 'owner')
    assert.deepEqual([owner?.state, owner?.asked, owner?.evidence], ['open', true, []])
    assert.ok(owner?.note && owner.label && owner.question)
  })

  it('lead from a pattern to the sentences that point to it', async () => {
    await client.open(proposalUri, ownerless)
    const view = await assessment(proposalUri)
    const pattern = view?.patterns.find(({ because }) =>
      because.some(({ code }) => code === 'sign/single-expert')
    )
    assert.ok(pattern, 'a pattern follows from the sign')
    assert.ok(pattern.because.some(({ text }) => text === heroSentence))
    assert.match(pattern.summary, /^[A-Z].*[.!?]$/)
  })

  it('say why a document is left alone', async () => {
    await client.open(otherUri, shoppingList)
    const view = await assessment(otherUri)
    assert.equal(view?.proposal, false)
    assert.ok(view.recognised)
    assert.deepEqual(view.patterns, [])
    assert.equal(await assessment('file:///work/not-open.md'), null)
  })

  it('tell of a new assessment after each change, without being asked', async () => {
    await client.open(proposalUri, ownerless)
    await client.until('the first assessment', () => changed.some(({ version }) => version === 1))
    await client.replace(proposalUri, '## Alternatives', `${ownerSection}## Alternatives`)
    await client.until('the second assessment', () => changed.some(({ version }) => version === 2))
    const view = await assessment(proposalUri)
    assert.equal(view?.questions.find(({ id }) => id === 'owner')?.state, 'answered')
  })

  it('place an insertion in the newest text', async () => {
    await client.open(proposalUri, ownerless)
    await client.replace(proposalUri, '## Summary', '\n\n## Summary')
    const insertion = await client.connection.sendRequest<InsertionView | null>('rfcSteward/insertion', {
      uri: proposalUri,
      question: 'owner'
    })
    assert.equal(insertion?.version, 2)
    const [edit] = insertion.edits
    assert.ok(edit)
    assert.match(edit.snippet, /\$\{1:/)
    assert.doesNotMatch(edit.plain, /\$\{/)
    const before = client.text(proposalUri).split('\n').slice(0, edit.range.start.line)
    assert.equal(before.at(-1), '')
    const unknown = { uri: proposalUri, question: 'no-such-question' }
    assert.equal(await client.connection.sendRequest('rfcSteward/insertion', unknown), null)
  })

  it('give every pattern that is listed its card', async () => {
    const patterns = await client.connection.sendRequest<PatternSummary[]>('rfcSteward/patterns', {})
    assert.ok(patterns.length)
    for (const { id, title } of patterns) {
      const card = await client.connection.sendRequest<string | null>('rfcSteward/patternCard', { id })
      assert.ok(card?.startsWith(`# ${title}\n`), `the card of ${id}`)
    }
    assert.equal(await client.connection.sendRequest('rfcSteward/patternCard', { id: 'no-such' }), null)
  })
})
