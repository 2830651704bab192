// Hovers in a configuration file: what a key is for, and what a value means.
import { locate, type Located } from './locate'
import { declarations } from './schema'
import { isDictionary, isEither, isRecord, type Naming, type ValueSchema } from './valueSchema'

/** What is known of the word at a place. */
export interface Explanation {
  readonly range: { readonly start: number; readonly end: number }
  /** Markdown; empty where only the thing that it names can be explained. */
  readonly text: string
  /** What the word names: the knowledge explains it further. */
  readonly names?: { readonly naming: Naming; readonly id: string }
}

/** Explains the key or value at an offset; undefined where nothing is known of it. */
export function explainConfig(text: string, offset: number): Explanation | undefined {
  const located = locate(text, offset)
  if (!located) return undefined
  const { range } = located
  return located.kind === 'key' ? keyExplanation(located) : valueExplanation(located, range)
}

function keyExplanation({ path, schema, mapping, range, text }: Located): Explanation | undefined {
  if (!schema || !mapping) return undefined
  const declaration = path.length === 1 ? declarations.find(({ key }) => key === text) : undefined
  if (isDictionary(mapping)) {
    const { names } = mapping.propertyNames
    return names ? { range, text: '', names: { naming: names, id: text } } : undefined
  }
  const parts = [
    `**${text}** · ${formOf(schema)}`,
    schema.description ?? '',
    declaration ? `Default: \`${JSON.stringify(declaration.default)}\`` : ''
  ]
  return { range, text: parts.filter(Boolean).join('\n\n') }
}

function valueExplanation({ schema, text }: Located, range: Located['range']): Explanation | undefined {
  if (!schema || !('type' in schema) || schema.type !== 'string') return undefined
  if (schema.names) return { range, text: '', names: { naming: schema.names, id: text } }
  const meaning = schema.enumDescriptions?.[schema.enum?.indexOf(text) ?? -1]
  return meaning ? { range, text: `**${text}**: ${meaning}` } : undefined
}

/** What a key holds, in a few words. */
export function formOf(schema: ValueSchema): string {
  if (isEither(schema)) return `${formOf(schema.anyOf[0])}, or a mapping`
  if (schema.type === 'array') return `list of ${pluralOf(schema.items)}`
  if (schema.type === 'object')
    return isRecord(schema) ? `mapping with ${listed(Object.keys(schema.properties))}` : 'mapping'
  return schema.enum ? `one of ${schema.enum.map((each) => `\`${each}\``).join(', ')}` : 'text'
}

function pluralOf(schema: ValueSchema): string {
  if (!('type' in schema) || schema.type !== 'string') return 'entries'
  if (schema.names) return schema.names === 'code' ? 'codes' : `${schema.names} ids`
  return schema.form === 'phrase' ? 'phrases' : schema.form === 'glob' ? 'globs' : 'texts'
}

function listed(keys: readonly string[]): string {
  return keys.map((key) => `\`${key}\``).join(', ')
}
