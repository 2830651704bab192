// Parses Markdown into a proposal. What is long about it, its statements and blocks, is only made when it is asked for.
import type { Since } from '../text/difference'
import type { Text } from '../text/text'
import { perObject, perOwner } from '../text/remembered'
import { ChunkCache } from './chunkCache'
import { draftBehind, Drafted, draftOf, type Draft } from './draft'
import type { Group } from './group'
import type { Block, Field, Heading, Proposal, Section, Statement } from './model'
import {
  inDocument,
  moved,
  movedField,
  movedSection,
  placed,
  sumOf,
  type Base,
  type Part,
  type PartSection
} from './part'
import { partiesOf } from './people'
import { lifeOf, statusField } from './status'

export { ChunkCache } from './chunkCache'

/** What the caller knows beside the text. */
export interface ParseOptions {
  readonly path?: string
  /** Names that are teams although no word of them says so. */
  readonly teams?: readonly string[]
  readonly cache?: ChunkCache
  /** An earlier version of the document: what both share is not read again. The result is the same without it. */
  readonly before?: Proposal | undefined
  /** What is known of the edit: where it is `before` that it speaks of, the texts are not compared. */
  readonly since?: Since | undefined
}

/** Parses a Markdown document into a proposal. Never throws: what cannot be read is in `problems`. */
export function parseProposal(text: Text, options: ParseOptions = {}): Proposal {
  const { path = '', teams, cache = new ChunkCache(0), before, since } = options
  return proposalOf(draftOf(text, cache, before && draftBehind(before), since), path, teams)
}

/** The same proposal with other metadata. */
export function withChanges(
  proposal: Proposal,
  changes: Partial<Pick<Proposal, 'parties' | 'status' | 'directives'>>
): Proposal {
  return new DraftProposal({ ...factsOf(proposal), ...changes }, draftBehind(proposal))
}

/**
 * The same proposal with what `change` makes of its parts. Groups in which every part stays as it is stay as well, so
 * `change` has to be the same function for the same change.
 */
export function withParts(proposal: Proposal, change: (part: Part) => Part): Proposal {
  const draft = draftBehind(proposal)
  const groups = draft.groups.map(changedBy(change))
  if (groups.every((group, at) => group === draft.groups[at])) return proposal
  return new DraftProposal(factsOf(proposal), { ...draft, groups })
}

const changedBy = perObject((change: (part: Part) => Part) =>
  perOwner((group: Group): Group => {
    const entries = group.entries.map((entry) => {
      const part = change(entry.part)
      return part === entry.part ? entry : { ...entry, part }
    })
    return entries.every((entry, at) => entry === group.entries[at])
      ? group
      : { ...group, entries, memory: [] }
  })
)

/** All of a proposal that is not long. */
type Facts = Omit<
  Proposal,
  'text' | 'source' | 'sections' | 'blocks' | 'statements' | 'blocksAt' | 'statementsIn'
>

function factsOf(proposal: Proposal): Facts {
  const { path, frontMatter, title, fields, parties, status, directives, problems } = proposal
  return { path, frontMatter, title, fields, parties, status, directives, problems }
}

function proposalOf(draft: Draft, path: string, teams: readonly string[] | undefined): Proposal {
  const { body, groups, bases } = draft
  const fields = placed(groups, bases, (group) => group.fields, movedField)
  return new DraftProposal(
    {
      path,
      frontMatter: body > 1 ? { range: { start: 0, end: body } } : undefined,
      title: titleOf(draft)?.heading,
      fields,
      parties: partiesOf(fields, teams),
      status: statusOf(fields, draft),
      directives: placed(groups, bases, (group) => group.directives, moved),
      problems: placed(groups, bases, (group) => group.problems, moved)
    },
    draft
  )
}

/** The section whose heading is the title, counted from the document's start. */
function titleOf({ groups, bases }: Draft): PartSection | undefined {
  for (const [at, { sections, title }] of groups.entries()) {
    const section = title === undefined ? undefined : sections[title]
    if (section) return movedSection(section, bases[at]?.offset ?? 0)
  }
  return undefined
}

