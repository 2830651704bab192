// Does a hover explain the squiggle under the pointer, and nothing else?
import assert from 'node:assert/strict'
import type { Hover, MarkupContent } from 'vscode-languageserver/node'
import { knowledge } from '../../server/src/knowledge/knowledge.generated'
import { fullCapabilities, TestClient } from './client'
import { bare, otherUri, ownerless, proposalUri, shoppingList } from './texts'

describe('hover', function () {
  // Starting a server takes a second on a busy machine.
  this.timeout(20_000)
  let client: TestClient
  afterEach(() => client.stop())
  const hover = (uri: string, line: number, character: number): Promise<Hover | null> =>
    client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line, character }
    })
  /** Where the sign stands, as its diagnostic says. */
  const signPlace = async (): Promise<[line: number, character: number]> => {
    const { items } = await client.pull(proposalUri)
    const start = items?.find(({ code }) => code === 'sign/single-expert')?.range.start
    assert.ok(start)
    return [start.line, start.character + 1]
  }
  const words = (value: Hover | null): string => (value?.contents as MarkupContent | undefined)?.value ?? ''

  it('explains a sign at its words', async () => {
    client = await TestClient.start({ capabilities: fullCapabilities })
    await client.open(proposalUri, ownerless)
    const [line, character] = await signPlace()
    const answer = await hover(proposalUri, line, character)
    assert.match(words(answer), /\*\*Ask\.\*\*/)
    assert.match(words(answer), /\]\(https:[^)]*\/docs\/patterns\/[\w-]+\.md\)/)
    assert.match(words(answer), /^Read from the words “[^”]+”/m)
    assert.equal(answer?.range?.start.line, line)
  })

  it('sums up the open questions on the title', async () => {
    client = await TestClient.start({ capabilities: fullCapabilities })
    await client.open(proposalUri, bare)
    const { items } = await client.pull(proposalUri)
    const open = items?.filter(
      ({ range, code }) => range.start.line === 0 && String(code).startsWith('question/')
    )
    const text = words(await hover(proposalUri, 0, 3))
    assert.ok(open && open.length > 1)
    assert.match(text, new RegExp(`^\\*\\*${open.length} questions `))
    for (const { code } of open) {
      const card = knowledge.questions.find(({ id }) => code === `question/${id}`)
      assert.ok(card && text.includes(`[${card.label}](`) && text.includes(card.question), String(code))
    }
  })

  it('links cards by command where the client has the command', async () => {
    client = await TestClient.start({
      capabilities: fullCapabilities,
      initializationOptions: { commands: ['rfcSteward.openPatternCard'] }
    })
    await client.open(proposalUri, ownerless)
    const text = words(await hover(proposalUri, ...(await signPlace())))
    const link = /\(command:rfcSteward\.openPatternCard\?([^)]+)\)/.exec(text)
    const [id] = JSON.parse(decodeURIComponent(link?.[1] ?? '[]')) as string[]
    const card = await client.connection.sendRequest<string | null>('rfcSteward/patternCard', { id })
    assert.match(card ?? '', /^# /)
  })

  it('says nothing beside squiggles and in other documents', async () => {
    client = await TestClient.start({ capabilities: fullCapabilities })
    await client.open(proposalUri, ownerless)
    await client.open(otherUri, shoppingList)
    assert.equal(await hover(proposalUri, 7, 0), null)
    assert.equal(await hover(otherUri, 0, 3), null)
  })
})
