#!/usr/bin/env node
// The command line's entry point: puts the parts together and hands over the exit status. Its threads start here too.
import { isMainThread } from 'node:worker_threads'
import { version } from '../../package.json'
import { createSteward } from './assess'
import { perform, type Shared, type Task } from './commandline/crew'
import { run } from './commandline/run'
import { createHost } from './host/node'
import { terminal } from './host/terminal'
import { serve, threadsOf } from './host/threads'

// Each document is read once; what is remembered is what documents share, such as their template.
const steward = createSteward(200_000)
if (isMainThread) {
  const io = { ...terminal(), version, threads: threadsOf(__filename) }
  void run(process.argv.slice(2), createHost(), steward, io).then((status) => (process.exitCode = status))
} else serve((shared: Shared, task: Task) => perform(shared, task, steward))
