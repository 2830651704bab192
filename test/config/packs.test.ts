// Packs: where they are found, what they decide, and what is refused, said where the pack is named.
import assert from 'node:assert/strict'
import { loadConfig } from '../../server/src/config/packs'
import { memoryHost } from '../support/memoryHost'

const root = '/home/project'

function load(files: Record<string, string | { error: string }>, file = '.rfc-steward.yaml') {
  const host = memoryHost(files)
  const text = files[file]
  assert.equal(typeof text, 'string')
  return loadConfig(text as string, { file: `${root}/${file}`, root }, host)
}
const said = (files: Record<string, string>) =>
  load(files).problems.map(({ line, column, message }) => `${line}:${column} ${message}`)

describe('config: packs', () => {
  it('lie below what the file says; what is about files is passed over', () => {
    const { config, problems } = load({
      '.rfc-steward.yaml': 'packs: [./house.yaml]\nradius: small\nseverity: { sign/heroics: error }\n',
      'house.yaml':
        'radius: large\nteams: [Tidepool]\ninclude: ["**"]\nbaseline: b.json\nseverity: { sign/heroics: off, sign/weak-adoption: off }\n'
    })
    assert.deepEqual(problems, [])
    assert.deepEqual(config, {
      packs: ['./house.yaml'],
      radius: 'small',
      teams: ['Tidepool'],
      severity: { 'sign/heroics': 'error', 'sign/weak-adoption': 'off' }
    })
  })

  it('bring questions that the file may require and change', () => {
    const { config, problems } = load({
      '.rfc-steward.yaml':
        'packs: [./a.yaml, ./b.yaml]\nrequired: [personal-data]\nquestions: [{ id: other, question: O }]\n',
      'a.yaml': 'questions: [{ id: personal-data, question: first }]\n',
      'b.yaml': 'questions: [{ id: personal-data, question: second }]\n'
    })
    assert.deepEqual(problems, [])
    assert.deepEqual(
      config.questions?.map(({ id, question }) => `${id}: ${question}`),
      ['personal-data: second', 'other: O']
    )
  })

  it('are found as npm packages from the file’s folder upward, under the name that the package gives', () => {
    const files = {
      'teams/search/.rfc-steward.yaml': 'packs: ["@house/pack", plain]\n',
      'node_modules/@house/pack/package.json': '{ "rfcSteward": "steward/all.yaml" }',
      'node_modules/@house/pack/steward/all.yaml': 'teams: [Tidepool]\n',
      'teams/node_modules/plain/package.json': '{}',
      'teams/node_modules/plain/rfc-steward.yaml': 'people: [Ada Platform]\n'
    }
    const { config, problems } = load(files, 'teams/search/.rfc-steward.yaml')
    assert.deepEqual(problems, [])
    assert.deepEqual([config.teams, config.people], [['Tidepool'], ['Ada Platform']])
  })

  it('may build upon packs, as seen from their own folder', () => {
    const { config, problems } = load({
      '.rfc-steward.yaml': 'packs: [./a/one.yaml]\n',
      'a/one.yaml': 'packs: [../b/two.yaml]\nradius: large\n',
      'b/two.yaml': 'radius: small\nteams: [Tidepool]\n'
    })
    assert.deepEqual(problems, [])
    assert.deepEqual([config.radius, config.teams], ['large', ['Tidepool']])
  })

  for (const [name, files, expected] of [
    [
      'itself',
      { '.rfc-steward.yaml': 'radius: small\npacks: [./.rfc-steward.yaml]\n' },
      '2:9 The pack "./.rfc-steward.yaml" leads back to itself.'
    ],
    [
      'a circle',
      {
        '.rfc-steward.yaml': 'packs: [./a.yaml]\n',
        'a.yaml': 'packs: [./b.yaml]\n',
        'b.yaml': 'packs: [./a.yaml]\n'
      },
      '1:9 The pack "./a.yaml" has a fault in line 1: The pack "./b.yaml" has a fault in line 1: The pack "./a.yaml" leads back to itself.'
    ],
    [
      'a file outside',
      { '.rfc-steward.yaml': 'packs: [../../etc/passwd]\n' },
      '1:9 The pack "../../etc/passwd" lies outside of this workspace, where nothing is read.'
    ],
    [
      'an absolute path',
      { '.rfc-steward.yaml': 'packs: [/etc/passwd]\n' },
      '1:9 The pack "/etc/passwd" is an absolute path: name it as seen from this file.'
    ],
    [
      'an address',
      { '.rfc-steward.yaml': 'packs: ["https://example.com/pack.yaml"]\n' },
      '1:9 The pack "https://example.com/pack.yaml" is neither the name of an npm package nor a path that starts with ./ or ../.'
    ],
    [
      'a file that is not there',
      { '.rfc-steward.yaml': 'packs: [./gone.yaml]\n' },
      '1:9 The pack "./gone.yaml" is not there: no such file.'
    ],
    [
      'a package that is not there',
      { '.rfc-steward.yaml': 'packs: [gone]\n' },
      '1:9 The pack "gone" is not installed: no such package in node_modules.'
    ],
    [
      'a package without a pack',
      { '.rfc-steward.yaml': 'packs: [bare]\n', 'node_modules/bare/package.json': '{}' },
      '1:9 The pack "bare" holds no rfc-steward.yaml, and its package.json names no other file as "rfcSteward".'
    ],
    [
      'a package that names a file outside of itself',
      {
        '.rfc-steward.yaml': 'packs: [sly]\n',
        'node_modules/sly/package.json': '{ "rfcSteward": "../../secret.yaml" }',
        'secret.yaml': 'radius: small\n'
      },
      '1:9 The pack "sly" names a file outside of itself in its package.json.'
    ],
    [
      'a broken file',
      { '.rfc-steward.yaml': 'packs: [./a.yaml]\n', 'a.yaml': 'radius: huge\ncolour: blue\n' },
      '1:9 The pack "./a.yaml" has a fault in line 1: "radius" does not know "huge". It knows auto, small, standard and large. (and 1 more)'
    ],
    [
      'a program',
      { '.rfc-steward.yaml': 'packs: [./a.js]\n', 'a.js': 'process.exit(1)\n' },
      '1:9 The pack "./a.js" has a fault in line 1: A configuration holds keys with values, such as "radius: standard". The keys are include,'
    ]
  ] as const) {
    it(`that are ${name} are refused where they are named`, () => {
      const [first, ...rest] = said(files)
      assert.ok(first?.startsWith(expected), first)
      assert.deepEqual(rest, [])
    })
  }

  it('that are huge are refused', () => {
    const { problems } = load({
      '.rfc-steward.yaml': 'packs: [./a.yaml]\n',
      'a.yaml': `# ${'x'.repeat(1_000_001)}`
    })
    assert.match(
      problems[0]?.message ?? '',
      /^The pack "\.\/a\.yaml" has a fault in line 1: .*larger than 1 MB/
    )
  })

  it('that are links out of the workspace are refused', () => {
    const host = memoryHost({ '.rfc-steward.yaml': '', 'link.yaml': 'radius: small\n' })
    const real = (path: string) => (path.endsWith('link.yaml') ? '/etc/passwd' : host.real(path))
    const place = { file: `${root}/.rfc-steward.yaml`, root }
    const { problems } = loadConfig('packs: [./link.yaml]\n', place, { ...host, real })
    assert.match(problems[0]?.message ?? '', /lies outside of this workspace/)
  })

  it('are read so often and no more, however they name each other', () => {
    const files: Record<string, string> = { '.rfc-steward.yaml': 'packs: [./p0.yaml]\n' }
    for (let level = 0; level < 5; level++) {
      const next = Array.from({ length: 15 }, () => `./p${level + 1}.yaml`).join(', ')
      files[`p${level}.yaml`] = `packs: [${next}]\n`
    }
    files['p5.yaml'] = 'radius: small\n'
    const host = memoryHost(files)
    let reads = 0
    const read = (path: string) => {
      reads++
      return host.read(path)
    }
    const place = { file: `${root}/.rfc-steward.yaml`, root }
    const { problems } = loadConfig(files['.rfc-steward.yaml'] as string, place, { read, real: host.real })
    assert.equal(problems.length, 1)
    assert.ok(reads <= 60, `${reads} reads`)
  })

  it('and a baseline outside of the workspace is refused as well', () => {
    assert.deepEqual(said({ '.rfc-steward.yaml': 'baseline: ../../b.json\n' }), [
      '1:11 "baseline" names a file outside of this workspace, where nothing is read.'
    ])
  })
})
