#!/usr/bin/env node
// The command line's entry point: puts the parts together and hands over the exit status. Its threads start here too.
import { isMainThread } from 'node:worker_threads'
import { version } from '../../package.json'
import type { Shared, Task } from './commandline/crew'
import { run } from './commandline/run'
import { drawerIn, usualFolder } from './host/drawer'
import { createHost } from './host/node'
import { clearsAwaySoon, keepsNewSpaceSmall, sharesCores } from './host/startup'
import { terminal } from './host/terminal'
import { serve, threadsOf } from './host/threads'
import { engineToReadOnce } from './readOnce'
import type { Threads } from './workers'

/** Threads of this program, which share the cores with whatever helps them. */
function threads(): Threads {
  const threads = threadsOf(__filename)
  return {
    ...threads,
    start: (count, ahead) => {
      sharesCores()
      return threads.start(count, ahead)
    }
  }
}

async function main(): Promise<void> {
  clearsAwaySoon()
  keepsNewSpaceSmall()
  const drawer = (folder = usualFolder()) => (folder === undefined ? undefined : drawerIn(folder, __filename))
  const io = { ...terminal(), version, threads: threads(), drawer }
  let steward: ReturnType<typeof engineToReadOnce> | undefined
  process.exitCode = await run(
    process.argv.slice(2),
    createHost(),
    () => (steward ??= engineToReadOnce()),
    io
  )
}

async function work(): Promise<void> {
  keepsNewSpaceSmall()
  const { perform } = await import('./commandline/crew')
  const steward = await engineToReadOnce()
  serve((shared: Shared, task: Task) => perform(shared, task, steward))
}

void (isMainThread ? main() : work())
