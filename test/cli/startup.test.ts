// Starting up: what needs no engine loads none, and what the threads do keeps the main thread light.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { helpText } from '../../server/src/commandline/help'
import { run } from '../../server/src/commandline/run'
import { memoryHost } from '../support/memoryHost'
import { testFolder } from './folder'

const program = join(process.cwd(), 'dist/cli.js')

describe('cli: start-up', function () {
  this.timeout(60_000)
  const folder = testFolder()

  /** Runs the program; gives what it printed, whether its main thread read the engine's data, and the megabytes for new objects. */
  function ran(...argv: string[]): { out: string; engine: boolean; young: number } {
    const hook = folder.path + '/hook.cjs'
    folder.write(
      'hook.cjs',
      `if (require('node:worker_threads').isMainThread) {
        const fs = require('node:fs')
        const { readFileSync } = fs
        let engine = false
        fs.readFileSync = (file, ...more) => {
          engine ||= String(file).endsWith('engine.bin')
          return readFileSync(file, ...more)
        }
        process.on('exit', () => {
          const spaces = require('node:v8').getHeapSpaceStatistics()
          const young = spaces.find((space) => space.space_name === 'new_space').space_size
          fs.writeSync(2, 'engine ' + engine + ' young ' + young)
        })
      }`
    )
    const { stdout, stderr } = spawnSync(process.execPath, ['-r', hook, program, ...argv], {
      cwd: folder.path,
      encoding: 'utf8'
    })
    const [, engine, young] = /engine (true|false) young (\d+)$/.exec(stderr) ?? assert.fail(stderr)
    return { out: stdout, engine: engine === 'true', young: Number(young) / 1e6 }
  }

  for (const argv of [
    ['--version'],
    ['--help'],
    ['chekc'],
    ['check', 'gone.md'],
    ['check', '--format', 'json']
  ])
    it(`needs no engine for: ${argv.join(' ')}`, async () => {
      let out = ''
      await run(argv, memoryHost({}), () => assert.fail('the engine was asked for'), {
        out: (text) => void (out += text),
        error: (text) => assert.doesNotMatch(text, /engine|inside the program/),
        stdin: () => ({ text: '' }),
        colour: false,
        version: '1.2.3'
      })
      if (argv[0] === '--help') assert.equal(out, helpText())
    })

  it('loads no engine where it needs none', () => {
    folder.write('rfcs/1.md', '# Queue\n\nText.\n')
    const [version, alone] = [ran('--version'), ran('check', '--all', 'rfcs', '--jobs', '1')]
    assert.match(alone.out, /in 1 file:/)
    assert.deepEqual([version.engine, alone.engine], [false, true])
  })

  it('loads no part of Node that a run over one small file has no use for, whether somebody reads its output or not', () => {
    folder.write('rfcs/1.md', '# Queue\n\nText.\n')
    const list = `process.on('exit', () =>
      require('node:fs').writeSync(2, process.moduleLoadList.filter((name) => /^NativeModule \\w+$/.test(name)).join()))`
    folder.write('list.cjs', list)
    const hook = join(folder.path, 'list.cjs')
    for (const output of ['pipe', 'ignore'] as const) {
      const { stderr } = spawnSync(process.execPath, ['-r', hook, program, 'check', 'rfcs'], {
        cwd: folder.path,
        encoding: 'utf8',
        env: { ...process.env, XDG_CACHE_HOME: folder.path, LOCALAPPDATA: folder.path },
        stdio: ['ignore', output, 'pipe']
      })
      const loaded = stderr.split(',').map((name) => name.replace('NativeModule ', ''))
      assert.ok(loaded.includes('fs'), stderr)
      for (const name of ['child_process', 'crypto', 'net', 'stream', 'tty', 'v8', 'worker_threads', 'zlib'])
        assert.ok(!loaded.includes(name), `${name}, output: ${output}`)
    }
  })

  it('keeps the place for new objects small', () => {
    folder.write(
      'large.md',
      `# Queue\n\n${'The search team owns it. The 40 editors asked.\n\n## Part\n\n'.repeat(2000)}`
    )
    const { young } = ran('check', '--all', 'large.md', '--no-cache', '--jobs', '1')
    assert.ok(young < 5, `${young} MB for new objects`)
  })

  it('leaves the engine to the threads where there are some', () => {
    for (const index of [2, 3, 4]) folder.write(`rfcs/${index}.md`, '# Queue\n\nText.\n')
    const { out, engine } = ran('check', '--all', 'rfcs', '--jobs', '2')
    assert.match(out, /in 4 files:/)
    assert.ok(!engine, 'it was loaded all the same')
  })
})
