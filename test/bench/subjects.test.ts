// Every subject in miniature: the same steps as a real run over as little as possible. Nothing here depends on speed.
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkerOf } from '../../bench/checkers'
import { readBank } from '../../bench/documents/bank'
import { resultLine, type Plan, type ResultLine } from '../../bench/measurement'
import { readOptions } from '../../bench/options'
import { Peers } from '../../bench/peers/peers'
import { subjectNames, subjectsOf } from '../../bench/subjects'

describe('bench: subjects in miniature', function () {
  this.timeout(120_000)
  const root = process.cwd()
  const scratch = mkdtempSync(join(tmpdir(), 'rfc-steward-bench-'))
  const said: string[] = []
  const plan: Plan = { quick: true, miniature: true, scratch, say: (line) => void said.push(line) }
  // A checkout without installed peers: the tests install nothing, and run where there is no network.
  const bare = join(scratch, 'bare')
  const subjects = subjectsOf(root, readBank(root), new Peers(bare))

  before(() => {
    assert.ok(
      existsSync(join(root, 'dist/server.js')),
      'dist/server.js is not built yet: run "npm run build"'
    )
    mkdirSync(join(bare, 'bench'), { recursive: true })
    writeFileSync(join(bare, 'bench/package.json'), '{ "dependencies": {} }')
  })
  after(() => rmSync(scratch, { recursive: true, force: true }))

  async function linesOf(name: string, changed: Partial<Plan> = {}): Promise<ResultLine[]> {
    const subject = subjects.find((each) => each.name === name)
    assert.ok(subject, `there is a subject ${name}`)
    return (await subject.run({ ...plan, ...changed })).map(resultLine)
  }

  it('are all named, so that each can be run alone', () => {
    assert.deepEqual(
      subjects.map(({ name }) => name),
      [...subjectNames]
    )
  })

  for (const name of subjectNames) {
    it(`measure: ${name}`, async () => {
      const lines = await linesOf(name)
      assert.ok(lines.length)
      for (const line of lines) {
        assert.ok(line.subject.startsWith(name), `${line.subject} belongs to ${name}`)
        assert.ok(line.p50 > 0 && line.p50 <= line.p99, `${line.condition}, ${line.who}: ${line.p50}`)
      }
      const keys = lines.map(({ subject, condition, who }) => `${subject}, ${condition}, ${who}`)
      assert.equal(new Set(keys).size, keys.length, 'no figure has the name of another')
    })
  }

  it('say which peers take no part, and why', async () => {
    said.length = 0
    const lines = await linesOf('folder check')
    assert.ok(lines.every(({ who }) => who.startsWith(checkerOf.ours)))
    assert.ok(said.some((line) => /without markdownlint-cli2: .* is not installed/.test(line)))
  })

  it('measure on a folder and a document of your own', async () => {
    const document = join(scratch, 'mine.md')
    writeFileSync(document, '# Mine\n\nWho owns it?\n')
    assert.ok(
      (await linesOf('keystroke', { document })).every(({ condition }) => condition.startsWith('mine.md, '))
    )
    const folder = join(scratch, 'mine')
    mkdirSync(folder)
    writeFileSync(join(folder, 'a.md'), '# A\n')
    assert.equal((await linesOf('folder check', { folder }))[0]?.note, '1 files')
    rmSync(join(folder, 'a.md'))
    await assert.rejects(linesOf('folder check', { folder }), /no Markdown files/)
  })
})

describe('bench: options', () => {
  it('are read, and wrong ones are answered with what there is', () => {
    assert.deepEqual(readOptions(['--quick', '--only', 'cold-open', 'start-up'], subjectNames), {
      quick: true,
      page: true,
      only: ['cold open', 'start-up']
    })
    const wrong = readOptions(['--only', 'speed'], subjectNames)
    assert.ok('text' in wrong && wrong.failed)
    assert.match(wrong.text, /Allowed choices are keystroke, cold-open/)
    const help = readOptions(['--help'], subjectNames)
    assert.ok('text' in help && !help.failed)
  })
})
