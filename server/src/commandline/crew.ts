// Who judges the documents: this thread, or several that are handed in. The work is plain values, so that it can travel.
import type { Document, Steward } from '../assess'
import type { Config } from '../config/shape'
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
  readonly document: Document
}

/** What became of a task. */
export type Outcome = { readonly file: CheckedFile } | { readonly reason: string }

/** Threads that do tasks, as the host has them. */
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

/** Does one task, here where there are no hands. Never rejects: a thread that breaks down costs its own document only. */
export async function performed(
  shared: Shared,
  task: Task,
  engine: Engine,
  hands: Hands | undefined
): Promise<Outcome> {
  if (!hands) return perform(shared, task, await engine())
  try {
    const outcome = await hands.work(shared, task)
    return outcome === undefined ? perform(shared, task, await engine()) : (outcome as Outcome)
  } catch (error) {
    return { reason: broken(error) }
  }
}

/** Characters that are worth a thread: with less to do, starting it would take longer than it saves. */
const worthAThread = 150_000

/** How many threads a run deserves; 1 is this one. `sizes` are those of the files. */
export function threadsFor(sizes: Iterable<number>, most: number): number {
  let total = 0
  let files = 0
  for (const size of sizes) {
    total += size
    files++
    if (files >= most && total >= most * worthAThread) return Math.max(1, most)
  }
  return Math.max(1, Math.min(most, files, Math.floor(total / worthAThread)))
}

function broken(error: unknown): string {
  return `could not be checked (${String(error)}). Please report it with the text.`
}
