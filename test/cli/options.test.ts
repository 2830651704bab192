// Arguments: what is understood, and the one line that is said about each mistake.
import assert from 'node:assert/strict'
import { readArguments } from '../../server/src/commandline/arguments'
import { cliPage, helpText } from '../../server/src/commandline/help'
import { formats, options } from '../../server/src/commandline/options'
import { oneLine, rfcSteward } from './support'

describe('cli: options', () => {
  it('checks the current folder with the defaults', () => {
    assert.deepEqual(readArguments(['check']), {
      kind: 'check',
      paths: ['.'],
      stdin: false,
      format: 'text',
      failOn: 'error',
      all: false,
      cache: true
    })
  })

  it('reads every option, in both spellings and in any place', () => {
    const expected = {
      kind: 'check',
      paths: ['a.md'],
      stdin: true,
      format: 'sarif',
      failOn: 'never',
      config: 'x.yaml',
      all: true,
      stdinFilename: 'b.md',
      shard: { part: 2, of: 3 },
      jobs: 4,
      cache: false,
      cacheLocation: 'kept'
    }
    const spaced =
      'check a.md - --format sarif --fail-on never --config x.yaml --all --stdin-filename b.md --shard 2/3 --jobs 4 --no-cache --cache-location kept'
    const joined =
      '--format=sarif --fail-on=never --config=x.yaml --all check --stdin-filename=b.md --shard=2/3 --jobs=4 --no-cache --cache-location=kept a.md -'
    assert.deepEqual(readArguments(spaced.split(' ')), expected)
    assert.deepEqual(readArguments(joined.split(' ')), expected)
  })

  it('takes everything after -- as paths', () => {
    const request = readArguments(['check', '--', '--all', '-x.md'])
    assert.deepEqual(request.kind === 'check' && request.paths, ['--all', '-x.md'])
  })

  for (const [argv, line] of [
    [[], 'rfc-steward: nothing to do: "rfc-steward check" checks the current folder.'],
    [['chekc'], 'rfc-steward: there is no command "chekc". Did you mean "check"?'],
    [
      ['docs/a.md'],
      'rfc-steward: there is no command "docs/a.md". To check it, write "rfc-steward check docs/a.md".'
    ],
    [['check', '--formt', 'json'], 'rfc-steward: there is no option --formt. Did you mean "--format"?'],
    [['check', '--formt=json'], 'rfc-steward: there is no option --formt. Did you mean "--format"?'],
    [['check', '--zzzzzzzzzz'], 'rfc-steward: there is no option --zzzzzzzzzz. --help lists them.'],
    [['check', '-x'], 'rfc-steward: there is no option -x. --help lists them.'],
    [['check', '--format'], 'rfc-steward: --format FORMAT is missing its value.'],
    [['check', '--format', 'jsno'], 'rfc-steward: --format does not know "jsno". Did you mean "json"?'],
    [
      ['check', '--format', 'html5000'],
      'rfc-steward: --format does not know "html5000". It knows text, json, ndjson, sarif, github, junit, markdown.'
    ],
    [
      ['check', '--fail-on', 'warnings'],
      'rfc-steward: --fail-on does not know "warnings". Did you mean "warning"?'
    ],
    [
      ['check', '--shard', '0/2'],
      'rfc-steward: --shard does not know "0/2": write K/N with K from 1 to N, such as 1/4.'
    ],
    [
      ['check', '--shard', '3/2'],
      'rfc-steward: --shard does not know "3/2": write K/N with K from 1 to N, such as 1/4.'
    ],
    [
      ['check', '--shard', 'half'],
      'rfc-steward: --shard does not know "half": write K/N with K from 1 to N, such as 1/4.'
    ],
    [['check', '--config', ''], 'rfc-steward: --config has an empty value: it needs a FILE.'],
    [['check', '--all=yes'], /^rfc-steward: .*--all/],
    [
      ['check', '--stdin-filename', 'a.md'],
      'rfc-steward: --stdin-filename names the text from standard input: add "-" to the paths.'
    ]
  ] as const) {
    it(`says one line and ends with 2: ${argv.join(' ') || '(nothing)'}`, async () => {
      const { status, out, error } = await rfcSteward(argv)
      assert.equal(status, 2)
      assert.equal(out, '')
      if (typeof line === 'string') assert.equal(oneLine(error), line)
      else assert.match(oneLine(error), line)
    })
  }

  it('prints the version and the help', async () => {
    for (const argv of [['--version'], ['-v'], ['check', '--version']])
      assert.deepEqual(await rfcSteward(argv), { status: 0, out: '1.2.3\n', error: '' })
    for (const argv of [['--help'], ['-h'], ['help'], ['check', '--help']])
      assert.deepEqual(await rfcSteward(argv), { status: 0, out: helpText(), error: '' })
  })

  it('names every option and format in the help and on the page, in lines that fit a terminal', () => {
    for (const text of [helpText(), cliPage()]) {
      for (const { name } of options) assert.ok(text.includes(`--${name}`), name)
      for (const format of formats) assert.ok(text.includes(format), format)
    }
    const long = helpText()
      .split('\n')
      .filter((line) => line.length > 80)
    assert.deepEqual(long, [])
  })
})
