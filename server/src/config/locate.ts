// Finds out what stands at a place of a configuration file: which key or value, and what it may be.
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type Scalar
} from 'yaml'
import { isNestedTooDeep } from '../text/nesting'
import { declarations } from './schema'
import { isDictionary, isEither, isRecord, type RecordSchema, type ValueSchema } from './valueSchema'

/** The whole file as one schema. */
const fileSchema: RecordSchema = {
  type: 'object',
  properties: Object.fromEntries(
    declarations.map(({ key, schema, description }) => [key, { ...schema, description }])
  )
}

/** A word of the file: what it is, and the names and schemas of everything that it stands in. */
export interface Located {
  readonly kind: 'key' | 'value'
  readonly text: string
  readonly range: { readonly start: number; readonly end: number }
  /** Keys from the outermost to the one it is, or is the value of. */
  readonly path: readonly string[]
  /** What the value may be; for a key, what its value may be. Undefined where the key is not known. */
  readonly schema: ValueSchema | undefined
  /** For a key: the mapping that it stands in. */
  readonly mapping: ValueSchema | undefined
  /** For a key: the keys beside it. */
  readonly siblings: readonly string[]
}

/** The file's tree as far as it can be read; undefined where its nesting is beyond any person's. */
export function treeOf(text: string): Document | undefined {
  if (isNestedTooDeep(text)) return undefined
  try {
    return parseDocument(text, { prettyErrors: false, logLevel: 'silent', strict: false, uniqueKeys: false })
  } catch {
    return undefined
  }
}

/** The key or value at an offset. */
export function locate(text: string, offset: number): Located | undefined {
  return find(treeOf(text), (node) => {
    const [start, end] = node.range ?? [0, 0]
    return start <= offset && offset <= end
  })
}

/** The key or value that a test accepts, the first there is. */
export function find(
  document: Document | undefined,
  accepts: (node: Scalar) => boolean
): Located | undefined {
  let found: Located | undefined
  if (!document) return undefined
  visit(document, {
    Scalar(key, node, ancestors) {
      if (!accepts(node)) return undefined
      found = describe(key === 'key' ? 'key' : 'value', node, ancestors)
      return visit.BREAK
    }
  })
  return found
}

function describe(
  kind: 'key' | 'value',
  node: Scalar,
  ancestors: readonly (Document | Node | Pair)[]
): Located | undefined {
  const path: string[] = []
  let schema: ValueSchema | undefined = fileSchema
  let mapping: ValueSchema | undefined
  let siblings: string[] = []
  for (const [index, step] of ancestors.entries()) {
    const below = ancestors[index + 1] ?? node
    if (isSeq(step)) schema = listItem(schema)
    else if (isMap(step)) {
      mapping = asMapping(schema)
      siblings = step.items.flatMap(({ key }) => (isScalar(key) && key !== node ? String(key.value) : []))
      if (!isPair(below)) return undefined
      const name = isScalar(below.key) ? String(below.key.value) : ''
      path.push(name)
      schema = valueOf(mapping, name)
    } else if (!isPair(step) && isNode(step) && isAlias(step)) return undefined
  }
  const [start, end] = node.range ?? [0, 0]
  return { kind, text: String(node.value), range: { start, end }, path, schema, mapping, siblings }
}

function listItem(schema: ValueSchema | undefined): ValueSchema | undefined {
  const list = schema && isEither(schema) ? schema.anyOf[0] : schema
  return list && 'items' in list ? list.items : undefined
}

function asMapping(schema: ValueSchema | undefined): ValueSchema | undefined {
  const mapping = schema && isEither(schema) ? schema.anyOf[1] : schema
  return mapping && 'type' in mapping && mapping.type === 'object' ? mapping : undefined
}

function valueOf(mapping: ValueSchema | undefined, name: string): ValueSchema | undefined {
  if (!mapping) return undefined
  if (isRecord(mapping)) return Object.hasOwn(mapping.properties, name) ? mapping.properties[name] : undefined
  return isDictionary(mapping) ? mapping.additionalProperties : undefined
}
