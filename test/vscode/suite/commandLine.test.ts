// The command line in the Node that VS Code runs on, which is a later one than that of the other tests.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(__dirname, '../../../..')
const program = join(root, 'dist/cli.js')
const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }

describe('the command line in the Node of VS Code', () => {
  const ran = (...args: string[]): ReturnType<typeof spawnSync> => {
    const options = { cwd: join(root, 'test/questions/fixtures'), encoding: 'utf8', env } as const
    return spawnSync(
      process.execPath,
      [program, 'check', '--all', '--no-cache', '--format', 'json', ...args],
      {
        ...options,
        maxBuffer: 2 ** 28
      }
    )
  }

  it('says the same with one thread as with several, and V8 complains of nothing', () => {
    const version = execFileSync(process.execPath, ['-p', 'process.version'], { env, encoding: 'utf8' })
    console.log(`    this is Node ${version.trim()}`)
    const [one, several] = [ran('.', '--jobs', '1'), ran('.', '--jobs', '2')]
    assert.deepEqual([one.stderr, several.stderr], ['', ''])
    assert.ok(one.stdout.length > 1000, `${one.stdout.length} characters`)
    assert.equal(several.stdout, one.stdout)
  })
})
