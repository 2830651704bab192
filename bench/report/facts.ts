// Where and when a run took place: what a reader needs to judge the figures, and nothing that names the machine.
import { spawnSync } from 'node:child_process'
import { availableParallelism, loadavg, totalmem } from 'node:os'

export interface Facts {
  readonly date: string
  /** The commit that was measured; `+` says that files had changed since. */
  readonly commit: string
  readonly node: string
  readonly system: string
  readonly cores: number
  readonly memory: number
  /** How many processes waited for a processor before the run began, on average over a minute. */
  readonly load: number
  /** What else a reader has to know of this very run. */
  readonly remark?: string
}

/** Looks at the machine, before the run loads it. */
export function readFacts(root: string): Facts {
  const git = (...args: string[]): string =>
    spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? ''
  const changed = git('status', '--porcelain', '--untracked-files=no') !== ''
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: `${git('rev-parse', '--short', 'HEAD') || 'unknown'}${changed ? '+' : ''}`,
    node: process.version,
    system: `${process.platform} ${process.arch}`,
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 1024 ** 3),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10
  }
}
