// Who judges the documents: this thread, alone or with others that are handed in. The work is plain values, so that it can travel.
import type { FileDocument, Steward } from '../assess'
import type { Config } from '../config/shape'
import { inPool, threadsBeside, type WorkerPool } from '../workers'
import { checkedFile, type CheckedFile } from './report'

/** The engine, made ready when somebody asks for it first. */
export type Engine = () => Promise<Steward>

/** What many documents of a run have in common: it travels to each thread once. */
export interface Shared {
  readonly config: Config
  readonly baseline: ReadonlySet<string>
  readonly all: boolean
  readonly today: string
}

/** One document to judge, under the path that is shown. */
export interface Task {
  readonly shown: string
  readonly document: FileDocument
}

/** What became of a task. */
export type Outcome = { readonly file: CheckedFile } | { readonly reason: string }

/** Judges one document. Never throws. */
export function perform(
  { config, ...options }: Shared,
  { shown, document }: Task,
  steward: Steward
): Outcome {
  try {
    return { file: checkedFile(shown, document.text, steward.assess(document, config, options)) }
  } catch (error) {
    return { reason: broken(error) }
  }
}

interface Job {
  readonly shared: Shared
  readonly task: Task
  resolve(outcome: Outcome | Promise<Outcome>): void
}

/**
 * Characters of a document that this thread takes where there are others. A document that exhausts memory costs its thread,
 * and the run where it is this one; the host gives every other thread a limit of its own.
 */
const mostHere = 250_000
/** Characters that each thread has before it, so that none waits while this one reads or prints. */
const ahead = 30_000

/** Those who judge: this thread, and the threads of a pool. This one hands out what there is to do between its own documents. */
export class Crew {
  readonly #engine: Engine
  readonly #pool: WorkerPool | undefined
  readonly #waiting: Job[] = []
  #threads: number
  #grown = false
  /** Characters that the pool has not judged yet; of a long document only those that count as being ahead. */
  #away = 0
  #busy = false

  /** `pool` has so many `threads`. */
  constructor(engine: Engine, pool?: WorkerPool, threads = 0) {
    this.#engine = engine
    this.#pool = pool
    this.#threads = threads
  }

  /** Judges one document; where there is a pool, whoever has time for it first. */
  async judge(shared: Shared, task: Task): Promise<Outcome> {
    if (!this.#pool) return perform(shared, task, await this.#engine())
    return new Promise((resolve) => {
      this.#waiting.push({ shared, task, resolve })
      this.#handOut(ahead)
      if (!this.#busy) void this.#judgeHere()
    })
  }

  /** Forgets what waits, and lets go of the pool. */
  end(): void {
    this.#waiting.length = 0
    this.#pool?.end()
  }

  /** Sees to it that each thread has so many characters before it, as long as there are documents. */
  #handOut(enough: number): void {
    while (this.#away < this.#threads * enough) {
      const job = this.#waiting.shift()
      if (!job) return
      job.resolve(this.#sent(job))
    }
  }

  async #sent({ shared, task }: Job): Promise<Outcome> {
    const weight = task.document.text.length
    // A long document keeps one thread busy; counted in full it would leave nothing for the others.
    const counted = Math.min(weight, ahead)
    this.#away += counted
    const otherwise = {
      here: async () => perform(shared, task, await this.#engine()),
      broken: (error: unknown) => ({ reason: broken(error) })
    }
    const outcome = await inPool<Outcome>(this.#pool, shared, task, otherwise, weight)
    this.#away -= counted
    this.#handOut(ahead)
    return outcome
  }

  /** Judges the first document that waits and is not too large, and the next, until there is none. */
  async #judgeHere(): Promise<void> {
    this.#busy = true
    for (;;) {
      // Between two documents come the answers of the threads, and with them new documents.
      await new Promise(setImmediate)
      const at = this.#waiting.findIndex(({ task }) => task.document.text.length <= mostHere)
      const [job] = at < 0 ? [] : this.#waiting.splice(at, 1)
      if (!job) break
      // Nobody hands out anything while this thread is in a document.
      this.#handOut(job.task.document.text.length + ahead)
      const outcome = this.#engine().then((steward) => perform(job.shared, job.task, steward))
      job.resolve(outcome)
      // Who asked hears of an engine that does not load.
      await outcome.catch(() => undefined)
    }
    this.#busy = false
    if (this.#waiting.length) this.#grow()
  }

  /** Has a thread instead of this one, where only documents wait that are too large for it. */
  #grow(): void {
    if (this.#grown) return
    this.#grown = true
    this.#pool?.grow()
    this.#threads++
    this.#handOut(ahead)
  }
}

/** How many threads a run deserves; 1 is this one. `sizes` are those of the files. */
export function threadsFor(sizes: Iterable<number>, most: number): number {
  return Math.max(1, threadsBeside(sizes, most))
}

function broken(error: unknown): string {
  return `could not be checked (${String(error)}). Please report it with the text.`
}
