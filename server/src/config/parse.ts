// Reads the text of a configuration file (YAML, or JSON, which is YAML too) into what it decides and what is wrong with it.
import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml'
import { suggestion } from './nearest'
import { declarations } from './schema'
import type { Config } from './shape'
import { readValue, type Report } from './value'

/** Something in a configuration file that cannot be used. Line and column are 1-based, in UTF-16 code units. */
export interface ConfigProblem {
  readonly message: string
  readonly line: number
  readonly column: number
}

/** What a configuration file decides. Keys with a problem are left out; a file that cannot be read at all decides nothing. */
export interface ParsedConfig {
  readonly config: Partial<Config>
  readonly problems: readonly ConfigProblem[]
}

/** Far beyond any configuration that a person writes. */
const largest = 1_000_000
/** Someone who named the wrong file should not get a thousand lines about it. */
const mostProblems = 20
/** Looking up an alias walks through the file, so thousands of them would take minutes. */
const mostAliases = 100

/** Reads a configuration. Never throws. `fileName` only decides whether a syntax error speaks of JSON or YAML. */
export function parseConfig(text: string, fileName: string): ParsedConfig {
  if (text.length > largest)
    return broken(
      'The configuration is larger than 1 MB. It holds a few keys: check that this is the right file.'
    )
  const language = fileName.toLowerCase().endsWith('.json') ? 'JSON' : 'YAML'
  const lines = new LineCounter()
  let document: Document.Parsed
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
    if (countAliases(document) > mostAliases)
      return broken(`This holds more than ${mostAliases} aliases (*name). Write the values out.`)
  } catch {
    // Thousands of open brackets exhaust the parser's stack.
    return broken(`This is not valid ${language}: it is nested too deep.`)
  }
  const faults = [...document.errors, ...document.warnings]
  if (faults.length) {
    const problems = faults.map(({ message, pos }) => ({
      message: `This is not valid ${language}: ${firstLine(message)}`,
      ...place(lines, pos[0])
    }))
    return { config: {}, problems: few(problems) }
  }
  return readDocument(document, lines)
}

function readDocument(document: Document.Parsed, lines: LineCounter): ParsedConfig {
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.value === null))
    return { config: {}, problems: [] }
  const problems: ConfigProblem[] = []
  const report: Report = (node, message) => {
    problems.push({ message, ...place(lines, node.range?.[0] ?? 0) })
  }
  if (!isMap(contents)) {
    const keys = declarations.map(({ key }) => key).join(', ')
    report(
      contents,
      `A configuration holds keys with values, such as "radius: standard". The keys are ${keys}.`
    )
    return { config: {}, problems }
  }
  const config: Record<string, unknown> = {}
  for (const { key: keyNode, value } of contents.items) {
    const key = isScalar(keyNode) ? String(keyNode.value) : ''
    const declaration = declarations.find((each) => each.key === key)
    if (!declaration) {
      report(keyNode, unknownKey(key))
      continue
    }
    const read = readValue(document, value ?? keyNode, declaration, report)
    if (read !== undefined) config[declaration.key] = read
  }
  return { config, problems: few(problems) }
}

function countAliases(document: Document.Parsed): number {
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
  return { config: {}, problems: [{ message, line: 1, column: 1 }] }
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

function place(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

function firstLine(message: string): string {
  return /^.*/.exec(message.trim())?.[0] ?? message
}
