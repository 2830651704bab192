// Runs in memory: which files are checked, with which configuration, and which status comes of it.
import assert from 'node:assert/strict'
import { fakeSteward, type Asked } from '../support/fakeSteward'
import { memoryHost, memoryRoot } from '../support/memoryHost'
import { oneLine, rfcSteward, type Setting } from './support'

interface Shown {
  readonly files: readonly {
    readonly path: string
    readonly proposal: boolean
    readonly findings: readonly unknown[]
  }[]
}

const pathsOf = (out: string): string[] => (JSON.parse(out) as Shown).files.map(({ path }) => path)

/** What the steward was asked while arguments were checked. */
async function asked(
  argv: readonly string[],
  setting: Setting
): Promise<{ asked: Asked[]; error: string; status: number }> {
  const list: Asked[] = []
  const { error, status } = await rfcSteward(argv, { ...setting, steward: fakeSteward(list) })
  return { asked: list, error, status }
}

describe('cli: run', () => {
  const files = {
    'docs/rfcs/1.md': 'One [[warning sign/heroics]]',
    'docs/rfcs/2.md': 'Two [[error question/owner]]',
    'docs/plain.md': 'plain [[error sign/heroics]]',
    'notes.txt': 'Three [[information document/empty]]'
  }

  it('checks folders, globs and files in the order of their paths, each once', async () => {
    const { out } = await rfcSteward(
      ['check', 'notes.txt', 'docs/**/1.md', 'docs', 'docs/rfcs/2.md', '--format', 'json'],
      { files }
    )
    assert.deepEqual(pathsOf(out), ['docs/plain.md', 'docs/rfcs/1.md', 'docs/rfcs/2.md', 'notes.txt'])
  })

  for (const [path, failOn, status] of [
    ['docs/rfcs/2.md', 'error', 1],
    ['docs/rfcs/2.md', 'never', 0],
    ['docs/rfcs/1.md', 'error', 0],
    ['docs/rfcs/1.md', 'warning', 1],
    ['docs/rfcs/1.md', 'information', 1],
    ['notes.txt', 'warning', 0],
    ['notes.txt', 'information', 1]
  ] as const) {
    it(`ends with ${status} for ${path} and --fail-on ${failOn}`, async () => {
      assert.equal((await rfcSteward(['check', path, '--fail-on', failOn], { files })).status, status)
    })
  }

  it('says nothing about a document that is no proposal, unless --all is given', async () => {
    assert.equal((await rfcSteward(['check', 'docs/plain.md'], { files })).status, 0)
    const { out, status } = await rfcSteward(['check', 'docs/plain.md', '--all'], { files })
    assert.equal(status, 1)
    assert.match(out, /^docs\/plain\.md:1:7 error sign\/heroics /)
  })

  it('names what cannot be read or checked, checks the rest, and ends with 2', async () => {
    const { status, out, error } = await rfcSteward(
      ['check', 'a.md', 'gone.md', 'no*.md', 'b.md', 'c.md', '--format', 'json'],
      {
        files: { 'a.md': { error: 'is not valid UTF-8' }, 'b.md': 'crash', 'c.md': 'Fine' }
      }
    )
    assert.equal(status, 2)
    assert.deepEqual(pathsOf(out), ['c.md'])
    assert.deepEqual(error.trimEnd().split('\n'), [
      'rfc-steward: gone.md: no such file or folder',
      'rfc-steward: no*.md: no Markdown file matches this',
      'rfc-steward: a.md: is not valid UTF-8',
      'rfc-steward: b.md: could not be checked (Error: a rule stumbled). Please report it with the text.'
    ])
  })

  it('looks for a configuration once for each folder, not for each of its files', async () => {
    const memory = memoryHost({ ...files, 'docs/rfcs/.rfc-steward.yaml': 'failOn: never' })
    const folders: string[] = []
    const host = {
      ...memory,
      findConfig(path: string) {
        folders.push(path.slice(memoryRoot.length, path.lastIndexOf('/')))
        return memory.findConfig(path)
      }
    }
    await rfcSteward(['check', 'docs', 'notes.txt'], { host })
    assert.deepEqual(folders.sort(), ['', '/docs', '/docs/rfcs'])
  })

  it('ends with 2 where a file failed, even where findings alone would make it 1', async () => {
    const { status } = await rfcSteward(['check', 'docs', 'gone.md'], { files })
    assert.equal(status, 2)
  })

  it('says in one line that something inside went wrong', async () => {
    const host = { ...memoryHost({}), expand: () => assert.fail('the disk is on fire') }
    const { status, error } = await rfcSteward(['check'], { host })
    assert.equal(status, 2)
    assert.match(
      oneLine(error),
      /^rfc-steward: this went wrong inside the program \(.*the disk is on fire.*\)\. Please report/
    )
  })

  it('keeps one line one line, whatever a path holds', async () => {
    const { error } = await rfcSteward(['check', 'a\n\u001bb.md'], {})
    assert.equal(oneLine(error), 'rfc-steward: a\\u000a\\u001bb.md: no such file or folder')
  })

  describe('standard input', () => {
    it('is checked under the name it is given', async () => {
      const stdin = { text: 'Text\n[[error sign/heroics]]' }
      const { status, out } = await rfcSteward(['check', '-', '--stdin-filename', 'docs/rfcs/7.md'], {
        stdin
      })
      assert.equal(status, 1)
      assert.match(out, /^docs\/rfcs\/7\.md:2:1 error sign\/heroics /)
      assert.equal(
        (await asked(['check', '-', '--stdin-filename', 'docs/rfcs/7.md'], { stdin })).asked[0]?.document
          .path,
        'docs/rfcs/7.md'
      )
    })

    it('has no path without a name', async () => {
      const stdin = { text: '[[error sign/heroics]]' }
      assert.match((await rfcSteward(['check', '-'], { stdin })).out, /^<stdin>:1:1 error /)
      assert.equal((await asked(['check', '-'], { stdin })).asked[0]?.document.path, '')
    })

    it('is named where it cannot be read, and other paths are still checked', async () => {
      const { status, out, error } = await rfcSteward(['check', '-', 'docs/rfcs/1.md'], {
        files,
        stdin: { error: 'is a binary file' }
      })
      assert.equal(status, 2)
      assert.equal(oneLine(error), 'rfc-steward: <stdin>: is a binary file')
      assert.match(out, /docs\/rfcs\/1\.md:1:5 warning/)
    })
  })

  describe('configuration', () => {
    it('is the nearest one upward from each document, with globs below its folder', async () => {
      const result = await asked(['check', '.'], {
        files: {
          '.git': '',
          '.rfc-steward.yaml': 'radius: large\ninclude: [docs/**]',
          'a.md': 'A',
          'teams/x/.rfc-steward.yaml': 'teams: [Tidepool]\nexclude: [old/*.md]',
          'teams/x/old/b.md': 'B'
        }
      })
      assert.deepEqual(
        result.asked.map(({ document: { path }, config: { radius, include, exclude, teams } }) => {
          return { path, radius, include, exclude, teams }
        }),
        [
          { path: 'a.md', radius: 'large', include: ['docs/**'], exclude: [], teams: [] },
          {
            path: 'teams/x/old/b.md',
            radius: 'auto',
            include: [],
            exclude: ['teams/x/old/*.md'],
            teams: ['Tidepool']
          }
        ]
      )
    })

    it('counts paths from where the repository starts, not from the working directory', async () => {
      const files = {
        '/home/.git': '',
        'rfcs/1.md': 'One',
        '/home/.rfc-steward.yaml': 'exclude: [project/*.md]'
      }
      const result = await asked(['check', 'rfcs/1.md'], { files })
      assert.equal(result.asked[0]?.document.path, 'project/rfcs/1.md')
      assert.deepEqual(result.asked[0]?.config.exclude, ['project/*.md'])
    })

    it('counts paths from its own folder where that is further up', async () => {
      const files = { 'rfcs/1.md': 'One', '/home/.rfc-steward.yaml': 'include: [project/rfcs/*.md]' }
      const result = await asked(['check', 'rfcs'], { files })
      assert.equal(result.asked[0]?.document.path, 'project/rfcs/1.md')
      assert.deepEqual(result.asked[0]?.config.include, ['project/rfcs/*.md'])
    })

    it('is the named file for all documents, and globs of a file elsewhere count from the project', async () => {
      const files = {
        '.rfc-steward.yaml': 'radius: large',
        'rfcs/1.md': 'One',
        '/etc/team.yaml': 'radius: small\ninclude: [rfcs/*.md]'
      }
      const { asked: list } = await asked(['check', 'rfcs', '--config', '/etc/team.yaml'], { files })
      assert.deepEqual(
        list.map(({ document, config }) => [document.path, config.radius, config.include]),
        [['rfcs/1.md', 'small', ['rfcs/*.md']]]
      )
    })

    it('ends with 2 and one line where the named file is missing', async () => {
      const { status, out, error } = await rfcSteward(['check', '--config', 'team.yaml'], { files })
      assert.deepEqual({ status, out }, { status: 2, out: '' })
      assert.equal(oneLine(error), 'rfc-steward: team.yaml: no such file or folder')
    })

    it('ends with 2 and one line per problem, said once, and still checks what it does not concern', async () => {
      const { status, out, error } = await rfcSteward(['check', '.', '--format', 'json'], {
        files: {
          'x/.rfc-steward.yaml': 'radius: huge\nteam: [A]\n',
          'x/1.md': 'One',
          'x/2.md': 'Two',
          'y/3.md': 'Three'
        }
      })
      assert.equal(status, 2)
      assert.deepEqual(pathsOf(out), ['y/3.md'])
      assert.deepEqual(error.trimEnd().split('\n'), [
        'rfc-steward: x/.rfc-steward.yaml:1:9: "radius" does not know "huge". It knows auto, small, standard and large.',
        'rfc-steward: x/.rfc-steward.yaml:2:1: There is no key "team". Did you mean "teams"?'
      ])
    })
  })

  describe('shards', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`rfcs/${index}.md`, 'Text']))
    const shard = async (files: Record<string, string>, part: string): Promise<string[]> =>
      pathsOf((await rfcSteward(['check', '--shard', part, '--format', 'json'], { files })).out)

    it('hold every file exactly once, in parts of similar size', async () => {
      const parts = await Promise.all([1, 2, 3, 4].map((part) => shard(many, `${part}/4`)))
      assert.deepEqual(parts.flat().sort(), Object.keys(many).sort())
      for (const part of parts) assert.ok(part.length > 30 && part.length < 70, `${part.length} of 200`)
      assert.equal((await shard(many, '1/1')).length, 200)
    })

    it('keep a file in its part when others come', async () => {
      const more = { ...many, 'rfcs/000.md': 'Text', 'a.md': 'Text' }
      const before = await shard(many, '2/3')
      assert.deepEqual(
        (await shard(more, '2/3')).filter((path) => path in many),
        before
      )
    })

    it('may be empty', async () => {
      const empty = await Promise.all(
        [1, 2].map((part) => rfcSteward(['check', '--shard', `${part}/2`], { files: { 'a.md': 'Text' } }))
      )
      assert.deepEqual(
        empty.map(({ status }) => status),
        [0, 0]
      )
      assert.equal(empty.filter(({ out }) => out === 'No Markdown files to check.\n').length, 1)
    })
  })

  it('shows a file outside the project with its whole path', async () => {
    const { out } = await rfcSteward(['check', '/elsewhere/a.md'], {
      files: { '/elsewhere/a.md': '[[error sign/heroics]]' }
    })
    assert.match(out, /^\/elsewhere\/a\.md:1:1 error /)
    assert.ok(!out.includes(memoryRoot))
  })
})
