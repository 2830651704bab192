// The host's threads, which are this very file run as a worker: what they do, and what it costs where one breaks down.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { isMainThread, threadId } from 'node:worker_threads'
import { serve, threadsOf } from '../../server/src/host/threads'
import type { WorkerPool } from '../../server/src/workers'
import { testFolder } from './folder'

interface Shared {
  readonly prefix: string
}

if (isMainThread) tests()
else
  serve(({ prefix }: Shared, task: string) => {
    if (task === 'throw') throw new Error('the rule stumbled')
    if (task === 'exit') process.exit(7)
    if (task === 'grow') for (const heap: unknown[] = []; ;) heap.push(Array<number>(1_000_000).fill(0))
    return prefix + (task === 'who' ? threadId : task)
  })

function tests(): void {
  describe('host: threads', function () {
    this.timeout(60_000)
    const shared: Shared = { prefix: 'did ' }
    const withPool = async (
      count: number,
      use: (pool: WorkerPool) => Promise<void>,
      ahead?: number
    ): Promise<void> => {
      const pool = threadsOf(__filename).start(count, ahead)
      try {
        await use(pool)
      } finally {
        pool.end()
      }
    }

    it('are as many as the machine has processors', () => assert.ok(threadsOf(__filename).most >= 1))

    it('do every task with what it shares with others', () =>
      withPool(3, async (pool) => {
        const other: Shared = { prefix: 'undid ' }
        const results = await Promise.all(
          Array.from({ length: 50 }, (_, index) => pool.work(index % 2 ? other : shared, String(index)))
        )
        assert.deepEqual(
          results,
          Array.from({ length: 50 }, (_, index) => `${index % 2 ? 'undid' : 'did'} ${index}`)
        )
      }))

    for (const [task, reason, ahead] of [
      ['throw', /the rule stumbled/, 2],
      ['exit', /its thread ended/, 2],
      ['exit', /its thread ended/, 64],
      ['grow', /memory limit/, 64]
    ] as const)
      it(`lose one task and no other where a thread with ${ahead} tasks breaks down: ${task}`, () =>
        withPool(
          2,
          async (pool) => {
            const tasks = ['a', 'b', task, 'c', 'd', task, 'e', 'f', 'g']
            const results = await Promise.allSettled(tasks.map((each) => pool.work(shared, each)))
            for (const [index, result] of results.entries()) {
              if (tasks[index] === task)
                assert.match(String((result as PromiseRejectedResult).reason), reason)
              else assert.deepEqual(result, { status: 'fulfilled', value: `did ${tasks[index]}` })
            }
          },
          ahead
        ))

    it('get equal parts of the weight', () =>
      withPool(
        2,
        async (pool) => {
          const weights = [100, 10, 10, 10, 10]
          const [heavy, ...light] = await Promise.all(
            weights.map((weight) => pool.work(shared, 'who', weight))
          )
          assert.equal(new Set(light).size, 1, light.join())
          assert.notEqual(light[0], heavy)
        },
        64
      ))

    it('are one more where somebody asks for it', () =>
      withPool(0, async (pool) => {
        const result = pool.work(shared, 'late')
        pool.grow()
        assert.equal(await result, 'did late')
      }))

    const folder = testFolder()

    it('give nothing where they cannot be started, so that whoever asked does it', async () => {
      folder.write('broken.cjs', 'throw new Error("no thread today")')
      const pool = threadsOf(join(folder.path, 'broken.cjs')).start(2)
      const results = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((each) => pool.work(shared, each)))
      assert.deepEqual(results, Array(6).fill(undefined))
      assert.equal(await pool.work(shared, 'late'), undefined)
      pool.end()
    })
  })
}
