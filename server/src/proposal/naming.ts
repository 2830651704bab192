// A fold whose reading of a statement depends on whether it names an author of the document. A change of the authors costs
// the paragraphs that name one of them.
import { Recent } from '../text/recent'
import { perObject } from '../text/remembered'
import { draftBehind, type Draft } from './draft'
import type { Group } from './group'
import type { Proposal } from './model'
import type { Base, Part } from './part'
import { authorNames } from './traits'

/** Documents by different authors under way at once. */
const kept = 16

type OfPart<Item> = (part: Part) => readonly Item[]
type OfGroup<Value> = (group: Group) => Value

/**
 * As `Fold`, with a step before it: `readPart` reads a part by the names of the authors, as one search expression, or
 * by none where it names nobody; `read` puts the parts of a group together.
 */
export class NamingFold<Item, Value, Result> {
  readonly #readPart: (part: Part, authors: RegExp | undefined) => readonly Item[]
  readonly #read: (group: Group, of: OfPart<Item>) => Value
  readonly #join: (values: readonly Value[], bases: readonly Base[]) => Result
  readonly #partWithout: OfPart<Item>
  readonly #groupWithout: OfGroup<Value>
  readonly #named = new Recent<OfGroup<Value>>(kept)
  #last: { readonly draft: Draft; readonly authors: string; readonly result: Result } | undefined

  constructor(
    readPart: (part: Part, authors: RegExp | undefined) => readonly Item[],
    read: (group: Group, of: OfPart<Item>) => Value,
    join: (values: readonly Value[], bases: readonly Base[]) => Result
  ) {
    this.#readPart = readPart
    this.#read = read
    this.#join = join
    this.#partWithout = perObject((part) => readPart(part, undefined))
    this.#groupWithout = perObject((group) => read(group, this.#partWithout))
  }

  of(proposal: Proposal): Result {
    const draft = draftBehind(proposal)
    const expression = authorNames(proposal)
    const authors = expression?.source ?? ''
    if (this.#last?.draft !== draft || this.#last.authors !== authors) {
      const read = expression
        ? this.#named.get(authors, () => this.#readWith(expression))
        : this.#groupWithout
      this.#last = { draft, authors, result: this.#join(draft.groups.map(read), draft.bases) }
    }
    return this.#last.result
  }

  #readWith(authors: RegExp): OfGroup<Value> {
    const names = namesOf(authors)
    const part: OfPart<Item> = perObject((each) =>
      namesAny(each, authors) ? this.#readPart(each, authors) : this.#partWithout(each)
    )
    const group = perObject((each: Group) => this.#read(each, part))
    return (each) => (names(each) ? group(each) : this.#groupWithout(each))
  }
}

function namesAny({ statements }: Part, authors: RegExp): boolean {
  return statements.some(({ text }) => authors.test(text))
}

const naming = new Recent<OfGroup<boolean>>(kept)

/** Whether a group names one of the authors. Several folds ask, and looking through a long document takes a while. */
function namesOf(authors: RegExp): OfGroup<boolean> {
  return naming.get(authors.source, () =>
    perObject(({ entries }: Group) => entries.some(({ part }) => namesAny(part, authors)))
  )
}
