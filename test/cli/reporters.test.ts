// The seven formats: what programs rely on in each, and that nothing in a document or path can break out of it.
import assert from 'node:assert/strict'
import { oneLine, rfcSteward } from './support'

const files = {
  'docs/rfcs/a.md':
    'Title\n😀 words [[warning sign/heroics]]\n\nand [[error question/owner]], [[information document/empty]]\n',
  'docs/rfcs/fine.md': 'Fine\n',
  'docs/plain.md': 'plain [[error sign/heroics]]\n'
}
const hostile = { 'docs/50%,a:b <&"\'`|@you>.md': 'T\n[[error sign/a|b%,:<&"`*]]\n' }
const report = (format: string, which: Record<string, string> = files, ...more: string[]) =>
  rfcSteward(['check', ...(Object.keys(which).length ? ['.'] : []), '--format', format, ...more], {
    files: which
  })

describe('cli: format text', () => {
  it('is one line per finding and a summary; files without findings and other documents are silent', async () => {
    assert.equal(
      (await report('text')).out,
      `docs/rfcs/a.md:2:10 warning sign/heroics Not yet: what sign/heroics asks for.
docs/rfcs/a.md:4:5 error question/owner Not yet: what question/owner asks for.
docs/rfcs/a.md:4:31 information document/empty Not yet: what document/empty asks for.

2 proposals in 3 files: 1 error, 1 warning, 1 information.
`
    )
  })

  it('sums up runs without findings, without proposals, without files, and with failures', async () => {
    const summary = async (which: Record<string, string>, ...paths: string[]) =>
      (await rfcSteward(['check', ...paths], { files: which })).out
    assert.equal(await summary({ 'a.md': 'A' }), '1 proposal: no findings.\n')
    assert.equal(
      await summary({ 'a.md': 'plain' }),
      'This file does not look like a proposal: --all checks such files too.\n'
    )
    assert.equal(
      await summary({ 'a.md': 'plain', 'b.md': 'plain' }),
      'None of 2 files looks like a proposal: --all checks such files too.\n'
    )
    assert.equal(await summary({ 'a.md': 'plain' }, '.', '--all'), '0 proposals in 1 file: no findings.\n')
    assert.equal(await summary({}), 'No Markdown files to check.\n')
    assert.equal(await summary({}, 'gone.md'), '1 path could not be checked.\n')
    assert.equal(
      (await summary({ 'a.md': 'A [[warning sign/x]] [[warning sign/y]]' }, 'a.md', 'gone.md'))
        .split('\n')
        .at(-2),
      '1 proposal: 2 warnings. 1 path could not be checked.'
    )
  })

  it('has colours only where they are wanted', async () => {
    assert.ok(!(await report('text')).out.includes('\u001b'))
    const { out } = await rfcSteward(['check', '.'], { files, colour: true })
    assert.ok(out.startsWith('docs/rfcs/a.md:2:10 \u001b[33mwarning\u001b[0m '), JSON.stringify(out))
    assert.ok(out.includes('\u001b[31merror\u001b[0m'))
  })

  it('lets no path or message steer the terminal', async () => {
    const { out } = await report('text', { 'a\u001b]0;x\u0007.md': '[[error sign/\u001b[2J]]' })
    assert.ok(!/\p{Cc}/u.test(out.replaceAll('\n', '')), JSON.stringify(out))
    assert.match(out, /^a\\u001b]0;x\\u0007\.md:1:1 error /)
  })
})

interface Json {
  readonly version: string
  readonly files: readonly JsonFile[]
  readonly summary: unknown
}
interface JsonFile {
  readonly path: string
  readonly proposal: boolean
  readonly status: string
  readonly questions: readonly {
    readonly id: string
    readonly state: string
    readonly evidence: readonly unknown[]
  }[]
  readonly findings: readonly Readonly<Record<string, unknown>>[]
  readonly patterns: readonly unknown[]
}

