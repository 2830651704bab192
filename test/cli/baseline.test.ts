// `rfc-steward baseline`, and what `check` makes of a baseline, of packs and of metadata beside a file.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSteward } from '../../server/src/assess'
import { memoryHost } from '../support/memoryHost'
import { testFolder } from './folder'
import { oneLine, rfcSteward } from './support'

const proposal = `---
status: accepted
---
# RFC 12: A queue for invoices

## Motivation

The night desk types every invoice twice.

## Design

Only Dana knows how the exporter works, and Dana will fix it by night.
`
const hero = 'Only Dana knows how the exporter works, and Dana will fix it by night.'
const name = '.rfc-steward-baseline.json'

function world(files: Record<string, string>) {
  const host = memoryHost({ '.git': '', ...files })
  const steward = createSteward()
  const run = (...argv: string[]) => rfcSteward(argv, { host, steward })
  const read = (path: string): string => {
    const content = host.read(`/home/project/${path}`)
    return 'text' in content ? content.text : assert.fail(`${path}: ${content.error}`)
  }
  const write = (path: string, text: string) => host.write(`/home/project/${path}`, text)
  return { run, read, write }
}

describe('cli: baseline', () => {
  it('writes what is there; from then on nothing of it fails, and new findings do', async () => {
    const { run, read, write } = world({ 'docs/rfcs/0012-queue.md': proposal })
    assert.equal((await run('check')).status, 1)
    const wrote = await run('baseline')
    assert.equal(wrote.status, 0)
    assert.match(wrote.out, /^\.rfc-steward-baseline\.json: wrote \d+ findings\. They stay faint/)
    assert.ok(
      Object.keys((JSON.parse(read(name)) as { files: object }).files).includes('docs/rfcs/0012-queue.md')
    )
    assert.equal((await run('check', '--fail-on', 'information')).status, 0)
    const shown = JSON.parse((await run('check', '--format', 'json')).out) as {
      files: { findings: { known?: boolean; severity: string }[] }[]
    }
    assert.ok(shown.files[0]?.findings.length)
    assert.ok(shown.files[0].findings.every(({ known, severity }) => known && severity === 'information'))
    write('docs/rfcs/0012-queue.md', `${proposal}\n## Rollout\n\n${hero}\n`)
    assert.equal((await run('check', '--fail-on', 'warning')).status, 1)
  })

  it('only takes out what is not found any more', async () => {
    const { run, read, write } = world({ 'docs/rfcs/0012-queue.md': proposal })
    await run('baseline')
    const before = read(name)
    write(
      'docs/rfcs/0013-new.md',
      proposal.replace('A queue for invoices', 'Another').replace('Dana knows', 'Ada knows')
    )
    assert.match((await run('baseline')).out, /nothing to take out; \d+ findings left/)
    assert.equal(read(name), before)
    write('docs/rfcs/0012-queue.md', proposal.replace(hero, 'Two teams know it.'))
    assert.match((await run('baseline')).out, /took out [1-9]\d* findings?; \d+ left/)
    assert.ok(read(name).length < before.length)
    assert.ok(!read(name).includes('sign/'))
  })

  it('leaves what was not looked at', async () => {
    const { run, read } = world({
      'docs/rfcs/0012-queue.md': proposal,
      'docs/rfcs/0013-b.md': proposal.replace('A queue', 'B queue')
    })
    await run('baseline')
    const before = read(name)
    assert.match((await run('baseline', 'docs/rfcs/0013-b.md')).out, /nothing to take out/)
    assert.equal(read(name), before)
  })

  it('belongs to the configuration that names it', async () => {
    const { run, read } = world({
      'a/.rfc-steward.yaml': 'baseline: docs/known.json\n',
      'a/docs/rfcs/0001-x.md': proposal,
      'b/docs/rfcs/0002-y.md': proposal
    })
    const { out } = await run('baseline')
    assert.match(out, /^a\/docs\/known\.json: wrote/m)
    assert.match(out, /^\.rfc-steward-baseline\.json: wrote/m)
    assert.deepEqual(Object.keys((JSON.parse(read('a/docs/known.json')) as { files: object }).files), [
      '../docs/rfcs/0001-x.md'.replace('../docs/', '')
    ])
    assert.equal((await run('check')).status, 0)
  })

  it('is not written where there is nothing, or where something could not be read', async () => {
    const nothing = world({ 'notes.md': 'Milk.' })
    assert.match((await nothing.run('baseline')).out, /not written: there is nothing to remember/)
    const { run } = world({ 'docs/rfcs/0012-queue.md': proposal })
    const { status, error, out } = await run('baseline', 'docs', 'gone.md')
    assert.equal(status, 2)
    assert.equal(out, '')
    assert.deepEqual(error.trimEnd().split('\n'), [
      'rfc-steward: gone.md: no Markdown file there',
      'rfc-steward: nothing was written, because not everything could be read'
    ])
  })

  it('that is broken stops a check, and is not written over', async () => {
    const { run, read } = world({ 'docs/rfcs/0012-queue.md': proposal, [name]: '{"version":1' })
    for (const command of ['check', 'baseline']) {
      const { status, error } = await run(command)
      assert.equal(status, 2, command)
      assert.match(error, /\.rfc-steward-baseline\.json: The baseline is not valid JSON/)
    }
    assert.equal(read(name), '{"version":1')
  })

  it('takes --config and no other option, and no standard input', async () => {
    const { run } = world({})
    assert.match(
      oneLine((await run('baseline', '--fail-on', 'error')).error),
      /"baseline" takes no --fail-on/
    )
    for (const [option, ...value] of [['--no-cache'], ['--jobs', '2'], ['--cache-location', 'x']] as const)
      assert.match(
        oneLine((await run('baseline', option, ...value)).error),
        new RegExp(`"baseline" takes no ${option}`)
      )
    assert.match(oneLine((await run('baseline', '-')).error), /cannot read standard input/)
    assert.match(oneLine((await run('baselin')).error), /Did you mean "baseline"\?/)
  })
})

