// Reads YAML front matter into fields with exact ranges. Broken YAML is a problem in words, never an exception.
import { isMap, isPair, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml'
import { isNestedTooDeep } from '../text/nesting'
import type { Range } from '../text/range'
import { fieldKey } from './rawStatement'
import type { Field, Problem } from './model'

/** Front matter's fields. `start` is the offset of the chunk in the document, `text` the chunk with its fences. */
export function readFrontMatter(text: string, start: number): { fields: Field[]; problems: Problem[] } {
  const open = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)/.exec(text)?.[0].length ?? 0
  const close = text.search(/(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r)?$/)
  const yaml = text.slice(open, Math.max(open, close))
  const base = start + open
  const fields: Field[] = []
  const problems: Problem[] = []
  if (isNestedTooDeep(yaml)) {
    problems.push({
      message: describe('it is nested too deep'),
      range: { start: base, end: base + yaml.length }
    })
    return { fields, problems }
  }
  let document
  try {
    document = parseDocument(yaml, {
      logLevel: 'silent',
      prettyErrors: false,
      uniqueKeys: false,
      maxAliasCount: 20
    } as object)
  } catch (error) {
    problems.push({ message: describe(String(error)), range: { start: base, end: base + yaml.length } })
    return { fields, problems }
  }
  for (const error of document.errors.slice(0, 1)) {
    const [from, to] = error.pos
    problems.push({
      message: describe(error.message),
      range: { start: base + from, end: base + Math.max(to, from + 1) }
    })
  }
  const root = document.contents
  if (isMap(root)) for (const pair of root.items) addPair(pair, '', base, fields)
  else if (root && !problems.length && !isEmptyScalar(root)) {
    problems.push({
      message: describe('it holds no "key: value" entries'),
      range: { start: base, end: base + yaml.length }
    })
  }
  return { fields, problems }
}

function describe(reason: string): string {
  const first = (reason.split('\n')[0] as string).replace(/[.:]$/, '')
  return `The front matter cannot be read as YAML: ${first}. Mend it so that author, status and owner are seen.`
}

function isEmptyScalar(node: unknown): boolean {
  return isScalar(node) && (node.value === null || node.value === '')
}

function addPair(pair: Pair, prefix: string, base: number, fields: Field[]): void {
  if (!isPair(pair) || !isScalar(pair.key) || !pair.key.range) return
  const key = prefix + fieldKey(String(pair.key.value))
  const value = pair.value as Node | null
  const at = pair.key.range
  const valueEnd = value?.range ? value.range[1] : at[1] + 1
  const valueRange: Range = value?.range
    ? { start: base + value.range[0], end: base + value.range[1] }
    : { start: base + at[1] + 1, end: base + at[1] + 1 }
  fields.push({
    key,
    value: valueText(value),
    range: { start: base + at[0], end: base + Math.max(valueEnd, at[1]) },
    valueRange,
    from: 'front-matter'
  })
  if (isMap(value)) for (const child of value.items) addPair(child, `${key}.`, base, fields)
}

function valueText(node: unknown): string {
  if (isScalar(node)) return scalarText(node.value)
  if (isSeq(node)) return node.items.map(valueText).filter(Boolean).join(', ')
  if (isMap(node))
    return node.items
      .map((pair) => valueText(pair.value))
      .filter(Boolean)
      .join(', ')
  return ''
}

function scalarText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    typeof value === 'bigint'
    ? String(value).replace(/\s+/g, ' ').trim()
    : ''
}
