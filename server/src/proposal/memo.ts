// Remembers what was made of a statement for as long as its part of the text stays the same.
import type { Statement } from './model'

/** Contexts remembered for one piece of text, which several documents may hold. */
const contexts = 8

/** Results of a pure function of a statement and of what is around it. */
export class StatementMemo<Value> {
  readonly #known = new WeakMap<object, Map<string, Value>>()

  /** The value for a statement; `context` is all that it depends on beside the statement's own words and kind. */
  get(statement: Statement, context: string, make: () => Value): Value {
    let values = this.#known.get(statement.origin)
    if (!values) this.#known.set(statement.origin, (values = new Map<string, Value>()))
    // The same line is a sentence here and a metadata entry there.
    const key = statement.kind === 'field' ? `field ${context}` : context
    const known = values.get(key)
    if (known !== undefined) return known
    const made = make()
    if (values.size >= contexts) values.clear()
    values.set(key, made)
    return made
  }
}
