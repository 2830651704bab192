// Checking with several threads: the same output as with one, bad files cost only themselves, and Ctrl-C ends it.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Shared, Task } from '../../server/src/commandline/crew'
import { perform } from '../../server/src/commandline/crew'
import { formats } from '../../server/src/commandline/options'
import { fakeSteward } from '../support/fakeSteward'
import { pretendedThreads } from '../support/pretendedThreads'
import { testFolder } from './folder'
import { rfcSteward } from './support'

const pretended = pretendedThreads<Shared, Task>

const steward = fakeSteward()
const files = Object.fromEntries([
  ['.git', ''],
  ['docs/a/.rfc-steward.yaml', 'team: [x]\n'],
  ['docs/b/.rfc-steward.yaml', 'radius: large\n'],
  ...Array.from({ length: 40 }, (_, index) => [
    `docs/${'abcd'.charAt(index % 4)}/${index}.md`,
    ['One [[warning sign/heroics]]', 'Two [[error question/owner]]', 'plain', 'crash'][(index >> 2) % 4]
  ]),
  ['docs/c/bad.md', { error: 'is not valid UTF-8' }]
]) as Record<string, string>

describe('cli: several threads', () => {
  for (const format of formats)
    it(`print what one prints: ${format}`, async () => {
      const argv = ['check', 'docs', 'gone.md', '--format', format]
      const threads = pretended((shared, task) => perform(shared, task, steward))
      const alone = await rfcSteward(argv, { files })
      assert.deepEqual(await rfcSteward([...argv, '--jobs', '3'], { files, threads }), alone)
      assert.match(alone.error, /There is no key "team"[^]*bad\.md: is not valid[^]*could not be checked/)
      assert.ok(alone.out.length > 1000)
    })

  it('are started where they are asked for, and let go of', async () => {
    const log: string[] = []
    const threads = pretended((shared, task) => perform(shared, task, steward), { log })
    await rfcSteward(['check', 'docs'], { files, threads })
    await rfcSteward(['check', 'docs', '--jobs', '1'], { files, threads })
    assert.deepEqual(log, [])
    await rfcSteward(['check', 'docs', '--jobs', '3'], { files, threads })
    assert.deepEqual(log, ['start 2', 'end'])
  })

  it('cost one document where one breaks down', async () => {
    const threads = pretended((shared, task) => {
      if (task.shown === 'docs/d/3.md') throw new Error('its thread ended')
      return perform(shared, task, steward)
    })
    const { status, error, out } = await rfcSteward(
      ['check', 'docs/d', '--jobs', '2', '--fail-on', 'never', '--format', 'ndjson'],
      { files, threads }
    )
    assert.equal(status, 2)
    assert.match(error, /^rfc-steward: docs\/d\/3\.md: could not be checked \(Error: its thread ended\)\./m)
    assert.match(out, /docs\/d\/19\.md/)
    assert.doesNotMatch(out, /docs\/d\/3\.md/)
  })

  it('are done without where none can be started', async () => {
    const argv = ['check', 'docs', '--format', 'ndjson']
    const threads = pretended(() => undefined)
    assert.deepEqual(
      await rfcSteward([...argv, '--jobs', '2'], { files, threads }),
      await rfcSteward(argv, { files })
    )
  })

  for (const value of ['0', 'many', '-1', '1.5'])
    it(`are no ${value}`, async () => {
      const { status, error } = await rfcSteward(['check', `--jobs=${value}`])
      assert.deepEqual(
        [status, error],
        [2, `rfc-steward: --jobs does not know "${value}": write a number from 1 to 999.\n`]
      )
    })
})

describe('cli: several threads of the built program', function () {
  this.timeout(120_000)
  const folder = testFolder()
  const program = join(process.cwd(), 'dist/cli.js')
  const examples = join(process.cwd(), 'examples')
  const check = (...argv: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check', ...argv], {
      cwd: examples,
      encoding: 'utf8',
      maxBuffer: 1 << 28
    })
    return { status, stdout, stderr }
  }

  for (const format of ['text', 'json', 'sarif'])
    it(`print of our examples what one prints: ${format}`, () => {
      const argv = ['.', '--all', '--no-cache', '--format', format]
      const alone = check(...argv, '--jobs', '1')
      assert.ok(alone.stdout.length > 1000, alone.stderr)
      assert.deepEqual(check(...argv, '--jobs', '3'), alone)
    })

  it('end at once with Ctrl-C, and what was printed until then are whole lines', async () => {
    const text = `# Queue\n\n${'The search team owns it. The 40 editors asked for it.\n\n## Part\n\n'.repeat(200)}`
    for (let index = 0; index < 400; index++) folder.write(`rfcs/${index}.md`, text)
    const child = spawn(
      process.execPath,
      [program, 'check', 'rfcs', '--format', 'ndjson', '--jobs', '2', '--no-cache'],
      {
        cwd: folder.path
      }
    )
    let out = ''
    let error = ''
    child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()))
    child.stdout.on('data', (chunk: Buffer) => {
      if (!out) child.kill('SIGINT')
      out += chunk.toString()
    })
    const [, signal] = (await once(child, 'close')) as [number, string]
    assert.deepEqual([signal, error], ['SIGINT', ''])
    const lines = out.split('\n')
    assert.equal(lines.pop(), '')
    assert.ok(lines.length > 0 && lines.length < 400, String(lines.length))
    for (const line of lines) JSON.parse(line)
  })
})
