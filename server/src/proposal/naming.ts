// A fold whose reading of a statement depends on whether it names an author of the document. A change of the authors costs
// the paragraphs in which other statements name one than before.
import { Recent } from '../text/recent'
import { perOwner, perPart } from '../text/remembered'
import { authorNames, namesIn, naming } from './authors'
import { draftBehind, type Draft } from './draft'
import { valuesOf, type GroupValues } from './fold'
import type { Group } from './group'
import type { Proposal } from './model'
import type { Base, Part } from './part'

/** Readings of one part or group by different authors. */
const kept = 4

type OfPart<Item> = (part: Part) => readonly Item[]

/**
 * As `Fold`, with a step before it: `readPart` reads a part, of which the statements with the indexes `named` name an author;
 * `read` puts the parts of a group together.
 */
export class NamingFold<Item, Value, Result> {
  readonly #readPart: (part: Part, named: readonly number[]) => readonly Item[]
  readonly #read: (group: Group, of: OfPart<Item>) => Value
  readonly #join: (values: readonly Value[], bases: readonly Base[]) => Result
  readonly #partWithout: OfPart<Item>
  readonly #groupWithout: (group: Group) => Value
  readonly #parts = perOwner((_: Part) => new Recent<readonly Item[]>(kept))
  readonly #groups = perOwner((_: Group) => ({
    byNames: new Recent<{ readonly value: Value }>(kept),
    byPlace: new Recent<{ readonly value: Value }>(kept)
  }))
  #last:
    | (GroupValues<Value> & {
        readonly draft: Draft
        readonly authors: readonly string[]
        readonly result: Result
      })
    | undefined

  constructor(
    readPart: (part: Part, named: readonly number[]) => readonly Item[],
    read: (group: Group, of: OfPart<Item>) => Value,
    join: (values: readonly Value[], bases: readonly Base[]) => Result
  ) {
    this.#readPart = readPart
    this.#read = read
    this.#join = join
    this.#partWithout = perPart((part) => readPart(part, []))
    this.#groupWithout = perOwner((group) => read(group, this.#partWithout))
  }

  of(proposal: Proposal): Result {
    const draft = draftBehind(proposal)
    const authors = authorNames(proposal)
    if (this.#last?.draft !== draft || this.#last.authors !== authors) {
      const { groups, bases } = draft
      const known = this.#last?.authors === authors ? this.#last : undefined
      const values = valuesOf(groups, known, (group) => this.#group(group, namesIn(group, authors), authors))
      this.#last = { draft, authors, groups, values, result: this.#join(values, bases) }
    }
    return this.#last.result
  }

  /** What a group says in which some of the authors' names stand. */
  #group(group: Group, there: readonly string[], authors: readonly string[]): Value {
    if (!there.length) return this.#groupWithout(group)
    const known = this.#groups(group)
    // The names themselves are the shorter way: most edits are in no name.
    return known.byNames.get(there.join('\n'), () => {
      const named = new Map(group.entries.map(({ part }) => [part, naming(part, authors)]))
      const key = group.entries.map(({ part }) => named.get(part)?.join()).join(';')
      return known.byPlace.get(key, () => ({
        value: this.#read(group, (part) => this.#part(part, named.get(part) ?? []))
      }))
    }).value
  }

  #part(part: Part, named: readonly number[]): readonly Item[] {
    if (!named.length) return this.#partWithout(part)
    return this.#parts(part).get(named.join(), () => this.#readPart(part, named))
  }
}
