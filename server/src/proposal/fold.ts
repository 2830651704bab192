// Reads something from all statements of a proposal group by group, and remembers it for each: an edit costs one group.
import { draftBehind, type Group } from './draft'
import type { Heading, Proposal, Statement } from './model'
import { lifted, moved, type Base, type Found, type Part } from './part'

/** A fold over the groups of a proposal: `read` sees one group, `join` puts together what was read. Both are pure. */
export class Fold<Value, Result> {
  readonly #read: (group: Group) => Value
  readonly #join: (values: readonly Value[], bases: readonly Base[]) => Result
  readonly #known = new WeakMap<Group, { readonly value: Value }>()

  /** What `read` finds is counted from the group's start; `bases` tell where the groups begin. */
  constructor(
    read: (group: Group) => Value,
    join: (values: readonly Value[], bases: readonly Base[]) => Result
  ) {
    this.#read = read
    this.#join = join
  }

  of(proposal: Proposal): Result {
    const { groups, bases } = draftBehind(proposal)
    return this.#join(
      groups.map((group) => this.group(group)),
      bases
    )
  }

  group(group: Group): Value {
    let known = this.#known.get(group)
    if (!known) this.#known.set(group, (known = { value: this.#read(group) }))
    return known.value
  }
}

/** The statements of a group with the part they are in and where that begins. */
export function* foundIn({ entries, bases }: Group): Generator<Found & { readonly part: Part }> {
  for (const [at, { part }] of entries.entries()) {
    const base = bases[at] as Base
    for (const statement of part.statements) yield { statement, base, part }
  }
}

/** A fold that collects what `see` makes of each statement, in order, each with its place in the document. */
export function collecting<Value>(
  see: (statement: Statement, part: Part) => Value | undefined
): Fold<readonly Seen<Value>[], readonly Seen<Value>[]> {
  return new Fold<readonly Seen<Value>[], readonly Seen<Value>[]>(
    (group) => {
      const seen: Seen<Value>[] = []
      for (const { statement, base, part } of foundIn(group)) {
        const value = see(statement, part)
        if (value !== undefined) seen.push({ value, found: { statement, base } })
      }
      return seen
    },
    (values, bases) => {
      const all: Seen<Value>[] = []
      for (const [at, seen] of values.entries())
        for (const { value, found } of seen) all.push({ value, found: lifted(found, bases[at] as Base) })
      return all
    }
  )
}

/** A heading with the index of its section. */
export interface SeenHeading {
  readonly heading: Heading
  readonly section: number
}

/** A fold that finds the headings whose words a pattern fits, in order. */
export function collectingHeadings(pattern: RegExp): Fold<readonly SeenHeading[], readonly SeenHeading[]> {
  return new Fold<readonly SeenHeading[], readonly SeenHeading[]>(
    ({ sections }) =>
      sections.flatMap(({ heading }, at) =>
        pattern.test(heading.text) ? [{ heading, section: at + 1 }] : []
      ),
    (values, bases) =>
      values.flatMap((seen, at) => {
        const { offset, sections } = bases[at] as Base
        return seen.map(({ heading, section }) => ({
          heading: moved(heading, offset),
          section: section + sections
        }))
      })
  )
}

/** Something that a statement shows. */
export interface Seen<Value> {
  readonly value: Value
  readonly found: Found
}