/** Every section with its parent, and with its end at the next one's start. */
function sectionsOf({ groups, bases, text: { length } }: Draft, title: Heading | undefined): Section[] {
  const begun = placed(groups, bases, (group) => group.sections, movedSection)
  const preamble = { level: 0, parent: -1, range: { start: 0, end: begun[0]?.start ?? length }, path: [] }
  const sections: Section[] = [preamble]
  for (const [at, { heading, level, path, start, isTitle }] of begun.entries()) {
    let parent = sections.length - 1
    while (parent > 0 && (sections[parent] as Section).level >= level)
      parent = (sections[parent] as Section).parent
    const end = begun[at + 1]?.start ?? length
    // The title is one and the same heading wherever it is met.
    const own = title && isTitle ? title : heading
    sections.push({ heading: own, level, parent, range: { start, end }, path })
  }
  return sections
}

/** What the metadata says; else, as in Nygard's ADRs, the first sentence under a heading of that name. */
function statusOf(fields: readonly Field[], draft: Draft): Proposal['status'] {
  const field = statusField(fields)
  if (field) return { life: lifeOf(field.value), text: field.value, range: field.range }
  const section = statusSection(draft)
  const line = section === undefined ? undefined : statementsIn(draft, section)[0]
  return line
    ? { life: lifeOf(line.text), text: line.text, range: line.range }
    : { life: 'unknown', text: '' }
}

/** The index of the first section that is about the status. */
function statusSection({ groups, bases }: Draft): number | undefined {
  for (const [at, group] of groups.entries()) {
    const found = statusIn(group)
    if (found >= 0) return found + 1 + (bases[at]?.sections ?? 0)
  }
  return undefined
}

const statusIn = perOwner(({ sections }: Group): number =>
  sections.findIndex(({ heading }) => /^(?:status|decision status|state)$/i.test(heading.text))
)

/** The statements of one section. */
function statementsIn({ groups, bases }: Draft, section: number): Statement[] {
  return groups.flatMap((group, at) => {
    const base = bases[at] as Base
    if (base.sections > section || base.sections + group.sections.length < section) return []
    return placedStatements(group, base, section)
  })
}

/** The statements of a group as the document counts them: all, or those of one section. */
function placedStatements({ entries, bases }: Group, outer: Base, section?: number): Statement[] {
  const placed: Statement[] = []
  for (const [at, { part }] of entries.entries()) {
    const base = sumOf(bases[at] as Base, outer)
    for (const statement of part.statements)
      if (section === undefined || statement.section + base.sections === section)
        placed.push(inDocument({ statement, base }))
  }
  return placed
}

function placedBlocks({ entries, bases }: Group, outer: Base): Block[] {
  return entries.flatMap(({ part }, at) => {
    const { offset, sections } = sumOf(bases[at] as Base, outer)
    return part.blocks.map((block) => ({ ...moved(block, offset), section: block.section + sections }))
  })
}

/** A proposal whose statements and blocks are made on demand. */
class DraftProposal extends Drafted implements Proposal {
  readonly path: Proposal['path']
  readonly frontMatter: Proposal['frontMatter']
  readonly title: Proposal['title']
  readonly fields: Proposal['fields']
  readonly parties: Proposal['parties']
  readonly status: Proposal['status']
  readonly directives: Proposal['directives']
  readonly problems: Proposal['problems']
  #sections: readonly Section[] | undefined
  #blocks: readonly Block[] | undefined
  #statements: readonly Statement[] | undefined

  constructor(facts: Facts, draft: Draft) {
    super(draft)
    this.path = facts.path
    this.frontMatter = facts.frontMatter
    this.title = facts.title
    this.fields = facts.fields
    this.parties = facts.parties
    this.status = facts.status
    this.directives = facts.directives
    this.problems = facts.problems
  }

  get text(): string {
    return draftBehind(this).text.toString()
  }

  get source(): Text {
    return draftBehind(this).text
  }

  get sections(): readonly Section[] {
    return (this.#sections ??= sectionsOf(draftBehind(this), this.title))
  }

  get statements(): readonly Statement[] {
    const { groups, bases } = draftBehind(this)
    return (this.#statements ??= groups.flatMap((group, at) => placedStatements(group, bases[at] as Base)))
  }

  get blocks(): readonly Block[] {
    const { groups, bases } = draftBehind(this)
    return (this.#blocks ??= groups.flatMap((group, at) => placedBlocks(group, bases[at] as Base)))
  }

  statementsIn(section: number): readonly Statement[] {
    return statementsIn(draftBehind(this), section)
  }

  blocksAt(offset: number): readonly Block[] {
    const { groups, bases } = draftBehind(this)
    const next = bases.findIndex((base) => base.offset > offset)
    const at = (next < 0 ? bases.length : next) - 1
    const group = groups[Math.max(0, at)]
    return group ? placedBlocks(group, bases[Math.max(0, at)] as Base) : []
  }
}
