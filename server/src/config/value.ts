// Reads the value of one key from the YAML tree and says, at the node, what is wrong with it.
import { isAlias, isMap, isScalar, isSeq, type Document, type Node } from 'yaml'
import { suggestion } from './nearest'
import type { Declaration, WordSchema } from './schema'

/** Takes a problem and the node it is about. */
export type Report = (node: Node, message: string) => void

/** Longer lists of allowed words are left to the documentation. */
const listable = 12

/** The value, or undefined where any part of it cannot be used. Each problem is reported at its own place. */
export function readValue(
  document: Document,
  given: Node,
  declaration: Declaration,
  report: Report
): unknown {
  const { key, schema, example } = declaration
  const node = resolved(document, given)
  const expected = (what: string): void =>
    report(given, `"${key}" holds ${what}, such as ${JSON.stringify(example)}.`)
  if (schema.type === 'string') return readWord(document, given, schema, `"${key}"`, report)
  if (schema.type === 'array') {
    if (!isSeq(node)) return void expected('a list')
    const words = node.items.map((item) => readWord(document, item as Node, schema.items, `"${key}"`, report))
    if (words.some((word) => word === undefined)) return undefined
    return schema.uniqueItems ? [...new Set(words)] : words
  }
  if (!isMap(node)) return void expected('codes with a level each')
  const result: Record<string, string> = {}
  let whole = true
  for (const { key: nameNode, value } of node.items) {
    const name = readWord(document, nameNode as Node, schema.propertyNames, `"${key}"`, report)
    const about = name === undefined ? `"${key}"` : `"${key}" of ${name}`
    const word = readWord(document, (value ?? nameNode) as Node, schema.additionalProperties, about, report)
    if (name === undefined || word === undefined) whole = false
    else result[name] = word
  }
  return whole ? result : undefined
}

function readWord(
  document: Document,
  given: Node,
  schema: WordSchema,
  about: string,
  report: Report
): string | undefined {
  const node = resolved(document, given)
  const value = isScalar(node) ? node.value : undefined
  if (value === null) return void report(given, `${about} has an empty value.${allowed(schema)}`)
  if (typeof value !== 'string') {
    const hint = schema.enum ? allowed(schema) : ' Put numbers and the like in quotes.'
    return void report(given, `${about} holds a value that is not text.${hint}`)
  }
  if (schema.enum && !schema.enum.includes(value)) {
    const hint = suggestion(value, schema.enum) || allowed(schema)
    return void report(given, `${about} does not know "${shortened(value)}".${hint}`)
  }
  if (value.length < (schema.minLength ?? 0)) return void report(given, `${about} holds an empty text.`)
  return value
}

function allowed({ enum: words }: WordSchema): string {
  if (!words) return ''
  return words.length > listable
    ? ' The documentation lists what it knows.'
    : ` It knows ${words.slice(0, -1).join(', ')} and ${words.at(-1)}.`
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

/** What an alias stands for; it is never expanded further, so that a few lines cannot grow into millions. */
function resolved(document: Document, node: Node): Node | undefined {
  return isAlias(node) ? node.resolve(document) : node
}
