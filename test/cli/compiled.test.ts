// The program as it is kept compiled: used where it is whole and of this build, made anew everywhere else.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from '../../server/src/host/compiled'
import { testFolder } from './folder'

interface Sum {
  readonly sum: (a: number, b: number) => number
}

describe('cli: a compiled program', () => {
  const folder = testFolder()
  const place = join(folder.path, 'kept')
  const plus = '(function (exports) { exports.sum = (a, b) => a + b })'
  const minus = plus.replace('a + b', 'a - b')
  const kept = (): string[] => (existsSync(place) ? readdirSync(place) : [])
  const loaded = (source: string, build?: string): { sum: number; keep: (parts?: number) => void } => {
    folder.write('program.js', source)
    const { exports, keep } = load<Sum>(join(folder.path, 'program.js'), build, place)
    return { sum: exports.sum(3, 2), keep: (parts = 0) => keep(parts) }
  }

  it('is kept under the name of its build, and only once', () => {
    loaded(plus).keep()
    assert.deepEqual(kept(), [], 'without a name')
    const first = loaded(plus, 'one')
    first.keep()
    const [name = '', ...others] = kept()
    assert.equal(name, `program-one-${process.version}-${process.arch}.code`)
    assert.deepEqual(others, [])
    const { mtimeMs } = statSync(join(place, name))
    const second = loaded(plus, 'one')
    second.keep()
    assert.deepEqual([first.sum, second.sum], [5, 5])
    assert.equal(statSync(join(place, name)).mtimeMs, mtimeMs)
  })

  it('is what is run: V8 takes it for the source where that is as long', () => {
    assert.equal(loaded(minus, 'one').sum, 5)
    assert.equal(loaded(minus, 'another').sum, 1)
  })

  it('is kept again where a part ran that had not run before, with all parts that had', () => {
    const [name = ''] = kept()
    const written = (): number => statSync(join(place, name)).ino
    let before = written()
    for (const [parts, again] of [
      [0, false],
      [2, true],
      [2, false],
      [4, true],
      [6, false],
      [2, false]
    ] as const) {
      const { sum, keep } = loaded(plus, 'one')
      keep(parts)
      assert.equal(sum, 5)
      assert.equal(written() !== before, again, `parts ${parts}`)
      before = written()
    }
  })

  it('is done without where it is damaged, and kept again', () => {
    const [name = ''] = kept()
    const whole = readFileSync(join(place, name))
    for (const at of [0, 60, whole.length >> 1, whole.length - 2]) {
      const damaged = Buffer.from(whole)
      damaged[at] = (damaged[at] as number) ^ 0xff
      writeFileSync(join(place, name), damaged)
      assert.equal(loaded(minus, 'one').sum, 1, `byte ${at}`)
    }
    for (const content of [
      whole.subarray(0, whole.length >> 1),
      Buffer.alloc(whole.length),
      Buffer.alloc(0)
    ]) {
      writeFileSync(join(place, name), content)
      const again = loaded(plus, 'one')
      assert.equal(again.sum, 5)
      again.keep()
      assert.equal(readFileSync(join(place, name)).length, whole.length)
    }
  })

  it('makes way for later builds', () => {
    for (const build of ['2', '3', '4', '5', '6', '7']) loaded(plus, build).keep()
    assert.equal(kept().length, 4)
    assert.ok(kept().some((name) => name.startsWith('program-7-')))
  })
})

describe('cli: the built program, compiled', function () {
  this.timeout(60_000)
  const folder = testFolder()
  const home = join(folder.path, 'home')
  const compiled = (): string[] =>
    (existsSync(home) ? readdirSync(join(home, 'rfc-steward')) : []).filter((name) => name.endsWith('.code'))
  const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}): string => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(process.cwd(), 'dist/cli.js'), ...args],
      {
        cwd: folder.path,
        encoding: 'utf8',
        env: { ...process.env, XDG_CACHE_HOME: home, LOCALAPPDATA: home, ...env }
      }
    )
    assert.deepEqual([stderr, status], ['', 0])
    return stdout
  }
  const check = ['check', '--no-cache', '--all', '--format', 'json']

  before(() => {
    folder.write(
      'rfcs/1-queue.md',
      '# Queue\n\nStatus: Draft\n\nThe “queue” is slow. I — alone — will fix it ≤ 3 days.\n'
    )
    folder.write(
      'rfcs/2-long.md',
      `# Queue\n\n${'The search team owns the queue. The 40 editors asked.\n\n'.repeat(2000)}`
    )
    folder.write('notes.md', 'Milk.\n')
  })

  it('is ASCII, as it is read', () => {
    assert.ok(readFileSync('dist/program.js').every((byte) => byte < 0x80))
  })

  it('is kept by a run that needs most of it, unless nobody wants that', () => {
    run(['--version'])
    run(['check', '--no-cache', 'notes.md'])
    run([...check, 'rfcs/2-long.md'])
    run([...check, 'rfcs/1-queue.md'], { NODE_DISABLE_COMPILE_CACHE: '1' })
    assert.deepEqual(compiled(), [])
    const first = run([...check, 'rfcs/1-queue.md'])
    const [name = '', ...others] = compiled()
    assert.deepEqual(others, [])
    const { mtimeMs } = statSync(join(home, 'rfc-steward', name))
    assert.equal(run([...check, 'rfcs/1-queue.md']), first)
    assert.equal(statSync(join(home, 'rfc-steward', name)).mtimeMs, mtimeMs, 'it was kept again')
    folder.write('rfcs/0003-list.md', '---\nowner: search\n---\n\n# Queue\n\n- *One* thing &amp; another.\n')
    const size = statSync(join(home, 'rfc-steward', name)).size
    const listed = run([...check, 'rfcs/0003-list.md'])
    assert.ok(statSync(join(home, 'rfc-steward', name)).size > 1.05 * size, 'parsers that ran were not kept')
    assert.equal(run([...check, 'rfcs/0003-list.md']), listed)
    assert.equal(
      run([...check, 'rfcs', '--jobs', '2']),
      run([...check, 'rfcs', '--jobs', '1'], { NODE_DISABLE_COMPILE_CACHE: '1' })
    )
  })
})
