// What a value of the configuration may be, in the words of JSON Schema, so that it can be written out as it is.
import { codes } from './codes'
import { knowledge } from '../knowledge/knowledge.generated'

/** What a word names; a house's own questions, signs and patterns count beside the built-in ones. */
export type Naming = 'code' | 'question' | 'pattern' | 'sign'

/** What a text is written in beyond plain words; it is read for faults where it stands. */
export type Form = 'glob' | 'phrase' | 'snippet'

interface Described {
  /** Markdown, a sentence or two, for hovers and the documentation. */
  readonly description?: string
}

/** A word: any, or one of a few. */
export interface WordSchema extends Described {
  readonly type: 'string'
  readonly minLength?: number
  readonly maxLength?: number
  readonly enum?: readonly string[]
  readonly enumDescriptions?: readonly string[]
  readonly pattern?: string
  /** The pattern in words, for a message. */
  readonly shape?: string
  readonly names?: Naming
  readonly form?: Form
}

export interface ListSchema extends Described {
  readonly type: 'array'
  readonly items: ValueSchema
  readonly uniqueItems?: boolean
  readonly maxItems?: number
}

/** Names of the team's own choice (or of a list) with a value each. */
export interface DictionarySchema extends Described {
  readonly type: 'object'
  readonly propertyNames: WordSchema
  readonly additionalProperties: ValueSchema
}

/** Fixed keys with a value each. */
export interface RecordSchema extends Described {
  readonly type: 'object'
  readonly properties: Readonly<Record<string, ValueSchema>>
  readonly required?: readonly string[]
}

/** A list, or a mapping. */
export interface EitherSchema extends Described {
  readonly anyOf: readonly [ListSchema, DictionarySchema | RecordSchema]
}

export type ValueSchema = WordSchema | ListSchema | DictionarySchema | RecordSchema | EitherSchema

export function isRecord(schema: ValueSchema): schema is RecordSchema {
  return 'properties' in schema
}

export function isDictionary(schema: ValueSchema): schema is DictionarySchema {
  return 'additionalProperties' in schema
}

export function isEither(schema: ValueSchema): schema is EitherSchema {
  return 'anyOf' in schema
}

/** The form of an id that a house gives to something of its own. */
export const idPattern = '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$'

/** What the product itself knows by a naming. */
export const builtIn: Readonly<Record<Naming, readonly string[]>> = {
  code: codes,
  question: knowledge.questions.map(({ id }) => id),
  sign: knowledge.signs.map(({ id }) => id),
  pattern: knowledge.patterns.map(({ id }) => id)
}

/** A schema as JSON Schema knows it: what only this product understands is said in standard words or left out. */
export function toJsonSchema(schema: ValueSchema): Record<string, unknown> {
  const { description } = schema
  const words = description
    ? { description: description.replaceAll('`', ''), markdownDescription: description }
    : {}
  if (isEither(schema)) return { ...words, anyOf: schema.anyOf.map(toJsonSchema) }
  if (schema.type === 'array') return { ...words, ...schema, ...words, items: toJsonSchema(schema.items) }
  if (schema.type === 'string') return { ...wordSchema(schema), ...words }
  if (isRecord(schema))
    return {
      ...words,
      type: 'object',
      additionalProperties: false,
      ...(schema.required ? { required: schema.required } : {}),
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([key, each]) => [key, toJsonSchema(each)])
      )
    }
  return {
    ...words,
    type: 'object',
    propertyNames: wordSchema(schema.propertyNames),
    additionalProperties: toJsonSchema(schema.additionalProperties)
  }
}

/** A house's own names are not known to a JSON schema, so that any well-formed one is allowed beside the known. */
function wordSchema({ names, form: _form, shape: _shape, ...rest }: WordSchema): Record<string, unknown> {
  if (!names) return rest
  const pattern = names === 'code' ? `^(?:question|sign)/${idPattern.slice(1)}` : idPattern
  return { type: 'string', anyOf: [{ enum: builtIn[names] }, { pattern }] }
}
