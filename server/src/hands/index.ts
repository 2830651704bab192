// Threads as work sees them: handed in by whoever starts the program, a few that do the same thing with plain values.

/** Threads that do tasks. */
export interface Hands {
  /** Does a task. Rejects where its thread broke down; gives undefined where no thread could be started. */
  work(shared: object, task: unknown): Promise<unknown>
  /** Lets go of the threads. */
  end(): void
}

/** How threads are come by. */
export interface Threads {
  /** As many as can run at the same time. */
  readonly most: number
  start(count: number): Hands
}

/** What becomes of a task where no thread does it. */
export interface Otherwise<Result> {
  /** Does it here. */
  readonly here: () => Result | Promise<Result>
  /** What is said where its thread broke down: that costs this task, and no other. */
  readonly broken: (error: unknown) => Result
}

/** Does a task with hands, and here where there are none. `shared` travels once, however many tasks refer to it. */
export async function handled<Result>(
  hands: Hands | undefined,
  shared: object,
  task: object,
  { here, broken }: Otherwise<Result>
): Promise<Result> {
  let result: unknown
  try {
    result = await hands?.work(shared, task)
  } catch (error) {
    return broken(error)
  }
  return result === undefined ? here() : (result as Result)
}

/** Characters that are worth a thread: with less to do, starting it would take longer than it saves. */
export const worthAThread = 150_000

/**
 * How many threads beside this one so much text is worth, up to `most`. Only as many sizes are asked for as that takes.
 */
export function threadsBeside(sizes: Iterable<number>, most: number): number {
  let total = 0
  for (const size of sizes) {
    total += size
    if (total >= most * worthAThread) return most
  }
  return Math.floor(total / worthAThread)
}
