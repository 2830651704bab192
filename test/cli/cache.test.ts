// Results that are kept between runs: the same output as without them, whatever changed, and whatever became of the files.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { createSteward } from '../../server/src/assess'
import type { Drawer } from '../../server/src/assess/host'
import { formats } from '../../server/src/commandline/options'
import { cacheFolder } from '../../server/src/host/cacheFolder'
import { drawerIn } from '../../server/src/host/drawer'
import { fakeSteward, type Asked } from '../support/fakeSteward'
import { memoryHost } from '../support/memoryHost'
import { testFolder } from './folder'
import { rfcSteward, type Ran } from './support'

/** A drawer in memory. */
function drawer(build = 'one'): Drawer & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    recall: (name) => kept.get(name),
    remember: (name, text) => void kept.set(name, text),
    digest: (...parts) => createHash('sha1').update(JSON.stringify(parts)).digest('hex'),
    build: () => build
  }
}

const long = 'The search team owns the queue. '.repeat(500)
const files = {
  '.git': '',
  'docs/a.md': `One [[warning sign/heroics]] ${long}`,
  'docs/b.md': `Two [[error question/owner]] ${long}`,
  'docs/c.md': `plain ${long}`
}

/** A run, and which files it had judged. */
async function checked(
  place: Drawer | undefined,
  which: Record<string, string> = files,
  ...argv: string[]
): Promise<Ran & { readonly judged: string[] }> {
  const asked: Asked[] = []
  const ran = await rfcSteward(['check', '.', '--format', 'ndjson', ...argv], {
    files: which,
    steward: fakeSteward(asked),
    ...(place ? { drawer: place } : {})
  })
  return { ...ran, judged: asked.map(({ document }) => document.path) }
}

