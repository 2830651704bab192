// Reads the text of a configuration file (YAML, or JSON, which is YAML too) into what it decides and what is wrong with it.
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLMap
} from 'yaml'
import { isNestedTooDeep } from '../text/nesting'
import { mergeLayers } from './merge'
import { suggestion } from './nearest'
import { checkOwn, namesIn } from './own'
import { declarations } from './schema'
import type { Config } from './shape'
import { ValueReader, type Report } from './value'

/** Something in a configuration file that cannot be used. Lines and columns are 1-based, in UTF-16 code units. */
export interface ConfigProblem {
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** What a configuration file decides. Keys with a problem are left out; a file that cannot be read at all decides nothing. */
export interface ParsedConfig {
  readonly config: Partial<Config>
  readonly problems: readonly ConfigProblem[]
  /** What could not be read: everything, or these keys. Absent where all is well. */
  readonly failed?: 'all' | readonly string[]
}

/** What a pack decides, or why it cannot be used, as a sentence. Both where only a part of it can. */
export interface LoadedPack {
  readonly config: Partial<Config>
  readonly problem?: string
}

/** What a configuration may reach: packs by the word that names them, and files inside the workspace. */
export interface Reach {
  pack(name: string): LoadedPack
  /** Whether a path, as the file names it, lies inside. */
  inside(path: string): boolean
}

/** Far beyond any configuration that a person writes. */
const largest = 1_000_000
/** Someone who named the wrong file should not get a thousand lines about it. */
const mostProblems = 20
/** Looking up an alias walks through the file, so thousands of them would take minutes. */
const mostAliases = 100

/** Reads a configuration. Never throws. `fileName` only decides whether a syntax error speaks of JSON or YAML. */
export function parseConfig(text: string, fileName: string, reach?: Reach): ParsedConfig {
  if (text.length > largest)
    return broken(
      'The configuration is larger than 1 MB. It holds a few keys: check that this is the right file.'
    )
  const language = fileName.toLowerCase().endsWith('.json') ? 'JSON' : 'YAML'
  const tooDeep = `This is not valid ${language}: it is nested too deep.`
  if (isNestedTooDeep(text)) return broken(tooDeep)
  const lines = new LineCounter()
  let document: Document.Parsed
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
    if (countAliases(document) > mostAliases)
      return broken(`This holds more than ${mostAliases} aliases (*name). Write the values out.`)
  } catch {
    // Thousands of levels exhaust the parser's stack.
    return broken(tooDeep)
  }
  const faults = [...document.errors, ...document.warnings]
  if (faults.length) {
    const problems = faults.map(({ message, pos }) => ({
      message: `This is not valid ${language}: ${firstLine(message)}`,
      ...span(lines, pos[0], pos[0])
    }))
    return { config: {}, problems: few(problems), failed: 'all' }
  }
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.value === null))
    return { config: {}, problems: [] }
  return new ConfigReader(document, lines, reach).read(contents)
}

class ConfigReader {
  readonly #document: Document
  readonly #lines: LineCounter
  readonly #reach: Reach | undefined
  readonly #problems: ConfigProblem[] = []
  readonly #report: Report = (node, message) => {
    const [start, end] = node.range ?? [0, 0]
    this.#problems.push({ message, ...span(this.#lines, start, end) })
  }

  constructor(document: Document, lines: LineCounter, reach: Reach | undefined) {
    this.#document = document
    this.#lines = lines
    this.#reach = reach
  }

  read(contents: Node): ParsedConfig {
    if (!isMap(contents)) {
      const keys = declarations.map(({ key }) => key).join(', ')
      this.#report(
        contents,
        `A configuration holds keys with values, such as "radius: standard". The keys are ${keys}.`
      )
      return { config: {}, problems: this.#problems, failed: 'all' }
    }
    const failed: string[] = []
    const packs = this.#packs(contents, failed)
    // What packs bring may be named here, and so may what stands further down.
    const reader = new ValueReader(this.#document, namesIn(packs, contents), this.#report)
    const config: Record<string, unknown> = {}
    for (const { key: keyNode, value } of contents.items) {
      const key = isScalar(keyNode) ? String(keyNode.value) : ''
      const declaration = declarations.find((each) => each.key === key)
      if (!declaration) {
        this.#report(keyNode as Node, unknownKey(key))
        continue
      }
      const before = this.#problems.length
      const node = (value ?? keyNode) as Node
      const read = reader.read(node, declaration.schema, `"${key}"`, declaration.example)
      const outside = key === 'baseline' && typeof read === 'string' && this.#reach?.inside(read) === false
      if (outside)
        this.#report(node, '"baseline" names a file outside of this workspace, where nothing is read.')
      else if (read !== undefined) config[key] = read
      checkOwn(key, node, this.#report)
      if (this.#problems.length > before) failed.push(key)
    }
    const problems = few(this.#problems)
    return {
      config: mergeLayers(packs, config),
      problems,
      ...(problems.length ? { failed } : {})
    }
  }

  #packs(contents: YAMLMap, failed: string[]): Partial<Config> {
    const node = contents.get('packs', true) as unknown
    if (!this.#reach || !isSeq(node)) return {}
    const layers: Partial<Config>[] = []
    for (const item of node.items) {
      if (!isScalar(item) || typeof item.value !== 'string' || !item.value) continue
      const { config, problem } = this.#reach.pack(item.value)
      layers.push(config)
      if (problem === undefined) continue
      this.#report(item, problem)
      failed.push('packs')
    }
    return mergeLayers(...layers)
  }
}

function countAliases(document: Document): number {
  let count = 0
  visit(document, { Alias: () => void count++ })
  return count
}

function unknownKey(key: string): string {
  const keys = declarations.map((each) => each.key)
  const hint = suggestion(key, keys) || ` The keys are ${keys.join(', ')}.`
  return `There is no key "${key}".${hint}`
}

function broken(message: string): ParsedConfig {
  const problem = { message, line: 1, column: 1, endLine: 1, endColumn: 1 }
  return { config: {}, problems: [problem], failed: 'all' }
}

function few(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  const rest = problems.length - mostProblems
  const last = problems[mostProblems]
  if (rest <= 0 || !last) return problems
  return [
    ...problems.slice(0, mostProblems),
    { ...last, message: `There are ${rest} more problems after this line.` }
  ]
}

/** A problem marks its node as far as the end of the line: what is wrong with a block stands at its start. */
function span(lines: LineCounter, start: number, end: number): Omit<ConfigProblem, 'message'> {
  const from = lines.linePos(start)
  const to = lines.linePos(Math.max(start, end))
  const [line, column] = [Math.max(1, from.line), Math.max(1, from.col)]
  const sameLine = to.line === from.line
  return { line, column, endLine: line, endColumn: sameLine ? Math.max(column, to.col) : column }
}

function firstLine(message: string): string {
  return /^.*/.exec(message.trim())?.[0] ?? message
}
