// The host over a real folder: which files are found, what is read, and the words for what cannot be.
import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { decode, largestFile } from '../../server/src/host/decode'
import { createHost } from '../../server/src/host/node'
import { showsColours } from '../../server/src/host/terminal'
import { testFolder } from './folder'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('host: decode', () => {
  it('gives the text without its byte order mark', () => {
    assert.deepEqual(decode(bytes([0xef, 0xbb, 0xbf], '# Title 😀')), { text: '# Title 😀' })
    assert.deepEqual(decode(bytes()), { text: '' })
  })

  for (const [name, given, byte, offset] of [
    ['Latin-1', bytes('# Gr', [0xfc], 'n'), 'FC', 4],
    ['a character cut off at the end', bytes('abc', [0xe2, 0x82]), 'E2', 3],
    ['a character cut off inside', bytes('é', [0xc3], 'x'), 'C3', 2],
    ['a lone continuation', bytes('a', [0x80]), '80', 1],
    ['an overlong form', bytes([0xe0, 0x80, 0x80]), 'E0', 0],
    ['an overlong form of four', bytes('a', [0xf0, 0x80, 0x80, 0x80]), 'F0', 1],
    ['a surrogate', bytes('ab', [0xed, 0xa0, 0x80]), 'ED', 2],
    ['beyond Unicode', bytes('😀', [0xf4, 0x90, 0x80, 0x80]), 'F4', 4],
    ['a byte that is never used', bytes('a€', [0xff]), 'FF', 4]
  ] as const) {
    it(`names the first byte that is wrong: ${name}`, () => {
      assert.deepEqual(decode(given), {
        error: `is not valid UTF-8 (byte 0x${byte} at offset ${offset}): save it as UTF-8`
      })
    })
  }

  it('refuses binary files, UTF-16, and what is too large', () => {
    const error = (given: Uint8Array): string => (decode(given) as { error: string }).error
    assert.equal(error(bytes('abc', [0])), 'is a binary file, not text (NUL byte at offset 3): leave it out')
    assert.match(error(Buffer.from('\ufeff# T', 'utf16le')), /^is UTF-16, .*save it as UTF-8$/)
    assert.equal(
      error(new Uint8Array(largestFile + 1)),
      'is too large to check (33 MB; the limit is 32 MB): leave it out or split it'
    )
  })
})