describe('cli: kept results', () => {
  const all = ['docs/a.md', 'docs/b.md', 'docs/c.md']

  it('are used where nothing changed', async () => {
    const place = drawer()
    const [first, second] = [await checked(place), await checked(place)]
    assert.deepEqual(first.judged, all)
    assert.deepEqual(second, { ...first, judged: [] })
    assert.deepEqual(await checked(undefined), first)
  })

  for (const [name, changes, judged] of [
    ['a text', { 'docs/b.md': `Two ${long}` }, ['docs/b.md']],
    ['what stands beside it', { 'docs/b.yaml': 'status: accepted' }, ['docs/b.md']],
    ['the configuration', { '.rfc-steward.yaml': 'radius: large' }, all],
    [
      'the baseline',
      {
        '.rfc-steward-baseline.json':
          '{"version":1,"files":{"x.md":[{"code":"sign/heroics","under":[],"content":"00"}]}}'
      },
      all
    ],
    ['a file more', { 'docs/d.md': 'New' }, ['docs/d.md']]
  ] as const)
    it(`are not used for what changed: ${name}`, async () => {
      const place = drawer()
      await checked(place)
      const which = { ...files, ...changes }
      const again = await checked(place, which)
      assert.deepEqual(again.judged, judged, again.error)
      assert.equal(again.out, (await checked(undefined, which)).out)
      assert.deepEqual((await checked(place, which)).judged, [])
    })

  it('are not used with other options, by another build, or on another day where the text speaks of days', async () => {
    const place = drawer()
    const dated = {
      ...files,
      'docs/a.md': `${files['docs/a.md']}\n\n<!-- rfc-steward-waive question/owner until 2026-05-01 -- soon -->`
    }
    await checked(place, dated)
    assert.deepEqual((await checked(place, dated, '--all')).judged, all)
    assert.deepEqual((await checked({ ...place, build: () => 'two' }, dated)).judged, all)
    const later = async (): Promise<string[]> => {
      const asked: Asked[] = []
      const host = { ...memoryHost(dated), today: () => '2026-06-01' }
      await rfcSteward(['check', '.'], { host, steward: fakeSteward(asked), drawer: place })
      return asked.map(({ document }) => document.path)
    }
    await checked(place, dated)
    assert.deepEqual([await later(), await later()], [['docs/a.md'], []])
  })

  it('are neither used nor written with --no-cache, for standard input, or where there is little to judge', async () => {
    const place = drawer()
    await checked(place, files, '--no-cache')
    await checked(place, { 'docs/a.md': 'Short [[error sign/heroics]]' })
    await rfcSteward(['check', '-', '.'], { files, stdin: { text: long.repeat(9) }, drawer: place })
    assert.equal(place.kept.size, 0)
    await checked(place)
    assert.deepEqual((await checked(place, files, '--no-cache')).judged, all)
  })

  it('of other files of the folder stay', async () => {
    const place = drawer()
    await checked(place)
    const more = { ...files, 'docs/a.md': `Other ${long.repeat(3)}` }
    assert.deepEqual((await checked(place, more, '--shard', '1/1')).judged, ['docs/a.md'])
    await rfcSteward(['check', 'docs/a.md'], { files, steward: fakeSteward(), drawer: place })
    assert.deepEqual((await checked(place)).judged, [])
  })

  it('are not kept of files that could not be checked', async () => {
    const place = drawer()
    const which = { ...files, 'docs/b.md': `crash ${long}` }
    const first = await checked(place, which)
    assert.equal(first.status, 2)
    const second = await checked(place, which)
    assert.deepEqual(second, { ...first, judged: ['docs/b.md'] })
  })

  it('that are damaged are as if they had never been kept', async () => {
    const place = drawer()
    const whole = await checked(place)
    const [name, text] = [...place.kept][0] ?? assert.fail('nothing was kept')
    const damage = fc.oneof(
      fc.record({ at: fc.nat(text.length - 1), to: fc.constant('') }),
      fc.record({ at: fc.nat(text.length - 1), to: fc.constantFrom('x', '\n', '\t', '"', '0', '{}') })
    )
    await fc.assert(
      fc.asyncProperty(damage, fc.boolean(), async ({ at, to }, cut) => {
        place.kept.set(name, text.slice(0, at) + to + (cut ? '' : text.slice(at + 1)))
        const { out, status, error } = await checked(place)
        assert.deepEqual({ out, status, error }, { out: whole.out, status: whole.status, error: whole.error })
      }),
      { numRuns: 200 }
    )
  })

  it('change nothing about our examples, in any format', async function () {
    this.timeout(60_000)
    const root = join(process.cwd(), 'examples')
    const texts = Object.fromEntries([
      ['.git', ''],
      // Enough to judge for results to be kept.
      ['docs/rfcs/0999-long.md', `# Long\n\n${long.repeat(3)}\n`],
      ...readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:md|ya?ml|json)$/.test(path))
        .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')] as const)
    ]) as Record<string, string>
    const [place, steward] = [drawer(), createSteward()]
    for (const format of formats) {
      const argv = ['check', '.', '--all', '--format', format]
      const without = await rfcSteward([...argv, '--no-cache'], { files: texts, steward, drawer: place })
      assert.ok(without.out.length > 1000, without.error)
      assert.deepEqual(await rfcSteward(argv, { files: texts, steward, drawer: place }), without)
      assert.deepEqual(await rfcSteward(argv, { files: texts, steward, drawer: place }), without)
    }
    assert.equal(place.kept.size, 1)
  })
})

