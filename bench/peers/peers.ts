// The programs that we are compared with: installed beside the benchmarks, and named with a reason where they are not.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Why a peer takes no part. */
export interface Absent {
  readonly reason: string
}

/** Where the peers are. */
export class Peers {
  readonly #folder: string
  #problem: string | undefined

  constructor(root: string) {
    this.#folder = join(root, 'bench')
  }

  /** Installs what is missing. Without a network the benchmarks run without peers. */
  install(say: (line: string) => void): void {
    const wanted = this.#json('package.json') as { dependencies: Record<string, string> }
    const there = Object.entries(wanted.dependencies).every(
      ([name, version]) => this.version(name) === version
    )
    if (there) return
    say('Installing what we compare with into bench/node_modules (once) …')
    // npm's own program, run by our Node: no shell in between, on any system.
    const npm = process.env['npm_execpath']
    const options = { cwd: this.#folder, encoding: 'utf8', timeout: 300_000 } as const
    // Not "npm ci": a registry may lack the native packages for other systems, and then no lock file is complete.
    const args = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts']
    const { status, stderr, error } = npm
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
    if (status === 0) return
    this.#problem = `npm install failed in bench/ (${(error?.message ?? stderr).trim().split('\n').at(-1) ?? ''})`
    say(this.#problem)
  }

  /** The version of a peer that is installed. */
  version(name: string): string | undefined {
    const file = `node_modules/${name}/package.json`
    if (!existsSync(join(this.#folder, file))) return undefined
    return (this.#json(file) as { version: string }).version
  }

  /** remark's parse of a whole document, or why there is none. */
  async remarkParse(): Promise<((text: string) => unknown) | Absent> {
    if (!this.version('mdast-util-from-markdown')) return { reason: this.#why('mdast-util-from-markdown') }
    const module = (await import(pathToFileURL(join(this.#folder, 'peers/remark.mjs')).href)) as {
      readonly parse: (text: string) => unknown
    }
    return module.parse
  }

  /** The program of a peer, or why there is none. */
  program(name: string, command: string): string | Absent {
    if (!this.version(name)) return { reason: this.#why(name) }
    const { bin } = this.#json(`node_modules/${name}/package.json`) as {
      bin: string | Record<string, string>
    }
    const path = typeof bin === 'string' ? bin : bin[command]
    if (path === undefined) return { reason: `${name} has no program called ${command}` }
    return this.path(name, path)
  }

  /** A file of a peer. */
  path(name: string, file: string): string {
    return join(this.#folder, 'node_modules', name, file)
  }

  #why(name: string): string {
    return this.#problem ?? `${name} is not installed in bench/node_modules`
  }

  #json(file: string): unknown {
    return JSON.parse(readFileSync(join(this.#folder, file), 'utf8'))
  }
}
