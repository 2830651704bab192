// Who judges the documents: this thread, or several that are handed in. The work is plain values, so that it can travel.
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

/** Does one task, here where there is no pool. */
export function performed(
  shared: Shared,
  task: Task,
  engine: Engine,
  pool: WorkerPool | undefined
): Promise<Outcome> {
  return inPool<Outcome>(pool, shared, task, {
    here: async () => perform(shared, task, await engine()),
    broken: (error) => ({ reason: broken(error) })
  })
}

/** How many threads a run deserves; 1 is this one. `sizes` are those of the files. */
export function threadsFor(sizes: Iterable<number>, most: number): number {
  return Math.max(1, threadsBeside(sizes, most))
}

function broken(error: unknown): string {
  return `could not be checked (${String(error)}). Please report it with the text.`
}
