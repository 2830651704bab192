// Threads that do tasks: this program's own file, started again as a worker. What a task is, the program decides.
import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import type { WorkerPool, Threads } from '../workers'

/** What a thread is told: something that tasks refer to by its number, or a task. */
type Message =
  { readonly share: number; readonly value: object } | { readonly task: unknown; readonly with: number }
/** What a thread says: that it is there, or what became of the oldest task that it was given. */
type Reply = { readonly ready: true } | { readonly done: unknown }

/** The threads of a program whose file, run as a worker, calls `serve`. */
export function threadsOf(program: string): Threads {
  return { most: availableParallelism(), start: (count, ahead = 2) => new Pool(program, count, ahead) }
}

/** In a worker: does every task that comes, one after the other. */
export function serve(perform: (shared: never, task: never) => unknown): void {
  const shared = new Map<number, object>()
  const port = process.getBuiltinModule('node:worker_threads').parentPort
  if (!port) throw new Error('serve is for workers')
  port.on('message', (message: Message) => {
    if ('share' in message) shared.set(message.share, message.value)
    else port.postMessage({ done: perform(shared.get(message.with) as never, message.task as never) })
  })
  port.postMessage({ ready: true })
}

interface Job {
  readonly shared: object
  readonly task: unknown
  readonly weight: number
  resolve(result: unknown): void
  reject(error: Error): void
}

/**
 * What one thread may hold: a document that needs more is given up, not the run. The young generation is small because
 * each thread has one of its own, but has room for what is made of a usual document.
 */
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 16 }

class Pool implements WorkerPool {
  readonly #program: string
  readonly #ahead: number
  readonly #threads: Thread[]
  readonly #numbers = new Map<object, number>()
  readonly #waiting: Job[] = []
  #startable = true

  constructor(program: string, count: number, ahead: number) {
    this.#program = program
    this.#ahead = ahead
    this.#threads = Array.from({ length: count }, () => this.#start())
  }

  work(shared: object, task: unknown, weight = 1): Promise<unknown> {
    if (!this.#startable) return Promise.resolve(undefined)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ shared, task, weight, resolve, reject })
      this.#next()
    })
  }

  grow(): void {
    if (this.#startable) this.#threads.push(this.#start())
    this.#next()
  }

  end(): void {
    for (const thread of this.#threads) thread.end()
  }

  #next(): void {
    for (;;) {
      const [free] = this.#threads
        .filter((each) => each.jobs.length < this.#ahead)
        .sort((a, b) => a.weight - b.weight)
      const job = free && this.#waiting.shift()
      if (!job) return
      const number = this.#numbers.get(job.shared) ?? this.#numbers.size
      this.#numbers.set(job.shared, number)
      free.give(job, number)
    }
  }

  #start(): Thread {
    const thread: Thread = new Thread(this.#program, {
      free: () => this.#next(),
      gone: (error, started, left) => {
        if (started) left.shift()?.reject(error)
        // Where threads do not start, whoever asked does the work; otherwise they would start for ever.
        else this.#startable = false
        this.#waiting.unshift(...left)
        this.#threads.splice(this.#threads.indexOf(thread), 1)
        if (this.#startable) this.#threads.push(this.#start())
        if (!this.#threads.length) for (const job of this.#waiting.splice(0)) job.resolve(undefined)
        this.#next()
      }
    })
    return thread
  }
}

/** What a thread tells the pool. `gone` comes with the tasks that it leaves, the one that it broke down over first. */
interface Owner {
  free(): void
  gone(error: Error, started: boolean, left: Job[]): void
}

class Thread {
  readonly jobs: Job[] = []
  readonly #worker: Worker
  readonly #known = new Set<number>()

  constructor(program: string, owner: Owner) {
    // Most runs need no thread, and loading what makes one takes milliseconds.
    const { Worker } = process.getBuiltinModule('node:worker_threads')
    this.#worker = new Worker(program, { argv: [], resourceLimits })
    let started = false
    let error = new Error('its thread ended')
    this.#worker.on('message', (reply: Reply) => {
      if ('ready' in reply) started = true
      else this.jobs.shift()?.resolve(reply.done)
      owner.free()
    })
    this.#worker.on('error', (reason: unknown) => {
      error = reason instanceof Error ? reason : new Error(String(reason))
    })
    this.#worker.on('exit', () => owner.gone(error, started, this.jobs.splice(0)))
  }

  /** Of what it has not done yet. */
  get weight(): number {
    return this.jobs.reduce((sum, { weight }) => sum + weight, 0)
  }

  give(job: Job, number: number): void {
    this.jobs.push(job)
    if (!this.#known.has(number))
      this.#worker.postMessage({ share: number, value: job.shared } satisfies Message)
    this.#known.add(number)
    this.#worker.postMessage({ task: job.task, with: number } satisfies Message)
  }

  end(): void {
    this.#worker.removeAllListeners('exit')
    void this.#worker.terminate()
  }
}
