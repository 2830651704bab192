// Is a folder that threads read the same as one that the server reads by itself, and are they only there while they read?
import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSteward } from '../../server/src/assess'
import { mergeConfig } from '../../server/src/config/merge'
import { defaultConfig } from '../../server/src/config/shape'
import { threadsBeside, type Threads } from '../../server/src/workers'
import { createHost } from '../../server/src/host/node'
import { threadsOf } from '../../server/src/host/threads'
import { createWorkspaceHost } from '../../server/src/host/workspace'
import type { Effective } from '../../server/src/lsp/settings'
import { Survey, type Course, type Surveyed } from '../../server/src/lsp/survey'
import { readFile, type Common, type FileTask } from '../../server/src/lsp/reader'
import { pretendedThreads } from '../support/pretendedThreads'
import { ownerless } from './texts'

describe('lsp: reading a folder beside this thread', function () {
  this.timeout(60_000)
  const host = Object.assign(createHost(), { today: () => '2026-03-31' })
  const steward = createSteward()
  let root: string

  before(() => {
    root = mkdtempSync(join(tmpdir(), 'rfc-steward-survey-'))
    cpSync(join(process.cwd(), 'examples'), join(root, 'examples'), { recursive: true })
    mkdirSync(join(root, 'rfcs'))
    const filling = 'The depot counts the crates by hand each night. '.repeat(1500)
    for (let number = 10; number < 50; number++)
      write(
        `rfcs/00${number}.md`,
        ownerless.replace('RFC 12', `RFC ${number}`) + (number % 8 ? '' : `\n${filling}\n`)
      )
    write(
      'rfcs/0050-until.md',
      `${ownerless}\n<!-- rfc-steward-waive question/owner until 2026-05-01 -- later -->\n`
    )
    writeFileSync(join(root, 'rfcs/0051-latin.md'), Buffer.from('# Gr\u00fcn\n', 'latin1'))
    symlinkSync('nowhere', join(root, 'rfcs/0052-gone.md'))
    write('strict/rfcs/0053.md', ownerless)
    write('rfcs/0012.md', '# RFC 12: Beside\n\n## Motivation\n\nWords.\n')
  })
  after(() => rmSync(root, { recursive: true, force: true }))

  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  /** One configuration for most, another for the folder `strict`, metadata for one file. */
  const strict = mergeConfig(defaultConfig, { radius: 'large' })
  const settings = (uri: string): Effective => {
    const path = decodeURIComponent(uri).slice(`file://${root}/`.length)
    return {
      enable: !path.endsWith('0011.md'),
      codeLens: true,
      inlayHints: false,
      config: path.startsWith('strict/') ? strict : defaultConfig,
      baseline: new Set(),
      path,
      ...(path.endsWith('0012.md') ? { beside: 'title: Beside\nstatus: implemented\n' } : {})
    }
  }
  const logged: string[] = []
  const log = (...words: unknown[]): void => void logged.push(words.join(' '))
  const survey = (threads?: Threads): Survey =>
    new Survey({
      host,
      world: createWorkspaceHost(),
      steward,
      log: { error: log, warn: log, info: log, log } as never,
      storage: undefined,
      build: 'test',
      ...(threads ? { threads } : {})
    })
  const read = async (from: Survey, course: Partial<Course> = {}): Promise<[Surveyed, number[]]> => {
    const done: number[] = []
    const progress = (count: number): void => void done.push(count)
    return [
      await from.run(root, { stopped: () => false, progress, settings, belongs: () => true, ...course }),
      done
    ]
  }
  const pretended = (log: string[], work: (common: Common, task: FileTask) => unknown): Threads =>
    pretendedThreads(work, { most: 8, log })
  const reading = (common: Common, task: FileTask): unknown => readFile(common, task, { host, steward })

  it('finds with the threads of the built server what it finds alone', async () => {
    const [alone, order] = await read(survey())
    const [beside, progress] = await read(survey(threadsOf(join(process.cwd(), 'dist/server.js'))))
    assert.deepEqual(beside, alone)
    assert.deepEqual(progress, order)
    assert.ok(alone.entries.length > 40, String(alone.entries.length))
    assert.deepEqual(
      alone.lacking.map((each) => each.replace(/ .*/, '')),
      ['rfcs/0051-latin.md', 'rfcs/0052-gone.md']
    )
    assert.equal(alone.entries.find(({ path }) => path.endsWith('0012.md'))?.life, 'implemented')
    assert.equal(alone.entries.find(({ path }) => path.startsWith('strict/'))?.radius, 'large')
  })

  it('finds the same where answers come in another order, and reads nothing a second time', async () => {
    const log: string[] = []
    const both = survey(pretended(log, reading))
    const [first] = await read(both)
    assert.deepEqual(first, (await read(survey()))[0])
    const [second] = await read(both)
    // Those that could not be read are tried again, here: two files are worth no thread.
    assert.deepEqual([second.read, second.entries], [2, first.entries])
    assert.deepEqual(log, ['start 2', 'end'])
  })

  it('reads anew what another baseline holds for, also where it is as long as the one before', async () => {
    const under = (...keys: string[]): Partial<Course> => {
      const baseline = new Set(keys)
      return { settings: (uri) => ({ ...settings(uri), baseline }) }
    }
    const surveying = survey()
    const [first] = await read(surveying, under('a', 'b'))
    assert.ok(first.read > 40)
    const [again] = await read(surveying, under('b', 'a'))
    assert.equal(again.read, first.lacking.length)
    const [other] = await read(surveying, under('a', 'c'))
    assert.equal(other.read, first.read)
  })

  it('loses the file over which a thread breaks down, says so, and no other', async () => {
    logged.length = 0
    const threads = pretended([], (common, task) => {
      if (task.path.endsWith('0020.md')) throw new Error('out of memory')
      return reading(common, task)
    })
    const [{ entries, lacking }] = await read(survey(threads))
    const [alone] = await read(survey())
    assert.deepEqual(
      entries,
      alone.entries.filter(({ path }) => !path.endsWith('0020.md'))
    )
    assert.equal(lacking[0], 'rfcs/0020.md could not be assessed; the output has the reason')
    assert.match(logged.join('\n'), /0020\.md could not be assessed: .*out of memory/)
  })

  it('reads by itself where no thread can be started', async () => {
    const log: string[] = []
    assert.deepEqual((await read(survey(pretended(log, () => undefined))))[0], (await read(survey()))[0])
    assert.deepEqual(log, ['start 2', 'end'])
  })

  it('lets go of the threads when it is stopped, and keeps what they read', async () => {
    const log: string[] = []
    let done = 0
    const stopped = (): boolean => done > 5
    const both = survey(pretended(log, reading))
    const [part] = await read(both, { stopped, progress: (count) => (done = count) })
    assert.deepEqual([log, part.complete], [['start 2', 'end'], false])
    assert.ok(part.read > 5 && part.read < 12, String(part.read))
    const [rest] = await read(both)
    const [alone] = await read(survey())
    assert.deepEqual(rest.entries, alone.entries)
    assert.equal(rest.read + part.read, alone.read)
  })

  it('starts no thread for little, and never more than two, than there are processors or than there are files', async () => {
    assert.equal(threadsBeside([], 2), 0)
    assert.equal(threadsBeside([100_000, 40_000], 2), 0)
    assert.equal(threadsBeside([100_000, 60_000], 2), 1)
    assert.equal(threadsBeside([2_500_000, 2_500_000], 2), 2)
    assert.equal(threadsBeside([5_000_000], 2), 1)
    const asked = (function* () {
      for (let count = 0; ; count++) {
        assert.ok(count < 10)
        yield 50_000
      }
    })()
    assert.equal(threadsBeside(asked, 2), 2)
    const log: string[] = []
    await read(survey({ ...pretended(log, reading), most: 1 }))
    assert.deepEqual(log, ['start 1', 'end'])
  })
})
