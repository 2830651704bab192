// Reads something from all statements of a proposal group by group, and remembers it for each: an edit costs one group.
import type { Difference } from '../text/difference'
import { perOwner, perPart } from '../text/remembered'
import { draftBehind, type Draft } from './draft'
import type { Group } from './group'
import type { Heading, Proposal, Statement } from './model'
import { lifted, moved, type Base, type Found, type Part } from './part'

/** A fold over the groups of a proposal: `read` sees one group, `join` puts together what was read. Both are pure. */
export class Fold<Value, Result> {
  readonly #read: (group: Group) => Value
  readonly #join: (values: readonly Value[], bases: readonly Base[]) => Result
  /** One judgement asks more than once, and the next version has most groups of this one. */
  #last: (GroupValues<Value> & { readonly draft: Draft; readonly result: Result }) | undefined

  /** What `read` finds is counted from the group's start; `bases` tell where the groups begin. */
  constructor(
    read: (group: Group) => Value,
    join: (values: readonly Value[], bases: readonly Base[]) => Result
  ) {
    this.#read = perOwner(read)
    this.#join = join
  }

  of(proposal: Proposal): Result {
    const draft = draftBehind(proposal)
    if (this.#last?.draft !== draft) {
      const { groups, bases } = draft
      const values = valuesOf(groups, this.#last, this.#read)
      this.#last = { draft, groups, values, result: this.#join(values, bases) }
    }
    return this.#last.result
  }
}

/** The groups of a version of a document, with what was made of each. */
export interface GroupValues<Value> {
  readonly groups: readonly Group[]
  readonly values: readonly Value[]
}

/**
 * What `read` makes of each group. Groups that another version begins or ends with are taken from it all at once, not looked up
 * one by one.
 */
export function valuesOf<Value>(
  groups: readonly Group[],
  known: GroupValues<Value> | undefined,
  read: (group: Group) => Value
): readonly Value[] {
  if (!known) return groups.map((group) => read(group))
  const { values } = known
  const { prefix, suffix } = sharedGroups(known.groups, groups)
  const between = groups.slice(prefix, groups.length - suffix).map((group) => read(group))
  return values.slice(0, prefix).concat(between, values.slice(values.length - suffix))
}

/** Two versions, and how many groups they begin and end with in common. */
interface Shared extends Difference {
  readonly before: readonly Group[]
  readonly after: readonly Group[]
}

/** With each key press a dozen folds ask for the same two: the document as it is, and as its judges see it. */
const asked = 2
let lately: readonly Shared[] = []

function sharedGroups(before: readonly Group[], after: readonly Group[]): Difference {
  const known = lately.find((each) => each.before === before && each.after === after)
  if (known) return known
  const shorter = Math.min(before.length, after.length)
  let prefix = 0
  while (prefix < shorter && before[prefix] === after[prefix]) prefix++
  let suffix = 0
  while (suffix < shorter - prefix && before[before.length - 1 - suffix] === after[after.length - 1 - suffix])
    suffix++
  const made = { before, after, prefix, suffix }
  lately = [made, ...lately.slice(0, asked - 1)]
  return made
}

/** Shows `see` what `of` makes of the parts of a group, in order, each with where its part begins. */
export function inParts<Value>(
  { entries, bases }: Group,
  of: (part: Part) => readonly Value[],
  see: (value: Value, base: Base) => void
): void {
  for (let at = 0; at < entries.length; at++) {
    const values = of((entries[at] as Group['entries'][number]).part)
    for (let each = 0; each < values.length; each++) see(values[each] as Value, bases[at] as Base)
  }
}

/** A fold that collects what `see` makes of each statement, in order, each with its place in the document. */
export function collecting<Value>(
  see: (statement: Statement, part: Part) => Value | undefined
): Fold<readonly Seen<Value>[], readonly Seen<Value>[]> {
  const seen = perPart((part: Part) => {
    let all: { readonly value: Value; readonly statement: Statement }[] | undefined
    for (const statement of part.statements) {
      const value = see(statement, part)
      if (value !== undefined) (all ??= []).push({ value, statement })
    }
    return all ?? none
  })
  return new Fold<readonly Seen<Value>[], readonly Seen<Value>[]>((group) => seenIn(group, seen), placedSeen)
}

/** What the parts of a group show, counted from the group. */
export function seenIn<Value>(
  group: Group,
  seen: (part: Part) => readonly { readonly value: Value; readonly statement: Statement }[]
): readonly Seen<Value>[] {
  let all: Seen<Value>[] | undefined
  inParts(group, seen, ({ value, statement }, base) =>
    (all ??= []).push({ value, found: { statement, base } })
  )
  return all ?? none
}

/** Most parts and groups show nothing: one list for all of them. */
const none: readonly never[] = []

/** What groups show, counted from the document. */
export function placedSeen<Value>(
  values: readonly (readonly Seen<Value>[])[],
  bases: readonly Base[]
): Seen<Value>[] {
  const all: Seen<Value>[] = []
  // A counted loop: with each key press several folds go over all groups, and hardly any shows something.
  for (let at = 0; at < values.length; at++)
    for (const { value, found } of values[at] as readonly Seen<Value>[])
      all.push({ value, found: lifted(found, bases[at] as Base) })
  return all
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
    (values, bases) => {
      const all: SeenHeading[] = []
      for (let at = 0; at < values.length; at++) {
        const { offset, sections } = bases[at] as Base
        for (const { heading, section } of values[at] ?? [])
          all.push({ heading: moved(heading, offset), section: section + sections })
      }
      return all
    }
  )
}

/** Something that a statement shows. */
export interface Seen<Value> {
  readonly value: Value
  readonly found: Found
}
