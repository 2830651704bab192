// The command line put together, for its entry points: a run in the main thread, and what a thread beside it does.
import { version } from '../../package.json'
import { join } from 'node:path'
import type { Shared, Task } from './commandline/crew'
import { run } from './commandline/run'
import { cacheFolder } from './host/cacheFolder'
import { drawerIn } from './host/drawer'
import { createHost } from './host/node'
import { ranLater } from './host/ranLater'
import { clearsAwaySoon, keepsNewSpaceSmall, sharesCores } from './host/startup'
import { terminal } from './host/terminal'
import { serve, threadsOf } from './host/threads'
import { engineToReadOnce } from './readOnce'
import type { Threads } from './workers'

/** Threads of this program, which share the cores with whatever helps them. */
function threads(): Threads {
  const threads = threadsOf(join(__dirname, 'thread.js'))
  return {
    ...threads,
    start: (count, ahead) => {
      sharesCores()
      return threads.start(count, ahead)
    }
  }
}

/** Does what the arguments say. `keep` keeps the compiled program for later starts, with those of its parts that ran. */
export async function main(keep: (parts: number) => void): Promise<void> {
  const io = terminal()
  let long = false
  let steward: ReturnType<typeof engineToReadOnce> | undefined
  process.exitCode = await run(process.argv.slice(2), createHost(), () => (steward ??= engineToReadOnce()), {
    ...io,
    version,
    threads: threads(),
    drawer: (folder = cacheFolder()) => (folder === undefined ? undefined : drawerIn(folder, __filename)),
    long: () => {
      long = true
      clearsAwaySoon()
      keepsNewSpaceSmall()
    },
    over: ({ proposals }) => {
      // What a run did not need is not compiled yet, and a long one was told to compile otherwise.
      if (proposals && !long) keep(ranLater.modules)
    }
  })
  // Otherwise all memory would be put in order first.
  if (io.immediate) process.exit()
}

/** What a thread does: it judges the documents that it is given. */
export async function work(): Promise<void> {
  keepsNewSpaceSmall()
  const { perform } = await import('./commandline/crew')
  const steward = await engineToReadOnce()
  serve((shared: Shared, task: Task) => perform(shared, task, steward))
}
