// Threads that are none: they do their tasks here, and answer in another order than they were asked.
import type { Threads } from '../../server/src/workers'

/** `work` is what they do; when they come and go is written to `log`. */
export function pretendedThreads<Shared, Task>(
  work: (shared: Shared, task: Task) => unknown,
  { most = 4, log = [] }: { readonly most?: number; readonly log?: string[] } = {}
): Threads {
  return {
    most,
    start(count) {
      log.push(`start ${count}`)
      let turn = 0
      return {
        async work(shared, task) {
          for (let wait = (++turn * 7) % 5; wait > 0; wait--) await new Promise(setImmediate)
          return work(shared as Shared, task as Task)
        },
        grow: () => void log.push('grow'),
        end: () => void log.push('end')
      }
    }
  }
}