describe('cli: format json and ndjson', () => {
  let { version, files: checked, summary } = {} as Json
  let [plain, proposal] = [] as unknown as [JsonFile, JsonFile]

  before(async () => {
    ;({ version, files: checked, summary } = JSON.parse((await report('json')).out) as Json)
    ;[plain, proposal] = checked as [JsonFile, JsonFile]
  })

  it('has the version, every checked file and the summary', () => {
    assert.equal(version, '1.2.3')
    assert.deepEqual(
      checked.map(({ path }) => path),
      ['docs/plain.md', 'docs/rfcs/a.md', 'docs/rfcs/fine.md']
    )
    assert.deepEqual(
      checked.map((file) => file.proposal),
      [false, true, true]
    )
    assert.deepEqual(summary, { files: 3, proposals: 2, errors: 1, warnings: 1, information: 1 })
  })

  it('has the leverage and the lines of an executive trade-off', () => {
    const { leverage, tradeoffs } = proposal as unknown as { leverage: unknown; tradeoffs: unknown }
    assert.deepEqual([leverage, tradeoffs], [{ kind: null, set: false }, []])
  })

  it('has all twelve questions with their state, of documents that are no proposals too', () => {
    for (const file of checked) {
      assert.equal(file.questions.length, 12)
      assert.deepEqual(
        file.questions.slice(0, 3).map(({ state }) => state),
        ['answered', 'partial', 'open']
      )
    }
    assert.deepEqual(plain.findings, [])
    assert.deepEqual(plain.patterns, [])
  })

  it('has evidence and findings with 1-based places, UTF-16 columns and exclusive ends', () => {
    assert.deepEqual(proposal.questions[0]?.evidence, [{ line: 1, column: 1, endLine: 1, endColumn: 5 }])
    assert.deepEqual(proposal.findings[0], {
      code: 'sign/heroics',
      severity: 'warning',
      stage: 'mid',
      message: 'Not yet: what sign/heroics asks for.',
      patterns: ['hero-bottleneck'],
      questions: ['owner'],
      line: 2,
      column: 10,
      endLine: 2,
      endColumn: 34,
      related: [{ message: 'Here too.', line: 2, column: 10, endLine: 2, endColumn: 11 }]
    })
    assert.equal(proposal.findings[1]?.['stage'], null)
    assert.equal(proposal.status, 'draft')
    assert.deepEqual(proposal.patterns, [
      { id: 'hero-bottleneck', because: ['sign/heroics', 'question/owner', 'document/empty'] }
    ])
  })

  it('has the same entries in ndjson, one per line', async () => {
    const lines = (await report('ndjson')).out.trimEnd().split('\n')
    assert.deepEqual(
      lines.map((line) => JSON.parse(line) as unknown),
      checked
    )
  })

  it('is valid without any file', async () => {
    assert.deepEqual(JSON.parse((await report('json', {})).out), {
      version: '1.2.3',
      files: [],
      summary: { files: 0, proposals: 0, errors: 0, warnings: 0, information: 0 }
    })
    assert.equal((await report('ndjson', {})).out, '')
  })
})

interface SarifLog {
  readonly $schema: string
  readonly version: string
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string
        readonly version: string
        readonly rules: readonly SarifRule[]
      }
    }
    readonly columnKind: string
    readonly invocations: readonly {
      readonly executionSuccessful: boolean
      readonly toolExecutionNotifications: readonly unknown[]
    }[]
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[]
    readonly results: readonly SarifResult[]
  }[]
}
interface SarifRule {
  readonly id: string
  readonly helpUri: string
  readonly shortDescription?: { readonly text: string }
  readonly help?: { readonly text: string; readonly markdown: string }
}
interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly index: number }
      readonly region: Readonly<Record<string, number>>
    }
  }[]
}