describe('host: files', () => {
  const folder = testFolder()
  const host = createHost(folder.path)
  const found = (...patterns: string[]): string[] =>
    host.expand(patterns).files.map((path) => host.display(path))
  const reason = (path: string): string | undefined => {
    const content = host.read(host.resolve(path))
    return 'error' in content ? content.error : undefined
  }

  before(() => {
    for (const name of [
      'docs/a.md',
      'docs/B.MD',
      'docs/c.markdown',
      'docs/d.mdx',
      'docs/odd [1] (x).md',
      'docs/deep/e.md',
      'docs/node_modules/pkg/no.md',
      'docs/.hidden/no.md',
      'docs/text.txt',
      'folder.md/inside.md'
    ])
      folder.write(name, name)
    folder.write('.git/HEAD', 'ref')
    folder.write('.git/no.md', 'no')
    mkdirSync(join(folder.path, 'empty'))
    symlinkSync('nowhere', join(folder.path, 'docs/dangling.md'))
    symlinkSync('loop.md', join(folder.path, 'docs/loop.md'))
    symlinkSync('..', join(folder.path, 'docs/deep/up'))
    symlinkSync('a.md', join(folder.path, 'docs/same.md'))
    symlinkSync('../text.txt', join(folder.path, 'docs/deep/other.md'))
  })

  const inDocs = [
    'docs/B.MD',
    'docs/a.md',
    'docs/c.markdown',
    'docs/d.mdx',
    'docs/dangling.md',
    'docs/deep/e.md',
    'docs/deep/other.md',
    'docs/loop.md',
    'docs/odd [1] (x).md'
  ]

  it('finds the Markdown files of a folder, without going round in circles or counting one twice', () => {
    assert.deepEqual(found('docs'), inDocs)
    assert.deepEqual(found('docs/', './docs', 'docs/a.md', join(folder.path, 'docs')), inDocs)
    assert.deepEqual(found('.'), [...inDocs, 'folder.md/inside.md'])
  })

  it('finds what a glob matches, relative and absolute', () => {
    assert.deepEqual(
      found('docs/*.md'),
      inDocs.filter((path) => /^docs\/[^/]+\.md$/i.test(path))
    )
    assert.deepEqual(found('docs/**/{a,e}.md'), ['docs/a.md', 'docs/deep/e.md'])
    assert.deepEqual(found(join(folder.path, 'docs/deep/*.md')), ['docs/deep/e.md', 'docs/deep/other.md'])
  })

  it('takes the name of an existing file as that file, whatever characters it holds', () => {
    assert.deepEqual(found('docs/odd [1] (x).md', 'docs/text.txt'), ['docs/odd [1] (x).md', 'docs/text.txt'])
  })

  it('names what matches nothing, but not a folder without Markdown', () => {
    assert.deepEqual(
      host.expand(['gone.md', 'docs/*.pdf', 'docs/*.txt', 'empty', 'gone/', 'docs/dangling.md']),
      {
        files: [],
        missing: ['gone.md', 'docs/*.pdf', 'docs/*.txt', 'gone/', 'docs/dangling.md']
      }
    )
  })

  it('says why a file cannot be read', () => {
    assert.equal(reason('docs/a.md'), undefined)
    assert.equal(reason('gone.md'), 'no such file or folder')
    assert.equal(reason('docs/a.md/gone.md'), 'no such file or folder')
    assert.equal(reason('docs'), 'is a folder, not a file')
    assert.equal(reason('docs/dangling.md'), 'is a link to something that does not exist')
    assert.equal(reason('docs/loop.md'), 'is a link that leads back to itself')
    assert.equal(reason('x'.repeat(5000)), 'no such file or folder (the name is too long)')
    if (process.platform !== 'win32')
      assert.equal(reason('/dev/null'), 'is not a regular file: pipe it in with - instead')
  })

  it('says that a file or folder may not be read', function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) {
      console.log('      skipped: this user may read everything')
      return this.skip()
    }
    folder.write('locked/file.md', 'x')
    folder.write('secret.md', 'x')
    chmodSync(join(folder.path, 'locked'), 0)
    chmodSync(join(folder.path, 'secret.md'), 0)
    try {
      assert.equal(reason('secret.md'), 'may not be read (permission denied)')
      assert.equal(reason('locked'), 'is a folder that may not be listed (permission denied)')
      assert.deepEqual(host.expand(['locked']).missing, ['locked'])
    } finally {
      chmodSync(join(folder.path, 'locked'), 0o700)
    }
  })

  it('finds the nearest configuration upward, not above the root or the repository', () => {
    folder.write('.rfc-steward.yaml', '')
    folder.write('docs/deep/.rfc-steward.json', '')
    folder.write('docs/deep/.rfc-steward.yml', '')
    folder.write('nested/.git', 'gitdir: elsewhere')
    folder.write('nested/x.md', '')
    const nearest = (path: string, root?: string): string | undefined => {
      const file = host.findConfig(host.resolve(path), root === undefined ? undefined : host.resolve(root))
      return file && host.display(file)
    }
    assert.equal(nearest('docs/a.md'), '.rfc-steward.yaml')
    assert.equal(nearest('docs/deep/e.md'), 'docs/deep/.rfc-steward.yml')
    assert.equal(nearest('docs/not/yet/there.md'), '.rfc-steward.yaml')
    assert.equal(nearest('docs/a.md', 'docs'), undefined)
    assert.equal(nearest('nested/x.md'), undefined)
    assert.equal(host.projectRoot(host.resolve('docs/deep/e.md')), host.resolve('.'))
  })

  it('shows paths relative to the working directory below it, and whole elsewhere', () => {
    assert.equal(host.display(host.resolve('docs/a.md')), 'docs/a.md')
    assert.equal(host.display(host.resolve('..a.md')), '..a.md')
    assert.equal(host.display('/elsewhere/a.md'), '/elsewhere/a.md')
  })
})

describe('host: terminal', () => {
  it('has colours on a terminal only, and not where the user said no', () => {
    assert.equal(showsColours(true, {}), true)
    assert.equal(showsColours(false, {}), false)
    assert.equal(showsColours(undefined, {}), false)
    assert.equal(showsColours(true, { NO_COLOR: '1' }), false)
    assert.equal(showsColours(true, { NO_COLOR: '' }), true)
    assert.equal(showsColours(true, { TERM: 'dumb' }), false)
  })
})
