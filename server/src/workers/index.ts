// Threads as work sees them: handed in by whoever starts the program, a few that do the same thing with plain values.

/** Threads that do tasks. */
export interface WorkerPool {
  /**
   * Does a task. Rejects where its thread broke down; gives undefined where no thread could be started. Threads get equal
   * parts of the weight.
   */
  work(shared: object, task: unknown, weight?: number): Promise<unknown>
  /** Has one thread more. */
  grow(): void
  /** Lets go of the threads. */
  end(): void
}

/** How threads are come by. */
export interface Threads {
  /** As many as can run at the same time. */
  readonly most: number
  /** Each thread is given so many tasks ahead, so that it never waits for its answer to be read. */
  start(count: number, ahead?: number): WorkerPool
}

/** What becomes of a task where no thread does it. */
export interface Otherwise<Result> {
  /** Does it here. */
  readonly here: () => Result | Promise<Result>
  /** What is said where its thread broke down: that costs this task, and no other. */
  readonly broken: (error: unknown) => Result
}

/** Does a task in a pool, and here where there is none. `shared` travels once, however many tasks refer to it. */
export async function inPool<Result>(
  pool: WorkerPool | undefined,
  shared: object,
  task: object,
  { here, broken }: Otherwise<Result>,
  weight?: number
): Promise<Result> {
  let result: unknown
  try {
    result = await pool?.work(shared, task, weight)
  } catch (error) {
    return broken(error)
  }
  return result === undefined ? here() : (result as Result)
}

/** Characters that are worth a thread: with less to do, starting it would take longer than it saves. */
const worthAThread = 150_000

/**
 * How many threads beside this one texts of these sizes are worth: at most `most`, and never more than there are texts.
 * Only as many sizes are asked for as that takes.
 */
export function threadsBeside(sizes: Iterable<number>, most: number): number {
  let total = 0
  let texts = 0
  for (const size of sizes) {
    total += size
    texts++
    if (texts >= most && total >= most * worthAThread) return most
  }
  return Math.min(texts, Math.floor(total / worthAThread))
}
