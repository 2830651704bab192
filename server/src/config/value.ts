// Reads values from the YAML tree by their schema and says, at the node, what is wrong with them.
import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type YAMLMap } from 'yaml'
import { parseSnippet } from '../knowledge/snippet'
import { lexicon } from '../proposal/lexicon'
import { readPhrase } from '../text/phraseFault'
import { suggestion } from './nearest'
import {
  builtIn,
  isDictionary,
  isEither,
  isRecord,
  type DictionarySchema,
  type ListSchema,
  type Naming,
  type RecordSchema,
  type ValueSchema,
  type WordSchema
} from './valueSchema'

/** Takes a problem and the node it is about. */
export type Report = (node: Node, message: string) => void

/** Names beyond the built-in ones: those of the file's own questions, signs and patterns, and of its packs. */
export type Names = Readonly<Record<Naming, ReadonlySet<string>>>

/** Longer lists of allowed words are left to the documentation. */
const listable = 12

/** Ten times what the built-in signs come to. Each part takes memory while the editor runs. */
const mostParts = 200_000

/** Reads the values of one document. Each problem is reported at its own place. */
export class ValueReader {
  readonly #document: Document
  readonly #names: Names
  readonly #report: Report
  /** The size of all phrases so far, with the words of their classes. */
  #phrases = 0

  constructor(document: Document, names: Names, report: Report) {
    this.#document = document
    this.#names = names
    this.#report = report
  }

  /** The value, or undefined where any part of it cannot be used. `about` is what messages call it. */
  read(given: Node, schema: ValueSchema, about: string, example?: unknown): unknown {
    const node = this.#resolved(given)
    if (isEither(schema)) {
      const [list, mapping] = schema.anyOf
      if (isMap(node)) return this.read(given, mapping, about, example)
      return isSeq(node)
        ? this.read(given, list, about, example)
        : this.#wrong(given, about, 'a list or a mapping', example)
    }
    if (schema.type === 'string') return this.#word(given, schema, about)
    if (schema.type === 'array')
      return isSeq(node)
        ? this.#list(given, node.items as Node[], schema, about)
        : this.#wrong(given, about, 'a list', example)
    const what = isDictionary(schema) ? entriesOf(schema) : 'keys with values'
    if (!isMap(node)) return this.#wrong(given, about, what, example)
    return isRecord(schema) ? this.#record(given, node, schema, about) : this.#dictionary(node, schema, about)
  }

  #wrong(given: Node, about: string, what: string, example: unknown): undefined {
    const shown = example === undefined ? '' : `, such as ${JSON.stringify(example)}`
    this.#report(given, `${about} holds ${what}${shown}.`)
  }

  #list(given: Node, items: readonly Node[], schema: ListSchema, about: string): unknown[] | undefined {
    if (schema.maxItems !== undefined && items.length > schema.maxItems) {
      this.#report(given, `${about} holds more than ${schema.maxItems} entries.`)
      return undefined
    }
    const values = items.map((item) => this.read(item, schema.items, about))
    // One entry of a house's own that cannot be used does not take the others with it.
    const kept = values.filter((value) => value !== undefined)
    if (kept.length < values.length && !isRecord(schema.items)) return undefined
    return schema.uniqueItems ? [...new Set(kept)] : kept
  }

  #record(given: Node, map: YAMLMap, schema: RecordSchema, about: string): unknown {
    const result: Record<string, unknown> = {}
    const keys = Object.keys(schema.properties)
    let whole = true
    for (const { key: nameNode, value } of map.items) {
      const name = isScalar(nameNode) ? String(nameNode.value) : ''
      const inner = Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined
      if (!inner) {
        const hint = suggestion(name, keys) || ` It knows ${listed(keys)}.`
        this.#report(nameNode as Node, `${about} has no key "${shortened(name)}".${hint}`)
        continue
      }
      const read = this.read((value ?? nameNode) as Node, inner, `"${name}" in ${about}`)
      if (read === undefined) whole = whole && !schema.required?.includes(name)
      else result[name] = read
    }
    const lacking = (schema.required ?? []).filter((name) => !map.has(name))
    if (lacking.length) this.#report(given, `${about} lacks ${listed(lacking.map((name) => `"${name}"`))}.`)
    return whole && !lacking.length ? result : undefined
  }

  #dictionary(map: YAMLMap, schema: DictionarySchema, about: string): unknown {
    const result: Record<string, unknown> = {}
    let whole = true
    for (const { key: nameNode, value } of map.items) {
      const name = this.#word(nameNode as Node, schema.propertyNames, about)
      const inside = name === undefined ? about : `${about} of ${name}`
      const read = this.read((value ?? nameNode) as Node, schema.additionalProperties, inside)
      if (name === undefined || read === undefined) whole = false
      // `__proto__` and the like are names as any other.
      else
        Object.defineProperty(result, name, {
          value: read,
          enumerable: true,
          configurable: true,
          writable: true
        })
    }
    return whole ? result : undefined
  }

  #word(given: Node, schema: WordSchema, about: string): string | undefined {
    const node = this.#resolved(given)
    const value = isScalar(node) ? node.value : undefined
    const say = (message: string): undefined => void this.#report(given, message)
    const words = this.#words(schema)
    if (value === null) return say(`${about} has an empty value.${allowed(words)}`)
    if (typeof value !== 'string')
      return say(
        `${about} holds a value that is not text.${words ? allowed(words) : ' Put numbers and the like in quotes.'}`
      )
    if (words && !words.includes(value))
      return say(`${about} does not know "${shortened(value)}".${suggestion(value, words) || allowed(words)}`)
    if (value.length < (schema.minLength ?? 0)) return say(`${about} holds an empty text.`)
    if (value.length > (schema.maxLength ?? Infinity))
      return say(`${about} is longer than ${schema.maxLength} characters.`)
    if (schema.pattern && !new RegExp(schema.pattern).test(value))
      return say(`${about} does not take "${shortened(value)}". Use ${schema.shape ?? schema.pattern}.`)
    const fault = this.#formFault(schema, value)
    return fault ? say(`${about} cannot be read: ${fault}.`) : value
  }

  #formFault({ form }: WordSchema, value: string): string | undefined {
    if (form === 'snippet') return snippetFault(value)
    if (form === 'glob')
      return /(?:^|\/)\.\.(?:\/|$)/.test(value) ? `"${shortened(value)}" leads out of its folder` : undefined
    if (form !== 'phrase') return undefined
    const read = readPhrase(value, lexicon)
    if ('fault' in read) return read.fault
    this.#phrases += read.size
    return this.#phrases > mostParts ? 'the phrases of this file are too many to look for at once' : undefined
  }

  #words({ enum: words, names }: WordSchema): readonly string[] | undefined {
    return names ? [...builtIn[names], ...this.#names[names]] : words
  }

  /** What an alias stands for; it is never expanded further, so that a few lines cannot grow into millions. */
  #resolved(node: Node): Node | undefined {
    return isAlias(node) ? node.resolve(this.#document) : node
  }
}

function snippetFault(value: string): string | undefined {
  try {
    return parseSnippet(value).length ? undefined : 'it is empty'
  } catch (error) {
    return (error as Error).message
  }
}

function entriesOf({ propertyNames }: DictionarySchema): string {
  if (propertyNames.names === 'code') return 'codes with a level each'
  return `${propertyNames.names === 'question' ? 'questions' : 'names'} with a value each`
}

function allowed(words: readonly string[] | undefined): string {
  if (!words) return ''
  return words.length > listable ? ' The documentation lists what it knows.' : ` It knows ${listed(words)}.`
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
