// Do quick fixes settle what they are offered for, in the form that the client can take?
import assert from 'node:assert/strict'
import type { ClientCapabilities, CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver/node'
import { fullCapabilities, TestClient } from './client'
import { editsOf } from './edits'
import { bare, crlf, ownerless, proposalUri } from './texts'

const plainEdits: ClientCapabilities = {
  ...fullCapabilities,
  textDocument: { diagnostic: {} },
  workspace: {}
}

describe('code actions', function () {
  // Starting a server takes a second on a busy machine.
  this.timeout(20_000)
  let client: TestClient
  afterEach(() => client.stop())

  const finding = async (code: string): Promise<Diagnostic> => {
    const { items } = await client.pull(proposalUri)
    const found = items?.find((item) => item.code === code)
    assert.ok(found, `no ${code} among ${items?.map((item) => item.code).join(', ')}`)
    return found
  }
  const actions = (diagnostics: Diagnostic[], only?: string[]): Promise<CodeAction[]> => {
    const range = diagnostics[0]?.range
    return client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: proposalUri },
      range,
      context: { diagnostics, ...(only ? { only } : {}) }
    })
  }
  const resolve = (action: CodeAction | undefined): Promise<CodeAction> =>
    client.connection.sendRequest('codeAction/resolve', action)

  /** The line at which an edit starts, or one beside it. */
  const lineOf = (edit: WorkspaceEdit | undefined, beside = 0): string => {
    const [first] = editsOf(edit, proposalUri)
    assert.ok(first, 'the action has an edit')
    return client.text(proposalUri).split('\n')[first.range.start.line + beside] ?? ''
  }

  /** What is left of a finding after one of its actions was applied to the text of the start. */
  const leftAfter = async (action: CodeAction, code: string): Promise<Diagnostic[]> => {
    await client.change(proposalUri, [{ text: ownerless }])
    await client.apply(proposalUri, (await resolve(action)).edit)
    const { items } = await client.pull(proposalUri)
    return (items ?? []).filter((item) => item.code === code)
  }

  describe('of a client that resolves and takes snippets', () => {
    beforeEach(async () => {
      client = await TestClient.start({ capabilities: fullCapabilities })
      await client.open(proposalUri, ownerless)
    })

    it('bring no edit until one is chosen, and prefer one', async () => {
      const offered = await actions([await finding('question/owner')])
      assert.ok(offered.length > 1)
      assert.deepEqual(
        offered.filter(({ isPreferred }) => isPreferred).map(({ title }) => title),
        ['Insert Ownership Section']
      )
      for (const { kind, edit, diagnostics } of offered)
        assert.deepEqual([kind, edit, diagnostics?.length], ['quickfix', undefined, 1])
    })

    it('insert a snippet with tab stops into the version they were made for', async () => {
      const [preferred] = await actions([await finding('question/owner')])
      const { edit } = await resolve(preferred)
      const [change] = edit?.documentChanges ?? []
      assert.ok(change && 'textDocument' in change)
      assert.deepEqual(change.textDocument, { uri: proposalUri, version: 1 })
      const [inserted] = change.edits
      assert.ok(inserted && 'snippet' in inserted)
      assert.match(inserted.snippet.value, /## Ownership\n\n[^]*\$\{1:/)
    })

    it('settle a question: once applied, the finding is gone', async () => {
      for (const action of await actions([await finding('question/owner')]))
        assert.deepEqual(await leftAfter(action, 'question/owner'), [], action.title)
    })

    it('settle a sign that its author has a reason for', async () => {
      const offered = await actions([await finding('sign/single-expert')])
      const keep = offered.find(({ title }) => title.startsWith('Keep the sentence'))
      assert.ok(keep, `offered: ${offered.map(({ title }) => title).join(', ')}`)
      assert.deepEqual(await leftAfter(keep, 'sign/single-expert'), [])
    })

    it('find their place again when the text has moved since they were offered', async () => {
      const offered = await actions([await finding('sign/single-expert')])
      const action = offered.find(({ title }) => title.startsWith('Keep the sentence'))
      await client.replace(proposalUri, '## Summary', 'Some more words.\n\n## Summary')
      const { edit } = await resolve(action)
      assert.match(lineOf(edit), /Only Dana knows/)
    })

    it('find their finding again when the client kept the diagnostic of an older version, or no data', async () => {
      const old = await finding('question/owner')
      await client.replace(proposalUri, '# RFC 12', '\n\n# RFC 12')
      const bareOld: Diagnostic = { ...old }
      delete bareOld.data
      for (const diagnostic of [old, bareOld]) {
        const [preferred] = await actions([diagnostic])
        assert.equal(preferred?.title, 'Insert Ownership Section')
        const { edit } = await resolve(preferred)
        assert.equal(lineOf(edit, -1), '')
      }
    })

    it('name their finding where several offer the same', async () => {
      await client.change(proposalUri, [{ text: bare }])
      const { items } = await client.pull(proposalUri)
      const questions = items?.filter(({ code }) => String(code).startsWith('question/')) ?? []
      assert.ok(questions.length > 1, 'the text leaves more than one question open')
      const titles = (await actions(questions)).map(({ title }) => title)
      assert.deepEqual(titles, [...new Set(titles)])
    })

    it('are none where other kinds are asked for, or for findings of other tools', async () => {
      const owner = await finding('question/owner')
      assert.deepEqual(await actions([owner], ['refactor']), [])
      assert.deepEqual(await actions([owner], ['source.fixAll']), [])
      assert.deepEqual(await actions([{ ...owner, source: 'markdownlint' }]), [])
      assert.ok((await actions([owner], ['quickfix'])).length)
    })

    it('keep Windows line endings', async () => {
      await client.change(proposalUri, [{ text: crlf(ownerless) }])
      const [preferred] = await actions([await finding('question/owner')])
      await client.apply(proposalUri, (await resolve(preferred)).edit)
      assert.doesNotMatch(client.text(proposalUri), /[^\r]\n/)
    })
  })

  it('bring plain edits at once to a client that can do no more', async () => {
    client = await TestClient.start({ capabilities: plainEdits })
    await client.open(proposalUri, ownerless)
    const [preferred] = await actions([await finding('question/owner')])
    const [edit] = preferred?.edit?.changes?.[proposalUri] ?? []
    assert.ok(edit, 'a plain change of this document')
    assert.match(edit.newText, /## Ownership/)
    assert.doesNotMatch(edit.newText, /\$\{|\$\d/)
    await client.apply(proposalUri, preferred?.edit)
    const { items } = await client.pull(proposalUri)
    assert.deepEqual(
      items?.filter(({ code }) => code === 'question/owner'),
      []
    )
  })
})
