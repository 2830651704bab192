// Things that are compared take turns, round by round, so that a slow minute of the machine hits all of them.
import { Bench } from 'tinybench'

/** What is measured. It may give milliseconds of its own, where only a part of what it does counts. */
export type Task = () => Promise<number | void> | number | void

export interface RoundOptions {
  readonly rounds: number
  /** How often each task runs within a round. */
  readonly iterations: number
  /** How often each task runs before anything is measured. */
  readonly warmup: number
  /** So many milliseconds after the first round no further one begins; two there are in any case. */
  readonly budget?: number
}

/** Runs tasks in turns. Gives the samples of each, round by round, in milliseconds. */
export async function inRounds<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  { rounds, iterations, warmup, budget = Infinity }: RoundOptions
): Promise<Record<Name, number[][]>> {
  const names = Object.keys(tasks) as Name[]
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[][]>
  let began = 0
  for (let round = 0; round < rounds; round++) {
    // The first round warms up as well, and must not use up everybody's time by that.
    if (round === 1) began = performance.now()
    if (round && performance.now() - began > budget) break
    const bench = new Bench({
      time: 0,
      iterations,
      warmup: round === 0 && warmup > 0,
      warmupTime: 0,
      warmupIterations: warmup,
      retainSamples: true,
      throws: true
    })
    for (const name of names) {
      const run = async (): Promise<{ overriddenDuration: number } | undefined> => {
        const own = await tasks[name]()
        return typeof own === 'number' ? { overriddenDuration: own } : undefined
      }
      bench.add(name, run, { async: true })
    }
    await bench.run()
    for (const { name, result } of bench.tasks) {
      if (!('latency' in result)) throw new Error(`"${name}" was not measured`)
      samples[name as Name].push([...(result.latency.samples ?? [])])
    }
  }
  return samples
}
