// The command lines that check a folder: ours and the peers', as their documentation says to run them.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Program } from './commands'
import type { Absent, Peers } from './peers/peers'

/** A program that checks Markdown files. */
export interface Checker {
  readonly who: string
  /** How it is run in a folder, for files below it. */
  readonly program: (folder: string, files: readonly string[]) => Program
}

/** The names under which the results give them. */
export const checkerOf = {
  ours: 'rfc-steward',
  compiledAnew: 'rfc-steward, nothing kept compiled',
  first: 'rfc-steward, first check with a cache',
  second: 'rfc-steward, second check with a cache',
  markdownlint: 'markdownlint-cli2',
  remark: 'remark-cli, lint recommended and GFM',
  writeGood: 'write-good',
  rumdl: 'rumdl'
} as const

/** Our own, everything assessed. `cache` is the folder of its cache; without it, there is none. */
export function ourChecker(root: string, who: string, cache?: string): Checker {
  const caching = cache === undefined ? (hasCache(root) ? ['--no-cache'] : []) : ['--cache-location', cache]
  const args = [join(root, 'dist/cli.js'), 'check', '--all', '--fail-on', 'never', ...caching, '.']
  return { who, program: (cwd) => ({ args, cwd, fine: [0] }) }
}

/** Our own as it starts for the first time, or where its compiled code may not be kept. */
export function ourFirstStart(root: string): Checker {
  const { program } = ourChecker(root, checkerOf.ours)
  return {
    who: checkerOf.compiledAnew,
    program: (...args) => ({ ...program(...args), env: { NODE_DISABLE_COMPILE_CACHE: '1' } })
  }
}

/** Whether the command line remembers results. */
export function hasCache(root: string): boolean {
  const { stdout } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), '--help'], { encoding: 'utf8' })
  return stdout.includes('--cache-location')
}

/** The peers that are installed; `say` hears why the others take no part. */
export function peerCheckers(peers: Peers, say: (line: string) => void): Checker[] {
  const checkers: Checker[] = []
  const add = (who: string, path: string | Absent, program: (path: string) => Checker['program']): void => {
    if (typeof path === 'string') checkers.push({ who, program: program(path) })
    else say(`  without ${who}: ${path.reason}`)
  }
  add(checkerOf.markdownlint, peers.program('markdownlint-cli2', 'markdownlint-cli2'), (path) => (cwd) => ({
    args: [path, '**/*.md'],
    cwd,
    fine: [0, 1]
  }))
  const plugins = ['remark-gfm', 'remark-frontmatter', 'remark-preset-lint-recommended']
  const use = plugins.flatMap((name) => ['--use', peers.path(name, 'index.js')])
  add(checkerOf.remark, peers.program('remark-cli', 'remark'), (path) => (cwd) => ({
    args: [path, '.', '--no-config', '--no-ignore', '--no-stdout', '--quiet', ...use],
    cwd,
    fine: [0]
  }))
  add(
    checkerOf.writeGood,
    peers.program('write-good', 'write-good'),
    // It knows no folders. Any findings at all are status 255 to it, so with this option.
    (path) => (cwd, files) => ({ args: [path, '--parse', ...files], cwd, fine: [0, 1, 255] })
  )
  add(checkerOf.rumdl, peers.program('rumdl', 'rumdl'), (path) => (cwd) => ({
    args: [path, 'check', '--no-cache', '.'],
    cwd,
    fine: [0, 1]
  }))
  return checkers
}
