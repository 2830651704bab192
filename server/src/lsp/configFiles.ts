// Configuration files and baselines on disk: read once, the last good content kept in force, problems shown in the file.
import { URI } from 'vscode-uri'
import type { Host } from '../assess/host'
import { keysOf, parseBaseline } from '../config/baseline'
import { mergeLayers } from '../config/merge'
import { loadConfig } from '../config/packs'
import { parseConfig, type ConfigProblem, type ParsedConfig } from '../config/parse'
import { folderOf, isBelow } from '../config/paths'
import type { Config } from '../config/shape'
import type { Log } from './log'

/** Shows the problems of a file; none takes earlier ones away. */
export type ShowProblems = (uri: string, problems: readonly ConfigProblem[]) => void

const nothing: ReadonlySet<string> = new Set()

/** Reads configuration files and baselines, until told to forget. */
export class ConfigFiles {
  readonly #host: Host
  readonly #log: Log
  readonly #show: ShowProblems
  readonly #configs = new Map<string, Partial<Config>>()
  readonly #baselines = new Map<string, ReadonlySet<string>>()
  /** What files said when they could last be read: it stays in force while they cannot. */
  readonly #goodConfigs = new Map<string, Partial<Config>>()
  readonly #goodBaselines = new Map<string, ReadonlySet<string>>()
  /** Files of which problems are shown at the moment. */
  readonly #faulty = new Set<string>()
  /** Files that are open in the editor: what is wrong with them is found in the text there. */
  readonly #open = new Set<string>()
  /** Files beyond the configuration that were read for it. */
  readonly #read = new Set<string>()

  constructor(host: Host, log: Log, show: ShowProblems) {
    this.#host = host
    this.#log = log
    this.#show = show
  }

  /** The nearest configuration file of a document on disk. */
  find(document: string, root: string | undefined): string | undefined {
    return this.#host.findConfig(document, root)
  }

  /** What a configuration file decides; where it is broken, what it decided before. */
  config(path: string, root: string | undefined): Partial<Config> {
    let config = this.#configs.get(path)
    if (!config) this.#configs.set(path, (config = this.#load(path, root)))
    return config
  }

  /** What the editor's settings decide, which are as a file in the workspace folder. */
  settings(text: string, root: string | undefined): ParsedConfig {
    return root === undefined
      ? parseConfig(text, 'settings.json')
      : this.#parse(`${root}/settings.json`, root, text)
  }

  /** The keys of a baseline. None where there is no such file. */
  baseline(path: string, root: string): ReadonlySet<string> {
    let keys = this.#baselines.get(path)
    if (!keys) this.#baselines.set(path, (keys = isBelow(root, path) ? this.#loadBaseline(path) : nothing))
    return keys
  }

  /** The text of the first of several files that is there. */
  first(paths: readonly string[]): string | undefined {
    for (const path of paths) {
      if (this.#host.real(path) === undefined) continue
      this.#read.add(path)
      const content = this.#host.read(path)
      if ('text' in content) return content.text
    }
    return undefined
  }

  /** Reads a configuration's text as it stands in the editor, and shows what is wrong with it there. */
  check(path: string, root: string | undefined, text: string): void {
    const uri = URI.file(path).toString()
    this.#open.add(uri)
    this.#show(uri, this.#parse(path, root, text).problems)
  }

  /** The editor closed a configuration file: what counts is on disk again. */
  closed(path: string, root: string | undefined): void {
    const uri = URI.file(path).toString()
    this.#open.delete(uri)
    this.#show(uri, [])
    // Its problems are shown again by reading it.
    if (this.#configs.delete(path)) this.config(path, root)
  }

  /** Names of files whose changes matter, beyond those that are called after this product. */
  watched(): readonly string[] {
    return [...new Set([...this.#read].map((path) => path.slice(path.lastIndexOf('/') + 1)))].sort()
  }

  /** Reads everything anew when it is next asked for. */
  forget(): void {
    this.#configs.clear()
    this.#baselines.clear()
    for (const good of [this.#goodConfigs, this.#goodBaselines])
      for (const path of good.keys()) if (this.#host.real(path) === undefined) good.delete(path)
    // What is still wrong is found again with the next document; a deleted file would keep its problems otherwise.
    for (const uri of this.#faulty) if (!this.#open.has(uri)) this.#show(uri, [])
    this.#faulty.clear()
  }

  #parse(path: string, root: string | undefined, text: string): ParsedConfig {
    const read = (file: string) => {
      this.#read.add(file)
      return this.#host.read(file)
    }
    const real = (file: string) => this.#host.real(file)
    return loadConfig(text, { file: path, root: root ?? folderOf(path) }, { read, real })
  }

  #load(path: string, root: string | undefined): Partial<Config> {
    const content = this.#host.read(path)
    const { config, problems, failed } =
      'error' in content ? unreadable(content.error) : this.#parse(path, root, content.text)
    this.#tell(path, problems)
    if (!problems.length) {
      this.#goodConfigs.set(path, config)
      return config
    }
    const before = this.#goodConfigs.get(path) ?? {}
    const all = failed === 'all' || failed?.includes('packs')
    const kept = Object.fromEntries(Object.entries(before).filter(([key]) => all || failed?.includes(key)))
    return mergeLayers(kept, config)
  }

  #loadBaseline(path: string): ReadonlySet<string> {
    if (this.#host.real(path) === undefined) return nothing
    const content = this.#host.read(path)
    const parsed =
      'error' in content ? { problem: `This file ${content.error}.` } : parseBaseline(content.text)
    if ('problem' in parsed) {
      this.#tell(path, unreadable(parsed.problem).problems)
      return this.#goodBaselines.get(path) ?? nothing
    }
    const keys = keysOf(parsed.baseline)
    this.#goodBaselines.set(path, keys)
    return keys
  }

  #tell(path: string, problems: readonly ConfigProblem[]): void {
    if (!problems.length) return
    const uri = URI.file(path).toString()
    for (const { message, line } of problems) this.#log.warn(`${path}:${line}: ${message}`)
    if (this.#open.has(uri)) return
    this.#faulty.add(uri)
    this.#show(uri, problems)
  }
}

function unreadable(reason: string): ParsedConfig {
  const message = /^[A-Z]/.test(reason) ? reason : `This file ${reason}.`
  const problem = { message, line: 1, column: 1, endLine: 1, endColumn: 1 }
  return { config: {}, problems: [problem], failed: 'all' }
}
