// Who judges what: this thread beside the others, which never run out of work and get what is too large for this one.
import assert from 'node:assert/strict'
import { Crew, perform, type Outcome, type Shared, type Task } from '../../server/src/commandline/crew'
import { defaultConfig } from '../../server/src/config/shape'
import { fakeSteward, type Asked } from '../support/fakeSteward'

const shared: Shared = { config: defaultConfig, baseline: new Set(), all: true, today: '2026-01-01' }
const steward = fakeSteward()

const moments = async (count: number): Promise<void> => {
  for (let index = 0; index < count; index++) await new Promise(setImmediate)
}

/** Judges documents of these lengths with one thread that takes its time; gives who judged which, by their places. */
async function judged(lengths: readonly number[], options: { readonly slow?: number } = {}) {
  const here: number[] = []
  const there: number[] = []
  const asked: Asked[] = []
  const own = fakeSteward(asked)
  let [away, grown, ended] = [0, 0, 0]
  let last = Promise.resolve()
  const pool = {
    async work(shared: object, given: unknown): Promise<unknown> {
      const task = given as Task
      away += task.document.text.length
      there.push(Number(task.shown))
      await (last = last.then(() => moments(options.slow ?? 1)))
      away -= task.document.text.length
      return perform(shared as Shared, task, steward)
    },
    grow: () => void grown++,
    end: () => void ended++
  }
  /** What the thread had left to do each time that this one began a document of some length. */
  const left: { readonly length: number; readonly away: number }[] = []
  const engine = async () => ({
    ...own,
    assess: (...[document, ...rest]: Parameters<typeof own.assess>) => {
      here.push(Number(document.path))
      left.push({ length: document.text.length, away })
      return own.assess(document, ...rest)
    }
  })
  const crew = new Crew(engine, pool, 1)
  const outcomes: Outcome[] = await Promise.all(
    lengths.map((length, index) =>
      crew.judge(shared, {
        shown: String(index),
        document: { path: String(index), text: 'word '.repeat(length / 5) }
      })
    )
  )
  crew.end()
  for (const [index, outcome] of outcomes.entries())
    assert.ok('file' in outcome && outcome.file.path === `${index}`)
  const all = [...here, ...there].sort((a, b) => a - b)
  assert.deepEqual(all, [...lengths.keys()])
  assert.equal(ended, 1)
  return { here, there, left, grown }
}

describe('cli: the crew', () => {
  it('judges here too, each document once', async () => {
    const { here, there, grown } = await judged(Array<number>(40).fill(10_000), { slow: 3 })
    assert.ok(here.length > 5 && there.length > 5, `${here.length} here, ${there.length} there`)
    assert.equal(grown, 0)
  })

  it('leaves a thread as much to do as it takes on itself', async () => {
    const few = Array<number>(6).fill(5000)
    const { left } = await judged([...few, 80_000, ...few, ...few, ...few, ...few], { slow: 2 })
    assert.equal(left[0]?.length, 80_000)
    assert.ok(left[0].away >= 80_000, `${left[0].away} characters`)
  })

  it('leaves what is too large to the threads', async () => {
    const lengths = [10_000, 300_000, 20_000, 20_000, 300_000, 10_000, 250_000, 10_000]
    const { here, there } = await judged(lengths, { slow: 4 })
    for (const index of [1, 4]) assert.ok(there.includes(index) && !here.includes(index), here.join())
    assert.ok(here.length > 0)
  })

  it('has one thread more where everything is too large, and judges nothing here', async () => {
    const { here, grown } = await judged(Array<number>(6).fill(300_000), { slow: 6 })
    assert.deepEqual([here, grown], [[], 1])
  })

  it('tells who asked that the engine does not load', async () => {
    const pool = {
      work: () => new Promise<never>(() => undefined),
      grow: () => undefined,
      end: () => undefined
    }
    const crew = new Crew(() => Promise.reject(new Error('no engine today')), pool, 1)
    const document = { path: 'a.md', text: 'word '.repeat(8000) }
    const asked = ['a', 'b', 'c', 'd'].map((shown) => crew.judge(shared, { shown, document }))
    for (const each of asked) each.catch(() => undefined)
    await assert.rejects(Promise.race(asked), /no engine today/)
  })
})
