// Configuration files: what is read from them, and what is said, where, about what cannot be used.
import assert from 'node:assert/strict'
import { parseConfig } from '../../server/src/config/parse'

const yaml = (text: string) => parseConfig(text, '.rfc-steward.yaml')
const said = (text: string) =>
  yaml(text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`)

describe('config/parse', () => {
  it('reads every key', () => {
    const text = `# Our house
include: [docs/plans/**]
exclude:
  - docs/rfcs/archive/**
severity:
  sign/heroics: off
  question/owner: error
  document/empty: default
required: [owner, success, owner]
radius: large
teams: [Tidepool, 'Flight Deck']
`
    assert.deepEqual(yaml(text), {
      config: {
        include: ['docs/plans/**'],
        exclude: ['docs/rfcs/archive/**'],
        severity: { 'sign/heroics': 'off', 'question/owner': 'error', 'document/empty': 'default' },
        required: ['owner', 'success'],
        radius: 'large',
        teams: ['Tidepool', 'Flight Deck']
      },
      problems: []
    })
  })

  it('reads JSON, tabs and a byte order mark included', () => {
    const text = '\uFEFF{\n\t"radius": "small",\n\t"severity": {\n\t\t"sign/heroics": "off"\n\t}\n}\n'
    assert.deepEqual(parseConfig(text, '.rfc-steward.json'), {
      config: { radius: 'small', severity: { 'sign/heroics': 'off' } },
      problems: []
    })
  })

  for (const text of ['', '\n# only a comment\n', '---\n', '{}', 'null']) {
    it(`decides nothing and has no problem where nothing is written: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(yaml(text), { config: {}, problems: [] })
    })
  }

  it('names the nearest key, at the key', () => {
    assert.deepEqual(said('radius: small\n  \nseverty:\n  sign/heroics: off\n'), [
      '3:1 There is no key "severty". Did you mean "severity"?'
    ])
  })

  it('lists the keys where none is near', () => {
    assert.deepEqual(said('colour: blue\n'), [
      '1:1 There is no key "colour". The keys are include, exclude, severity, required, radius, kinds, statuses, sections, teams, people, questions, signs, patterns, packs, baseline.'
    ])
  })

  it('names what is allowed, at the value, and keeps the other keys', () => {
    const text = 'radius: huge\nteams: [Tidepool]\n'
    assert.deepEqual(said(text), [
      '1:9 "radius" does not know "huge". It knows auto, small, standard and large.'
    ])
    assert.deepEqual(yaml(text).config, { teams: ['Tidepool'] })
  })

  it('names the nearest code where its prefix is missing or a letter is wrong', () => {
    assert.deepEqual(said('severity:\n  heroics: off\n  sign/weak-adoptoin: off\n'), [
      '2:3 "severity" does not know "heroics". Did you mean "sign/heroics"?',
      '3:3 "severity" does not know "sign/weak-adoptoin". Did you mean "sign/weak-adoption"?'
    ])
  })

  it('names the nearest level and question', () => {
    assert.deepEqual(said('severity: { sign/heroics: warn }\nrequired: [owners]\n'), [
      '1:27 "severity" of sign/heroics does not know "warn". It knows default, error, warning, information and off.',
      '2:12 "required" does not know "owners". Did you mean "owner"?'
    ])
  })

  it('says what a key holds where it holds something else', () => {
    assert.deepEqual(said('include: docs/**\nseverity: off\nradius: [small]\nteams: [42, ""]\nrequired:\n'), [
      '1:10 "include" holds a list, such as ["docs/plans/**"].',
      '2:11 "severity" holds codes with a level each, such as {"sign/heroics":"off"}.',
      '3:9 "radius" holds a value that is not text. It knows auto, small, standard and large.',
      '4:9 "teams" holds a value that is not text. Put numbers and the like in quotes.',
      '4:13 "teams" holds an empty text.',
      '5:10 "required" holds a list or a mapping, such as {"review":["requester"],"accepted":["requester","owner"]}.'
    ])
  })

  it('says what a configuration is where the file is something else', () => {
    for (const text of ['just words', '- radius: small', '42']) {
      const { config, problems } = yaml(text)
      assert.deepEqual(config, {})
      assert.match(problems[0]?.message ?? '', /^A configuration holds keys with values/)
    }
  })

  it('places a syntax error, and decides nothing', () => {
    const { config, problems } = yaml('radius: small\nteams: [a, b\nrequired: [owner]\n')
    assert.deepEqual(config, {})
    assert.ok(problems.length > 0)
    assert.match(problems[0]?.message ?? '', /^This is not valid YAML: [^\n]+$/)
    assert.ok((problems[0]?.line ?? 0) >= 2)
    assert.match(parseConfig('{"radius": ', 'x.JSON').problems[0]?.message ?? '', /^This is not valid JSON: /)
  })

  it('refuses a key that stands there twice', () => {
    assert.match(said('radius: small\nradius: large\n').join(), /^2:1 This is not valid YAML: .*unique/)
  })

  it('understands aliases, and stops at a bomb', () => {
    assert.deepEqual(yaml('include: &docs [docs/**]\nexclude: *docs\n').config, {
      include: ['docs/**'],
      exclude: ['docs/**']
    })
    const levels = Array.from({ length: 30 }, (_, level) => {
      const item = level ? `*l${level - 1}` : 'x'
      return `  - &l${level} [${Array(9).fill(item).join(', ')}]`
    })
    const started = Date.now()
    assert.deepEqual(said(`teams:\n${levels.join('\n')}\n`), [
      '1:1 This holds more than 100 aliases (*name). Write the values out.'
    ])
    const many = `teams:\n  - &a x\n${'  - *a\n'.repeat(100_000)}`
    assert.equal(yaml(many).problems.length, 1)
    assert.ok(Date.now() - started < 5000)
  })

  it('never throws: nested too deep, too large, unknown alias, merge key, several documents, tags', () => {
    assert.match(said('['.repeat(50_000)).join(), /nested too deep|not valid YAML/)
    assert.match(said(`# ${'x'.repeat(1_000_001)}`).join(), /^1:1 The configuration is larger than 1 MB/)
    assert.match(said('teams: *nobody\n').join(), /not valid YAML|list/)
    assert.match(said('<<: { radius: small }\n').join(), /There is no key "<<"/)
    assert.match(said('radius: small\n---\nradius: large\n').join(), /not valid YAML/)
    assert.match(said('radius: !!js/function x\n').join(), /not valid YAML/)
    assert.match(said('? [a]\n: b\n').join(), /There is no key ""/)
  })

  it('says the first twenty problems and how many more there are', () => {
    const { problems } = yaml(Array.from({ length: 50 }, (_, index) => `unknown${index}: x`).join('\n'))
    assert.equal(problems.length, 21)
    assert.deepEqual(problems[20], {
      message: 'There are 30 more problems after this line.',
      line: 21,
      column: 1,
      endLine: 21,
      endColumn: 10
    })
  })

  it('does not let a file change the prototype of objects', () => {
    const { config } = yaml('severity:\n  __proto__: off\n__proto__:\n  polluted: yes\n')
    assert.deepEqual(config, {})
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined)
  })
})
