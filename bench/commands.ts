// Runs a program to its end and measures it from the outside: the time on the wall, and the most memory it held.
import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a program is run as. */
export interface Program {
  readonly args: readonly string[]
  readonly cwd: string
  /** Exit codes that say "checked, and found something". */
  readonly fine: readonly number[]
  /** Set in addition to what is set already. */
  readonly env?: NodeJS.ProcessEnv
}

/** One run. */
export interface Ran {
  readonly milliseconds: number
  /** The most memory of any of its processes, in megabytes. Undefined where no GNU time is installed. */
  readonly peak?: number
}

const timer = '/usr/bin/time'

/** Whether the memory of programs can be measured here. */
export const measuresMemory = ((): boolean =>
  existsSync(timer) && spawnSync(timer, ['-f', '%M', 'true']).status === 0)()

/** Runs a Node program. What it prints goes to files, as to a pipe that is always ready. Throws where it failed. */
export async function run({ args, cwd, fine, env }: Program, scratch: string): Promise<Ran> {
  const peakFile = join(scratch, 'peak')
  const node = [process.execPath, ...args]
  const [command = '', ...rest] = measuresMemory ? [timer, '-q', '-f', '%M', '-o', peakFile, ...node] : node
  const out = openSync(join(scratch, 'out'), 'w')
  const errors = openSync(join(scratch, 'errors'), 'w')
  try {
    const start = performance.now()
    const status = await new Promise<number | null>((resolve, reject) => {
      const child = spawn(command, rest, {
        cwd,
        stdio: ['ignore', out, errors],
        env: { ...process.env, ...env }
      })
      child.once('error', reject)
      child.once('exit', resolve)
    })
    const milliseconds = performance.now() - start
    if (status === null || !fine.includes(status)) {
      const said = readFileSync(join(scratch, 'errors'), 'utf8').trim().split('\n').at(-1) ?? ''
      throw new Error(`it ended with status ${status}: ${said}`)
    }
    if (!measuresMemory) return { milliseconds }
    return { milliseconds, peak: Number(readFileSync(peakFile, 'utf8').trim().split('\n').at(-1)) / 1024 }
  } finally {
    closeSync(out)
    closeSync(errors)
  }
}