describe('host: drawer', () => {
  const folder = testFolder()
  const program = join(process.cwd(), 'package.json')

  it('is where users of each system expect it', () => {
    assert.equal(cacheFolder({}, 'linux', 'H'), join('H/.cache/rfc-steward'))
    assert.equal(cacheFolder({ XDG_CACHE_HOME: 'X' }, 'linux', 'H'), join('X/rfc-steward'))
    assert.equal(cacheFolder({}, 'darwin', 'H'), join('H/Library/Caches/rfc-steward'))
    assert.equal(cacheFolder({ LOCALAPPDATA: 'L' }, 'win32', 'H'), join('L/rfc-steward'))
    assert.equal(cacheFolder({}, 'win32', 'H'), join('H/AppData/Local/rfc-steward'))
    assert.equal(cacheFolder({}, 'linux', ''), undefined)
  })

  it('keeps texts whole, tells texts apart, and knows its program', () => {
    const place = drawerIn(join(folder.path, 'new/deep'), program)
    assert.equal(place.recall('a.results'), undefined)
    place.remember('a.results', 'text')
    assert.equal(place.recall('a.results'), 'text')
    assert.deepEqual(readdirSync(join(folder.path, 'new/deep')), ['a.results'])
    assert.notEqual(place.digest('ab', 'c'), place.digest('a', 'bc'))
    assert.notEqual(place.build(), drawerIn(folder.path, join(process.cwd(), 'tsconfig.json')).build())
  })

  it('lets go of what is old or too much, and of nothing else', () => {
    const place = drawerIn(join(folder.path, 'tidy'), program)
    folder.write('tidy/old.results', '')
    folder.write('tidy/old.results.77.tmp', '')
    folder.write('tidy/notes.txt', '')
    const then = Date.now() / 1000 - 40 * 24 * 3600
    for (const name of ['old.results', 'old.results.77.tmp', 'notes.txt'])
      utimesSync(join(folder.path, 'tidy', name), then, then)
    for (let index = 0; index < 60; index++) place.remember(`${index}.results`, 'x')
    const names = readdirSync(join(folder.path, 'tidy'))
    assert.equal(names.length, 51)
    assert.ok(names.includes('notes.txt') && names.includes('59.results') && !names.includes('old.results'))
  })

  it('does without where nothing can be written', () => {
    folder.write('file', '')
    const place = drawerIn(join(folder.path, 'file/below'), program)
    place.remember('a.results', 'text')
    assert.equal(place.recall('a.results'), undefined)
  })
})

describe('cli: kept results of the built program', function () {
  this.timeout(60_000)
  const folder = testFolder()
  const run = (...argv: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(process.cwd(), 'dist/cli.js'), 'check', 'docs', '--format', 'json', ...argv],
      {
        cwd: folder.path,
        encoding: 'utf8',
        env: {
          ...process.env,
          // The compiled program would lie beside the results (compiled.test.ts).
          NODE_DISABLE_COMPILE_CACHE: '1',
          XDG_CACHE_HOME: join(folder.path, 'home'),
          LOCALAPPDATA: join(folder.path, 'home')
        }
      }
    )
    return { status, stdout, stderr }
  }

  before(() => {
    folder.write('.git', '')
    for (let index = 1; index < 9; index++)
      folder.write(`docs/rfcs/000${index}-queue.md`, `# Queue ${index}\n\nStatus: Draft\n\n${long}\n`)
  })

  it('lie in the folder of the user, or in one that is named, and may be deleted, damaged or locked at any time', () => {
    const plain = run('--no-cache')
    assert.equal(plain.status, 0, plain.stderr)
    assert.ok(!existsSync(join(folder.path, 'home')))
    const home = join(folder.path, 'home/rfc-steward')
    for (const place of [[], ['--cache-location', 'named']]) {
      const where = place.length ? join(folder.path, 'named') : home
      assert.deepEqual([run(...place), run(...place)], [plain, plain])
      const [name = ''] = readdirSync(where)
      assert.ok(readFileSync(join(where, name), 'utf8').includes('0001-queue.md'))
      writeFileSync(join(where, name), Buffer.from([0xff, 0x00, 0x0a, 0x7b]))
      assert.deepEqual(run(...place), plain)
      chmodSync(where, 0o500)
      writeFileSync(join(where, name), '')
      assert.deepEqual(run(...place), plain)
      chmodSync(where, 0o700)
      rmSync(where, { recursive: true })
      assert.deepEqual(run(...place), plain)
    }
  })

  it('are written again only where something was judged again', () => {
    const written = (): number => {
      const home = join(folder.path, 'home/rfc-steward')
      return Math.max(...readdirSync(home).map((name) => statSync(join(home, name)).mtimeMs))
    }
    run()
    const first = written()
    run()
    assert.equal(written(), first)
    folder.write('docs/rfcs/0001-queue.md', '# Queue\n\nStatus: Draft\n\nShort.\n')
    run()
    assert.ok(written() > first)
  })
})
