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

  it('say what a pattern is easily taken for, and how that differs', async () => {
    await client.open(proposalUri, ownerless)
    const hero = (await assessment(proposalUri))?.patterns.find(({ id }) => id === 'hero-bottleneck')
    assert.ok(hero?.confusedWith.length)
    for (const { id, title, difference } of hero.confusedWith) {
      assert.notEqual(title, id, 'the name of the other card')
      assert.ok(difference)
    }
  })

  it('say what legitimate initiative lacks, and that it is met once it is there', async () => {
    await client.open(proposalUri, ownerless)
    const before = (await assessment(proposalUri))?.initiative
    assert.equal(before?.met, false)
    const owner = before.parts.find(({ id }) => id === 'owner')
    assert.deepEqual([owner?.met, owner?.question, owner?.place], [false, 'owner', undefined])
    assert.match(owner?.note ?? '', /^Not yet/)
    await client.replace(proposalUri, '## Alternatives', `${ownerSection}## Alternatives`)
    const after = (await assessment(proposalUri))?.initiative?.parts.find(({ id }) => id === 'owner')
    assert.deepEqual([after?.met, after?.note], [true, ''])
    assert.match(after?.place?.text ?? '', /Payments team/)
  })

  it('place a waiver that asks for its reason', async () => {
    await client.open(proposalUri, ownerless)
    const ask = (waive: string): Promise<InsertionView | null> =>
      client.connection.sendRequest('rfcSteward/insertion', { uri: proposalUri, waive })
    const waiver = await ask('owner')
    assert.match(waiver?.edits[0]?.snippet ?? '', /rfc-steward-waive question\/owner -- \$\{1:/)
    assert.equal(await ask('no-such-question'), null)
  })

  it('mark in a card what the document in front shows', async () => {
    await client.open(proposalUri, ownerless)
    await client.open(otherUri, shoppingList)
    const card = (id: string, uri?: string): Promise<string | null> =>
      client.connection.sendRequest('rfcSteward/patternCard', { id, ...(uri ? { uri } : {}) })
    const line = ownerless.split('\n').indexOf(heroSentence) + 1
    const marked = await card('hero-bottleneck', proposalUri)
    assert.ok(marked)
    assert.ok(marked.includes('## In “RFC 12: A queue for invoices”'), marked)
    assert.ok(marked.includes(`line ${line}: “${heroSentence}”`), marked)
    assert.match(marked, /^- Sign: \[One person holds it\]\([^)]+\) ◆ \*\*in this document\*\*$/m)
    assert.match(marked, /Who owns it after launch\?\]\([^)]+\) open$/m)
    const sign = await card('sign/single-expert', proposalUri)
    assert.ok(sign?.includes(heroSentence))
    const other = await card('sign/impact-theater', proposalUri)
    assert.match(other ?? '', /No sign of it/)
    const plain = await card('hero-bottleneck')
    assert.doesNotMatch(plain ?? '', /◆|In “/)
    assert.equal(
      await card('hero-bottleneck', otherUri),
      plain,
      'a document that is no proposal marks nothing'
    )
    assert.equal(await card('hero-bottleneck', 'file:///work/closed.md'), plain)
  })

  it('keep words of the document from becoming markup in a card', async () => {
    const evil = ownerless.replace('scheduler settings', '[scheduler](command:evil) <b>settings</b>')
    await client.open(proposalUri, evil)
    const marked = await client.connection.sendRequest<string>('rfcSteward/patternCard', {
      id: 'hero-bottleneck',
      uri: proposalUri
    })
    assert.match(marked, /Only Dana knows/)
    assert.doesNotMatch(marked, /(?<!\\)\]\(command|(?<!\\)<b>/)
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
