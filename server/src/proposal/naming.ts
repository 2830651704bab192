// Folds whose reading of a statement depends on whether it names an author of the document. A change of the authors costs
// the groups that name one of them.
import { draftBehind, type Draft } from './draft'
import type { Group } from './group'
import type { Proposal } from './model'
import type { Base, Part } from './part'
import { authorNames } from './traits'
import { Recent } from '../text/recent'

/** Documents by different authors under way at once. */
const kept = 16

type Read<Value> = (group: Group) => Value

/** As `Fold`, with the names of the authors as one search expression; undefined where a group names none. */
export class NamingFold<Value, Result> {
  readonly #read: (authors: RegExp | undefined) => Read<Value>
  readonly #join: (values: readonly Value[], bases: readonly Base[]) => Result
  readonly #plain: Read<Value>
  readonly #named = new Map<string, { readonly names: Read<boolean>; readonly read: Read<Value> }>()
  #last: { readonly draft: Draft; readonly authors: string; readonly result: Result } | undefined

  constructor(
    read: (authors: RegExp | undefined) => Read<Value>,
    join: (values: readonly Value[], bases: readonly Base[]) => Result
  ) {
    this.#read = read
    this.#join = join
    this.#plain = perGroup(read(undefined))
  }

  of(proposal: Proposal): Result {
    const draft = draftBehind(proposal)
    const expression = authorNames(proposal)
    const authors = expression?.source ?? ''
    if (this.#last?.draft !== draft || this.#last.authors !== authors) {
      const read = expression ? this.#readWith(expression) : this.#plain
      this.#last = { draft, authors, result: this.#join(draft.groups.map(read), draft.bases) }
    }
    return this.#last.result
  }

  #readWith(authors: RegExp): Read<Value> {
    let known = this.#named.get(authors.source)
    if (!known) {
      if (this.#named.size >= kept) this.#named.clear()
      known = { names: namesOf(authors), read: perGroup(this.#read(authors)) }
      this.#named.set(authors.source, known)
    }
    const { names: areNamed, read } = known
    return (group) => (areNamed(group) ? read(group) : this.#plain(group))
  }
}

/** Whether a statement of a part names an author: the others read the same whoever the authors are. */
export function namesAny({ statements }: Part, authors: RegExp): boolean {
  return statements.some(({ text }) => authors.test(text))
}

const naming = new Recent<Read<boolean>>(kept)

/** Whether a group names one of the authors. Several folds ask, and looking through a long document takes a while. */
function namesOf(authors: RegExp): Read<boolean> {
  return naming.get(authors.source, () =>
    perGroup(({ entries }) => entries.some(({ part }) => namesAny(part, authors)))
  )
}

function perGroup<Value>(read: Read<Value>): Read<Value> {
  const known = new WeakMap<Group, { readonly value: Value }>()
  return (group) => {
    let there = known.get(group)
    if (!there) known.set(group, (there = { value: read(group) }))
    return there.value
  }
}
