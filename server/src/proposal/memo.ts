// Remembers what was made of a statement by its words, so that a change around it, or undoing one, costs nothing.
import type { Statement } from './model'

/**
 * Results remembered before the older half of them is let go. What stands in the documents under way is kept with their
 * parts; this is for what comes back: an edit undone, a section moved, a heading changed above.
 */
export const usualStatements = 2000
let remembered = usualStatements

/** Says how many results each memo of this process keeps: who reads every document once needs few. */
export function rememberStatements(count: number): void {
  remembered = count
}

/** Results of a pure function of a statement and of what is around it. */
export class StatementMemo<Value> {
  #recent = new Map<string, Value>()
  #older = new Map<string, Value>()

  /** The value for a statement; `context` is all that it depends on beside the statement's own words, kind and links. */
  get(statement: Statement, context: string, make: () => Value): Value {
    if (!remembered) return make()
    const key = `${context}\n${contentOf(statement)}`
    let value = this.#recent.get(key)
    if (value !== undefined) return value
    value = this.#older.get(key) ?? make()
    if (this.#recent.size >= remembered / 2) {
      this.#older = this.#recent
      this.#recent = new Map()
    }
    this.#recent.set(key, value)
    return value
  }
}

/** All that a statement says, wherever it stands. */
function contentOf({ kind, quoted, column = '', row = '', links, text }: Statement): string {
  const targets = links.length ? links.map(({ url }) => url).join(' ') : ''
  return `${kind}${quoted ? '>' : ''}\n${column}\n${row}\n${targets}\n${text}`
}