describe('cli: format sarif', () => {
  let log: SarifLog
  let run: SarifLog['runs'][number]

  before(async () => {
    log = JSON.parse((await report('sarif', files, 'gone.md')).out) as SarifLog
    run = log.runs[0] ?? assert.fail('no run')
  })

  it('is a SARIF 2.1.0 log with one run of this product', () => {
    assert.equal(log.version, '2.1.0')
    assert.match(log.$schema, /sarif.*2\.1\.0/)
    assert.equal(log.runs.length, 1)
    assert.equal(run.tool.driver.name, 'RFC Steward')
    assert.equal(run.tool.driver.version, '1.2.3')
    assert.equal(run.columnKind, 'utf16CodeUnits')
  })

  it('has every question and sign as a rule that explains itself, each id once', () => {
    const ids = run.tool.driver.rules.map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
    assert.equal(ids.filter((id) => id.startsWith('question/')).length, 12)
    assert.equal(ids.filter((id) => id.startsWith('sign/')).length, 14)
    for (const { id, helpUri, shortDescription, help } of run.tool.driver.rules) {
      assert.match(helpUri, /^https:\/\//, id)
      if (id.startsWith('document/')) continue
      assert.ok(shortDescription?.text && help?.text && help.markdown, id)
    }
  })

  it('has one result per finding, whose rule, file and region are right', () => {
    assert.deepEqual(
      run.results.map(({ level }) => level),
      ['warning', 'error', 'note']
    )
    for (const { ruleId, ruleIndex, message, locations } of run.results) {
      assert.equal(run.tool.driver.rules[ruleIndex]?.id, ruleId)
      assert.ok(message.text)
      const { artifactLocation } = locations[0]?.physicalLocation ?? assert.fail('no location')
      assert.equal(run.artifacts[artifactLocation.index]?.location.uri, artifactLocation.uri)
      assert.equal(artifactLocation.uri, 'docs/rfcs/a.md')
    }
    assert.deepEqual(run.results[0]?.locations[0]?.physicalLocation.region, {
      startLine: 2,
      startColumn: 10,
      endLine: 2,
      endColumn: 34
    })
  })

  it('says that a file could not be read', () => {
    assert.equal(run.invocations[0]?.executionSuccessful, false)
    assert.equal(run.invocations[0]?.toolExecutionNotifications.length, 1)
  })

  it('writes paths as URIs', async () => {
    const odd = JSON.parse(
      (await report('sarif', { ...hostile, '/abs/ö #1.md': '[[error sign/x]]' }, '/abs')).out
    ) as SarifLog
    const uris = odd.runs[0]?.artifacts.map(({ location }) => location.uri) ?? []
    assert.deepEqual(uris, [
      'file:///abs/%C3%B6%20%231.md',
      "docs/50%25%2Ca%3Ab%20%3C%26%22'%60%7C%40you%3E.md"
    ])
    for (const uri of uris) assert.equal(new URL(uri, 'file:///x/').protocol, 'file:')
  })
})

describe('cli: format github', () => {
  it('is one workflow command per finding, with columns only where it stays on its line', async () => {
    const place = 'file=docs/rfcs/a.md,line=2,endLine=2,col=10,endColumn=34'
    const [first, second, third, rest] = (await report('github')).out.split('\n')
    assert.equal(first, `::warning ${place},title=sign/heroics::Not yet: what sign/heroics asks for.`)
    assert.match(second ?? '', /^::error file=docs\/rfcs\/a\.md,line=4,/)
    assert.match(third ?? '', /^::notice .*title=document\/empty::/)
    assert.equal(rest, '')
  })

  it('names files that could not be read, and prints nothing where nothing is wrong', async () => {
    assert.equal(
      (await rfcSteward(['check', 'gone.md', '--format', 'github'])).out,
      '::error file=gone.md,title=rfc-steward::gone.md: no such file or folder\n'
    )
    assert.equal((await report('github', { 'a.md': 'A' })).out, '')
  })

  it('escapes what would end a property or a line', async () => {
    const line = oneLine((await report('github', hostile)).out)
    assert.match(
      line,
      /^::error file=docs\/50%25%2Ca%3Ab <&"'`\|@you>\.md,line=2,[^:]*,title=sign\/a\|b%25%2C%3A<&"`\*::/
    )
  })
})

describe('cli: format junit', () => {
  it('has a suite per proposal; findings at or above --fail-on are failures, others output', async () => {
    const { out } = await report('junit', files, 'gone.md')
    const tags = wellFormed(out)
    assert.equal(tags.filter((tag) => tag === 'testsuite').length, 3)
    assert.equal(tags.filter((tag) => tag === 'testcase').length, 5)
    assert.equal(tags.filter((tag) => tag === 'failure').length, 1)
    assert.equal(tags.filter((tag) => tag === 'system-out').length, 2)
    assert.equal(tags.filter((tag) => tag === 'error').length, 1)
    assert.match(out, /<testsuites name="rfc-steward" tests="5" failures="1" errors="1">/)
    assert.ok(!out.includes('plain.md'))
    const strict = wellFormed((await report('junit', files, '--fail-on', 'information')).out)
    assert.equal(strict.filter((tag) => tag === 'failure').length, 3)
  })

  it('stays well-formed whatever a path or message holds', async () => {
    const { out } = await report('junit', {
      ...hostile,
      'x\u0001\u000b\ud800.md': '[[error sign/]]>\uffff]]'
    })
    wellFormed(out)
    assert.match(out, /50%,a:b &lt;&amp;&quot;/)
    // XML 1.0 cannot hold these.
    assert.ok(!/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(out.replaceAll('\n', '')))
  })
})

describe('cli: format markdown', () => {
  it('has what is open, the patterns, and a row per finding with its page', async () => {
    const { out } = await report('markdown', files, 'gone.md')
    assert.match(
      out,
      /^## RFC Steward\n\n2 proposals in 3 files: 1 error, 1 warning, 1 information\. 1 path could not be checked\.\n/
    )
    assert.match(out, /\n### `docs\/rfcs\/a\.md`\n/)
    assert.match(
      out,
      /\nOpen: [^\n]+\. {2}\nPartly answered: [^\n]+\. {2}\nRelated patterns: \[[^\]]+\]\(https:[^)]+hero-bottleneck\.md\)\.\n/
    )
    assert.match(
      out,
      /\n\| 2 \| warning \| Not yet: what sign\/heroics asks for\. \| \[sign\/heroics\]\(https:[^)]+signs\/heroics\.md\) \|\n/
    )
    assert.match(out, /\n### Not checked\n\n- `gone\.md`: no such file or folder\n$/)
    assert.ok(!out.includes('fine.md') && !out.includes('plain.md'))
  })

  it('lets no path or message become markup, a mention or a cell', async () => {
    const { out } = await report('markdown', hostile)
    const row = out.split('\n').find((line) => line.startsWith('| 2 |')) ?? ''
    assert.equal(row.replace(/\\\|/g, '').split('|').length, 6, row)
    assert.ok(out.includes('### `` docs/50%,a:b <&"\'`|@you>.md ``'))
    assert.match(row, /what sign\/a\\\|b%,:\\<&"\\`\\\* asks for/)
  })
})

/** The names of all elements; fails where tags do not match or text holds bare markup. */
function wellFormed(xml: string): string[] {
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  assert.notEqual(body, xml, 'no XML declaration')
  const open: string[] = []
  const names: string[] = []
  let at = 0
  for (const match of body.matchAll(/<(\/?)([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const text = body.slice(at, match.index)
    assert.ok(
      !/[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/.test(text + match[3]),
      `bare markup in ${JSON.stringify(text)}`
    )
    if (match[1]) assert.equal(open.pop(), match[2])
    else names.push(match[2] as string)
    if (!match[1] && !match[4]) open.push(match[2] as string)
    at = match.index + match[0].length
  }
  assert.deepEqual(open, [])
  assert.equal(body.slice(at).trim(), '')
  return names
}
