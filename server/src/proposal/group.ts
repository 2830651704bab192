// Neighbouring parts of a document, kept together: what was made of a group holds for as long as no edit reaches it.
import type { Source } from './chunkCache'
import type { Directive, Field, Problem } from './model'
import type { Remembering } from '../text/remembered'
import { moved, movedField, movedSection, placed, type Base, type Part, type PartSection } from './part'

/** A part in its place; `start` is counted from its group's start. */
export interface Entry {
  readonly part: Part
  readonly start: number
  /** The chunk's text; undefined for front matter. */
  readonly source: Source | undefined
}

/** Neighbouring parts: small enough to be read anew with an edit, large enough that a document has few. */
export interface Group extends Remembering {
  readonly entries: readonly Entry[]
  /** Where each entry begins, counted from the group. */
  readonly bases: readonly Base[]
  readonly blocks: number
  readonly defines: boolean
  /** What its parts hold of what every version of a document is asked for, counted from the group. */
  readonly sections: readonly PartSection[]
  /** Which of the sections has the title of the document as its heading. */
  readonly title: number | undefined
  readonly fields: readonly Field[]
  readonly directives: readonly Directive[]
  readonly problems: readonly Problem[]
}

/** Statements and parts of a group, about. */
const groupStatements = 128
const groupParts = 48

/** A group with where it begins in the document. */
export interface PlacedGroup {
  readonly group: Group
  readonly start: number
}

/** Entries in groups of about equal weight. */
export function grouped(entries: readonly Entry[]): PlacedGroup[] {
  const weights = entries.map(({ part }) =>
    Math.max(part.statements.length / groupStatements, 1 / groupParts)
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const share = total / Math.max(1, Math.round(total))
  const groups: PlacedGroup[] = []
  let members: Entry[] = []
  let weight = 0
  for (const [at, entry] of entries.entries()) {
    members.push(entry)
    weight += weights[at] ?? 0
    if (weight < share && at < entries.length - 1) continue
    const start = members[0]?.start ?? 0
    groups.push({ group: groupOf(members.map((each) => ({ ...each, start: each.start - start }))), start })
    members = []
    weight = 0
  }
  return groups
}

/** A group of these entries, whose starts are counted from it. */
export function groupOf(entries: readonly Entry[]): Group {
  const bases: Base[] = []
  let [blocks, sections] = [0, 0]
  for (const { part, start } of entries) {
    bases.push({ offset: start, blocks, sections })
    blocks += part.blocks.length
    sections += part.sections.length
  }
  const parts = entries.map(({ part }) => part)
  const begun = placed(parts, bases, ({ sections }) => sections, movedSection)
  const title = begun.findIndex(({ isTitle }) => isTitle)
  return {
    entries,
    bases,
    blocks,
    title: title < 0 ? undefined : title,
    defines: entries.some(({ source }) => (source?.defines.length ?? 0) > 0),
    sections: begun,
    fields: placed(parts, bases, ({ fields }) => fields, movedField),
    directives: placed(parts, bases, ({ directives }) => directives, moved),
    problems: placed(parts, bases, ({ problems }) => problems, moved),
    memory: []
  }
}
