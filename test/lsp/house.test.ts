// The configuration file in the editor, and what changes of it, of packs, baselines and metadata do to open proposals.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CompletionItem, CompletionList, Diagnostic, Hover } from 'vscode-languageserver'
import { assessmentRequest, patternCardRequest, type AssessmentView } from '../../server/src/protocol'
import { fullCapabilities, TestClient } from './client'
import { ownerless } from './texts'

const ownSign =
  'signs: [{ id: exporter, title: The exporter, message: This speaks of the exporter., phrases: [exporter], patterns: [old-exporter] }]\npatterns: [{ id: old-exporter, title: Old exporter, whatItIs: It is old. }]\n'
const text = `${ownerless}\nThe exporter stays.\n`

describe('a house in the editor', function () {
  // Starting a server takes a second on a busy machine.
  this.timeout(20_000)
  let client: TestClient
  let root: string
  const uriOf = (path: string): string => pathToFileURL(join(root, path)).toString()
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  const start = async (folders = [''], settings: Record<string, unknown> = {}): Promise<void> => {
    client = await TestClient.start({
      capabilities: fullCapabilities,
      settings,
      folders: folders.map((folder) => pathToFileURL(join(root, folder)).toString().replace(/\/$/, ''))
    })
  }
  const changed = async (path: string): Promise<void> => {
    const refreshes = client.refreshes
    const changes = [{ uri: uriOf(path), type: 2 }]
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
    await client.until('a request to ask for diagnostics again', () => client.refreshes > refreshes)
  }
  const finding = async (path: string, code: string) =>
    (await client.pull(uriOf(path))).items?.find((item) => item.code === code)
  const problems = async (path: string, ready: (messages: string[]) => boolean): Promise<string[]> => {
    const said = (all: readonly Diagnostic[]) =>
      all.map(({ message }) => (typeof message === 'string' ? message : message.value))
    const { diagnostics } = await client.publishedFor(uriOf(path), (params) =>
      ready(said(params.diagnostics))
    )
    return said(diagnostics)
  }
  const proposal = 'docs/rfcs/0012-queue.md'

  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'steward-house-')))
  })
  afterEach(async () => {
    await client.stop()
    rmSync(root, { recursive: true, force: true })
  })

  describe('configuration file', () => {
    const config = '.rfc-steward.yaml'

    it('shows its problems as it is typed, at the words, until they are mended', async () => {
      await start()
      await client.open(uriOf(config), 'severty:\n  sign/heroics: off\n', 'yaml')
      const { diagnostics } = await client.publishedFor(
        uriOf(config),
        (params) => params.diagnostics.length > 0
      )
      assert.deepEqual(
        diagnostics.map(({ message, source, range }) => ({ message, source, range })),
        [
          {
            message: 'There is no key "severty". Did you mean "severity"?',
            source: 'rfc-steward',
            range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } }
          }
        ]
      )
      await client.replace(uriOf(config), 'severty', 'severity')
      assert.deepEqual(await problems(config, (messages) => messages.length === 0), [])
      assert.deepEqual((await client.pull(uriOf(config))).items, [], 'nothing is said twice')
    })

    it('completes keys and values, with what they are about', async () => {
      await start()
      await client.open(uriOf(config), 'radius: small\nseverity:\n  sign/hero\n', 'yaml')
      const ask = async (line: number, character: number): Promise<CompletionItem[]> => {
        const params = { textDocument: { uri: uriOf(config) }, position: { line, character } }
        const found = await client.connection.sendRequest<CompletionItem[] | CompletionList>(
          'textDocument/completion',
          params
        )
        return Array.isArray(found) ? found : found.items
      }
      const item = (await ask(2, 11)).find(({ label }) => label === 'sign/heroics')
      assert.deepEqual(item?.textEdit, {
        range: { start: { line: 2, character: 2 }, end: { line: 2, character: 11 } },
        newText: 'sign/heroics: '
      })
      assert.match(JSON.stringify(item.documentation), /Why it looks healthy/)
      assert.ok((await ask(0, 8)).some(({ label }) => label === 'large'))
    })

    it('explains keys and names', async () => {
      await start()
      await client.open(uriOf(config), 'radius: small\nrequired: [owner]\n', 'yaml')
      const ask = async (line: number, character: number): Promise<string> => {
        const params = { textDocument: { uri: uriOf(config) }, position: { line, character } }
        const hover = await client.connection.sendRequest<Hover | null>('textDocument/hover', params)
        return JSON.stringify(hover?.contents ?? '')
      }
      assert.match(await ask(0, 2), /How much of the organisation/)
      assert.match(await ask(1, 13), /What answers it/)
      assert.equal(await ask(2, 0), '""')
    })

    it('is a proposal’s no matter how it looks, and other YAML is nobody’s', async () => {
      await start()
      await client.open(uriOf('docs/rfcs/.rfc-steward.yaml'), '# RFC 1\n', 'yaml')
      assert.deepEqual((await client.pull(uriOf('docs/rfcs/.rfc-steward.yaml'))).items, [])
    })

    it('that breaks leaves what it said before in force, key by key', async () => {
      write(config, 'severity: { question/owner: error }\nradius: large\n')
      write(proposal, text)
      await start()
      await client.open(uriOf(proposal), text)
      const state = async () => [
        (await finding(proposal, 'question/owner'))?.severity,
        (await finding(proposal, 'question/success')) !== undefined
      ]
      assert.deepEqual(await state(), [1, true])
      for (const broken of [
        'severity: { question/owner: [\n',
        'x'.repeat(1_000_001),
        'severity: { question/owner: loud }\nradius: large\n',
        `packs: [./.rfc-steward.yaml]\nradius: large\n`,
        'packs: [../outside.yaml]\n',
        `${'['.repeat(5000)}\n`
      ]) {
        write(config, broken)
        await changed(config)
        assert.deepEqual(await state(), [1, true], broken.slice(0, 40))
        assert.notDeepEqual(await problems(config, (messages) => messages.length > 0), [])
      }
      write(config, 'severity: { question/owner: loud }\nradius: small\n')
      await changed(config)
      assert.deepEqual(await state(), [1, false], 'the key that is fine changes')
      write(config, 'radius: small\n')
      await changed(config)
      assert.deepEqual(await state(), [2, false])
      rmSync(join(root, config))
      await changed(config)
      write(config, ': [\n')
      await changed(config)
      assert.equal((await state())[0], 2, 'a file that was removed is forgotten')
    })

    it('holds for its own folder: nested ones, and several workspace folders', async () => {
      write('a/.rfc-steward.yaml', 'severity: { question/owner: error }\n')
      write(
        'a/deep/.rfc-steward.yaml',
        'packs: [../.rfc-steward.yaml]\nseverity: { question/success: error }\nradius: large\n'
      )
      write('b/.rfc-steward.yaml', 'severity: { question/owner: information }\n')
      await start(['a', 'b'])
      for (const [path, severity] of [
        ['a/docs/rfcs/1.md', 1],
        ['a/deep/rfcs/1.md', 1],
        ['b/docs/rfcs/1.md', 3]
      ] as const) {
        await client.open(uriOf(path), ownerless)
        assert.equal((await finding(path, 'question/owner'))?.severity, severity, path)
      }
      assert.equal((await finding('a/deep/rfcs/1.md', 'question/success'))?.severity, 1)
    })
  })

  it('has its own signs and cards, and a changed pack applies at once', async () => {
    write('.rfc-steward.yaml', 'packs: [./steward/house.yaml]\n')
    write('steward/house.yaml', ownSign)
    await start()
    await client.open(uriOf(proposal), text)
    const sign = await finding(proposal, 'sign/exporter')
    assert.equal(sign?.message, 'This speaks of the exporter.')
    assert.equal(sign.codeDescription, undefined, 'it has no page in the documentation')
    const view = await client.connection.sendRequest<AssessmentView>(assessmentRequest, {
      uri: uriOf(proposal)
    })
    assert.ok(view.patterns.some(({ id, title }) => id === 'old-exporter' && title === 'Old exporter'))
    const card = await client.connection.sendRequest<string>(patternCardRequest, { id: 'old-exporter' })
    assert.match(card, /^# Old exporter/)
    write('steward/house.yaml', ownSign.replace('phrases: [exporter]', 'phrases: [importer]'))
    await changed('steward/house.yaml')
    assert.equal(await finding(proposal, 'sign/exporter'), undefined)
  })

  it('may name its packs in the settings of the editor', async () => {
    write('steward/house.yaml', ownSign)
    await start([''], { packs: ['./steward/house.yaml'] })
    await client.open(uriOf(proposal), text)
    assert.ok(await finding(proposal, 'sign/exporter'))
  })

  it('asks to hear of its packs, whatever they are called', async () => {
    write('.rfc-steward.yaml', 'packs: [./steward/house.yaml]\n')
    write('steward/house.yaml', ownSign)
    await start()
    await client.open(uriOf(proposal), text)
    await client.pull(uriOf(proposal))
    const watched = (): number =>
      client.registered.filter((method) => method === 'workspace/didChangeWatchedFiles').length
    await client.until('a second registration of watchers', () => watched() >= 2)
  })

  it('shows what its baseline holds as hints, until the paragraph changes', async () => {
    write(proposal, text)
    await start()
    await client.open(uriOf(proposal), text)
    const before = (await client.pull(uriOf(proposal))).items ?? []
    assert.ok(before.length > 0 && before.every(({ severity }) => severity !== 4))
    const { createSteward } = await import('../../server/src/assess')
    const { defaultConfig } = await import('../../server/src/config/shape')
    const { baselineText } = await import('../../server/src/config/baseline')
    const entries = createSteward().baseline({ text, path: proposal }, defaultConfig)
    write('.rfc-steward-baseline.json', baselineText({ [proposal]: entries }))
    await changed('.rfc-steward-baseline.json')
    const after = (await client.pull(uriOf(proposal))).items ?? []
    assert.equal(after.length, before.length)
    assert.deepEqual(
      after.filter(({ severity }) => severity !== 4),
      []
    )
    await client.replace(uriOf(proposal), '# RFC 12', '# RFC 12 (new)')
    const title = (await client.pull(uriOf(proposal))).items?.filter(({ severity }) => severity !== 4) ?? []
    assert.ok(title.length > 0)
    write('.rfc-steward-baseline.json', '{')
    await changed('.rfc-steward-baseline.json')
    const still = (await client.pull(uriOf(proposal))).items?.filter(({ severity }) => severity === 4) ?? []
    assert.ok(still.length > 0, 'the last good baseline stays in force')
    assert.match(
      (await problems('.rfc-steward-baseline.json', (all) => all.length > 0)).join(),
      /not valid JSON/
    )
  })

  it('keeps a status beside the file, and its change applies at once', async () => {
    const readme = 'keps/sig-ledger/12-queue/README.md'
    const plain = text.replace(/^Status:[^\n]*\n/m, '').replace(/^---[^]*?---\n/, '')
    write('keps/sig-ledger/12-queue/kep.yaml', 'status: implementable\n')
    await start()
    await client.open(uriOf(readme), plain)
    const status = async (): Promise<string> =>
      (await client.connection.sendRequest<AssessmentView>(assessmentRequest, { uri: uriOf(readme) })).status
    assert.equal(await status(), 'implementable')
    write('keps/sig-ledger/12-queue/kep.yaml', 'status: rejected\n')
    await changed('keps/sig-ledger/12-queue/kep.yaml')
    assert.equal(await status(), 'rejected')
    assert.deepEqual((await client.pull(uriOf(readme))).items, [])
  })

  it('shows openly declared growth in the panel', async () => {
    await start()
    const front =
      '---\nauthor: Ada Byrne\ngrowth:\n  person: Ada Byrne\n  capability: leading\n  gap: has not led yet\n---\n'
    await client.open(uriOf(proposal), front + ownerless.replace(/^---[^]*?---\n/, ''))
    const { growth } = await client.connection.sendRequest<AssessmentView>(assessmentRequest, {
      uri: uriOf(proposal)
    })
    assert.equal(growth?.person, 'Ada Byrne')
    assert.equal(growth.met, false)
    assert.match(growth.note, /lacks .*an owner other than the author/)
    assert.deepEqual(
      growth.parts.map(({ id }) => id),
      ['user', 'owner', 'need']
    )
  })
})