describe('cli: a house', () => {
  const rules = `signs: [{ id: vendor-promise, title: A promise, message: This rests on a promise., phrases: ["vendor promised"] }]
questions: [{ id: personal-data, question: "Which data?", from: small }]
required: [personal-data]
`
  const text = proposal.replace(hero, 'The vendor promised it.')

  it('has its own questions and signs from a pack, in every format', async () => {
    const { run } = world({
      '.rfc-steward.yaml': 'packs: [house]\nseverity: { sign/vendor-promise: error }\n',
      'node_modules/house/rfc-steward.yaml': rules,
      'node_modules/house/package.json': '{}',
      'docs/rfcs/0012-queue.md': text
    })
    const json = JSON.parse((await run('check', 'docs', '--format', 'json')).out) as {
      files: { questions: { id: string }[]; findings: { code: string; severity: string }[] }[]
    }
    assert.equal(json.files[0]?.questions.at(-1)?.id, 'personal-data')
    const severity = (code: string) => json.files[0]?.findings.find((each) => each.code === code)?.severity
    assert.deepEqual(
      [severity('sign/vendor-promise'), severity('question/personal-data')],
      ['error', 'error']
    )
    const sarif = JSON.parse((await run('check', 'docs', '--format', 'sarif')).out) as {
      runs: { tool: { driver: { rules: { id: string; shortDescription?: { text: string } }[] } } }[]
    }
    const rule = sarif.runs[0]?.tool.driver.rules.find(({ id }) => id === 'sign/vendor-promise')
    assert.equal(rule?.shortDescription?.text, 'A promise')
    assert.match((await run('check', 'docs', '--format', 'markdown')).out, /Personal data/)
  })

  it('whose pack is refused stops the check with its place', async () => {
    const { run } = world({
      '.rfc-steward.yaml': 'packs:\n  - ../../secret.yaml\n',
      'docs/rfcs/0012-queue.md': text
    })
    const { status, error } = await run('check', 'docs')
    assert.equal(status, 2)
    assert.match(
      error,
      /\.rfc-steward\.yaml:2:5: The pack "\.\.\/\.\.\/secret\.yaml" lies outside of this workspace/
    )
  })

  it('keeps its status beside the file', async () => {
    const plain = text.replace(/^---[^]*?---\n/, '')
    const { run } = world({
      'keps/sig-ledger/12-queue/README.md': plain,
      'keps/sig-ledger/12-queue/kep.yaml': 'status: implementable\n'
    })
    const { files } = JSON.parse((await run('check', '--format', 'json')).out) as {
      files: { status: string; kind: string }[]
    }
    assert.deepEqual(
      files.map(({ status, kind }) => [status, kind]),
      [['accepted', 'kep']]
    )
  })

  it('hears that a waiver has run out', async () => {
    const waived = (until: string) =>
      proposal.replace(
        '## Motivation',
        `<!-- rfc-steward-waive question/owner until ${until} -- pilot -->\n\n## Motivation`
      )
    const { run } = world({ 'docs/rfcs/1.md': waived('2026-03-31'), 'docs/rfcs/2.md': waived('2026-03-30') })
    const { out } = await run('check', 'docs')
    assert.match(out, /docs\/rfcs\/2\.md:\d+:1 warning document\/expired /)
    assert.doesNotMatch(out, /docs\/rfcs\/1\.md:\d+:1 warning document\/expired /)
  })
})

describe('cli: baseline on disk', () => {
  const folder = testFolder()

  it('is written as a whole, leaves nothing beside it, and runs nothing of a pack', () => {
    folder.write('docs/rfcs/0012-queue.md', proposal)
    folder.write('.git/HEAD', '')
    folder.write('.rfc-steward.yaml', 'packs: [trap]\n')
    folder.write(
      'node_modules/trap/package.json',
      '{ "main": "index.js", "scripts": { "postinstall": "node index.js" } }'
    )
    folder.write('node_modules/trap/index.js', 'require("fs").writeFileSync("ran", "")\n')
    folder.write('node_modules/trap/rfc-steward.yaml', 'teams: [Tidepool]\n')
    const cli = join(process.cwd(), 'dist', 'cli.js')
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'baseline'], {
      cwd: folder.path,
      encoding: 'utf8'
    })
    assert.deepEqual([status, stderr], [0, ''])
    assert.match(stdout, /wrote \d+ findings/)
    assert.deepEqual(readdirSync(folder.path).sort(), [
      '.git',
      name,
      '.rfc-steward.yaml',
      'docs',
      'node_modules'
    ])
    assert.ok(readFileSync(join(folder.path, name), 'utf8').includes('docs/rfcs/0012-queue.md'))
  })
})
