// The built program over a real folder: every odd file gets its line, the rest is checked, and no stack trace appears.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { testFolder } from './folder'

const program = join(process.cwd(), 'dist/cli.js')

interface Finding {
  readonly code: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}
interface Checked {
  readonly path: string
  readonly proposal: boolean
  readonly questions: readonly { readonly id: string; readonly evidence: readonly Finding[] }[]
  readonly findings: readonly Finding[]
}

describe('cli: the built program', function () {
  this.timeout(120_000)
  const folder = testFolder()

  function rfcSteward(
    args: readonly string[],
    input?: string | Uint8Array
  ): { status: number | null; out: string; error: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder.path,
      env: { ...process.env, XDG_CACHE_HOME: join(folder.path, 'cache') },
      input: input ?? '',
      maxBuffer: 1 << 30
    })
    const error = stderr.toString()
    assert.doesNotMatch(error, /^\s+at /m, 'a stack trace')
    return { status, out: stdout.toString(), error }
  }
  const json = (
    args: readonly string[],
    input?: string
  ): { files: Checked[]; status: number | null; error: string } => {
    const { out, status, error } = rfcSteward(['check', '--format', 'json', ...args], input)
    return { status, error, ...(JSON.parse(out) as { files: Checked[] }) }
  }

  before(() => {
    assert.ok(existsSync(program), 'dist/cli.js is not built yet: run "npm run build" first')
    folder.write('.git/HEAD', '')
    folder.write('docs/rfcs/0001-good.md', '# Queue\n\nStatus: Accepted\n\nThe work queue is slow.\n')
    folder.write('notes/todo.md', '# Shopping\n\n- milk\n')
  })

  it('names itself', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    assert.deepEqual(rfcSteward(['--version']), { status: 0, out: `${version}\n`, error: '' })
    assert.match(rfcSteward(['--help']).out, /^Usage: rfc-steward check /)
  })

  it('ends with 0, 1 or 2', () => {
    assert.equal(rfcSteward(['check', '--fail-on', 'never']).status, 0)
    // Who owns it is required of an accepted proposal, and nothing says it here.
    assert.equal(rfcSteward(['check']).status, 1)
    assert.equal(rfcSteward(['check', '--fail-on', 'loud']).status, 2)
    assert.equal(rfcSteward(['check', 'gone.md']).status, 2)
  })

  it('prints nothing about documents that are no proposals, and lists them in json', () => {
    assert.doesNotMatch(rfcSteward(['check']).out, /todo/)
    const { files } = json([])
    assert.deepEqual(
      files.map(({ path, proposal }) => [path, proposal]),
      [
        ['docs/rfcs/0001-good.md', true],
        ['notes/todo.md', false]
      ]
    )
    for (const { questions } of files) assert.equal(questions.length, 12)
    assert.deepEqual(files[1]?.findings, [])
    assert.ok((json(['--all', 'notes']).files[0]?.findings.length ?? 0) > 0)
  })

  it('gives every file that cannot be read its line, and checks the others', () => {
    const bad = testFolderIn('bad')
    bad('latin.md', Buffer.from('# Gr\u00fcn\n', 'latin1'))
    bad('binary.md', Buffer.from([0x23, 0x20, 0x54, 0x00, 0x01]))
    bad('fine.md', '# Fine\n')
    mkdirSync(join(folder.path, 'bad/folder.md'))
    symlinkSync('nowhere', join(folder.path, 'bad/dangling.md'))
    const { status, files, error } = json(['bad', 'missing.md', 'bad/folder.md'])
    assert.equal(status, 2)
    assert.deepEqual(
      files.map(({ path }) => path),
      ['bad/fine.md']
    )
    assert.deepEqual(error.trimEnd().split('\n'), [
      'rfc-steward: missing.md: no such file or folder',
      'rfc-steward: bad/binary.md: is a binary file, not text (NUL byte at offset 3): leave it out',
      'rfc-steward: bad/dangling.md: is a link to something that does not exist',
      'rfc-steward: bad/latin.md: is not valid UTF-8 (byte 0xFC at offset 4): save it as UTF-8'
    ])
  })

  for (const [name, text] of [
    ['an empty document', ''],
    ['white space only', ' \n\t\r\n'],
    ['front matter that is no YAML', '---\nstatus: [draft\n  x: : y\n---\n\n# Title\n\nText.\n'],
    ['front matter that never ends', '---\nstatus: draft\n\n# Title\n'],
    ['a fence that never ends', '# Title\n\n```js\nconst x = 1\n'],
    ['a comment that never ends', '# Title\n\n<!-- no end\n\nText.\n'],
    ['no heading at all', 'Just one sentence'],
    ['a table without rows, and one without end', '# T\n\n| a |\n| - |\n\n| a | b\n| - | -\n| c'],
    ['CRLF, CR and no last line ending', '# T\r\n\r\nOne.\rTwo.'],
    ['lone surrogates as their replacement, emoji, right-to-left text', '# 😀\n\n\ufffd שלום 👩‍👩‍👧 e\u0301\n'],
    ['a byte order mark', '\ufeff# Title\n\nText.\n']
  ] as const) {
    it(`checks ${name}`, () => {
      folder.write('odd/0001-odd.md', text)
      const { status, files, error } = json(['odd', '--all', '--fail-on', 'never'])
      assert.equal(error, '')
      assert.equal(status, 0)
      const shown = text.replace(/^\ufeff/, '')
      const lines = shown.split(/\r\n|\r|\n/)
      for (const place of [
        ...(files[0]?.findings ?? []),
        ...(files[0]?.questions ?? []).flatMap((each) => each.evidence)
      ]) {
        for (const [line, column] of [
          [place.line, place.column],
          [place.endLine, place.endColumn]
        ] as const) {
          const length = lines[line - 1]?.length ?? assert.fail(`line ${line} of ${lines.length}`)
          // An exclusive end may stand right behind the last character.
          assert.ok(column >= 1 && column <= length + 1, `${line}:${column}`)
        }
      }
    })
  }

  it('checks a document of 5 MB', () => {
    const paragraph =
      'The search team owns the queue after launch. It serves the 40 editors who asked for it.\n\n## Part\n\n'
    folder.write(
      'large/0001-large.md',
      `# Large\n\nStatus: Draft\n\n${paragraph.repeat(Math.ceil(5_000_000 / paragraph.length))}`
    )
    const { status, files, error } = json(['large'])
    assert.deepEqual(
      { status, error, paths: files.map(({ path }) => path) },
      { status: 0, error: '', paths: ['large/0001-large.md'] }
    )
  })

  it('refuses a file of more than 32 MB', () => {
    folder.write('huge/0001-huge.md', Buffer.alloc(33 * 1024 * 1024, 'a'))
    const { status, error } = rfcSteward(['check', 'huge'])
    assert.equal(status, 2)
    assert.match(error, /^rfc-steward: huge\/0001-huge\.md: is too large to check \(33 MB; [^\n]*\n$/)
  })

  it('reads standard input', () => {
    const { files, status } = json(
      ['-', '--stdin-filename', 'docs/rfcs/0002-new.md'],
      '# New\n\nStatus: Accepted\n'
    )
    assert.deepEqual([files[0]?.path, files[0]?.proposal, status], ['docs/rfcs/0002-new.md', true, 1])
    assert.equal(json(['-'], '').files[0]?.path, '<stdin>')
    const { status: refused, error } = rfcSteward(['check', '-'], Buffer.from([0xc3, 0x28]))
    assert.equal(refused, 2)
    assert.equal(
      error,
      'rfc-steward: <stdin>: is not valid UTF-8 (byte 0xC3 at offset 0): save it as UTF-8\n'
    )
  })

  it('uses the nearest configuration, and stops at one that is broken', () => {
    folder.write('team/.rfc-steward.yaml', 'include: ["plans/**"]\nseverity:\n  question/owner: error\n')
    folder.write('team/plans/queue.md', '# Queue\n\nText.\n')
    const { files, status } = json(['team'])
    assert.equal(files[0]?.proposal, true)
    assert.equal(status, 1)
    folder.write('team/.rfc-steward.yaml', 'includes: []\n')
    const { status: refused, error } = rfcSteward(['check', 'team'])
    assert.equal(refused, 2)
    assert.equal(
      error,
      'rfc-steward: team/.rfc-steward.yaml:1:1: There is no key "includes". Did you mean "include"?\n'
    )
    assert.equal(
      rfcSteward(['check', '--config', 'gone.yaml']).error,
      'rfc-steward: gone.yaml: no such file or folder\n'
    )
  })

  it('ends quietly where its reader stops reading', async () => {
    for (let index = 0; index < 300; index++) folder.write(`many/${index}.md`, '# T\n\nText.\n')
    const child = spawn(
      process.execPath,
      [program, 'check', 'many', '--format', 'json', '--all', '--no-cache'],
      {
        cwd: folder.path
      }
    )
    child.stdout.destroy()
    let error = ''
    child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()))
    const status = await new Promise((resolve) => child.on('close', resolve))
    assert.equal(error, '')
    assert.ok(status === 0 || status === 1, `status ${String(status)}`)
  })

  it('writes large results whole into a pipe', () => {
    const { files } = json(['many', '--all'])
    assert.equal(files.length, 300)
  })

  function testFolderIn(name: string): (file: string, content: string | Uint8Array) => void {
    return (file, content) => folder.write(`${name}/${file}`, content)
  }
})
