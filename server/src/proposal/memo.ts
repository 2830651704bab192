// Remembers what was made of a statement by its words, so that a change around it, or undoing one, costs nothing.
import { perObject } from '../text/remembered'
import type { Surrounding } from './features'
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

const joined = perObject((path: Surrounding['path']) => path.join('\n'))

/** Remembers a pure function of a statement and of what is around it, which knows nothing of where the statement stands. */
export class StatementMemo<Value> {
  readonly #make: (statement: Statement, around: Surrounding) => Value
  #recent = new Map<string, Value>()
  #older = new Map<string, Value>()

  constructor(make: (statement: Statement, around: Surrounding) => Value) {
    this.#make = make
  }

  /** The value for a statement: of its words, kind and links, of the headings above, and of whether it names an author. */
  of(statement: Statement, around: Surrounding): Value {
    if (!remembered) return this.#make(statement, around)
    const key = `${around.named ? '@' : ''}${joined(around.path)}\n${contentOf(statement)}`
    let value = this.#recent.get(key)
    if (value !== undefined) return value
    value = this.#older.get(key) ?? this.#make(statement, around)
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
