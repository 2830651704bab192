// What a house brings to its proposals: its template's headings and metadata, and the teams that may be named.
import type { QuestionCard } from '../knowledge/types'
import { Fold, type SeenHeading } from '../proposal/fold'
import type { Heading, Proposal } from '../proposal/model'
import { moved } from '../proposal/part'

/** The surroundings of a document, read. */
export interface House {
  readonly teams: readonly string[]
  readonly template: Proposal | undefined
}

/** The names under which houses have a question's section, lower case. */
export function namesOf({ section }: QuestionCard): ReadonlySet<string> {
  return new Set([section.heading.toLowerCase(), ...section.aliases])
}

/** A document's headings below its title, with the index of their sections. */
export function headingsOf(proposal: Proposal): { readonly index: number; readonly heading: Heading }[] {
  return proposal.sections.flatMap(({ heading }, index) =>
    heading && heading !== proposal.title ? [{ index, heading }] : []
  )
}

/** The first heading that bears one of the question's names, with its section's index. */
export function sectionNamed(proposal: Proposal, card: QuestionCard): SeenHeading | undefined {
  const first = firstNamed.of(proposal)
  const found = [...namesOf(card)].flatMap((name) => first.get(name) ?? [])
  return found.sort((a, b) => a.section - b.section)[0]
}

type Named = ReadonlyMap<string, SeenHeading>

/** The first heading of each name, lower case. */
const firstNamed = new Fold<Named, Named>(
  ({ sections }) => {
    const first = new Map<string, SeenHeading>()
    for (const [at, { heading }] of sections.entries()) {
      const name = heading.text.toLowerCase()
      if (!first.has(name)) first.set(name, { heading, section: at + 1 })
    }
    return first
  },
  (groups, bases) => {
    const first = new Map<string, SeenHeading>()
    for (const [at, group] of groups.entries()) {
      const { offset = 0, sections = 0 } = bases[at] ?? {}
      for (const [name, { heading, section }] of group)
        if (!first.has(name))
          first.set(name, { heading: moved(heading, offset), section: section + sections })
    }
    return first
  }
)

/** The index of the section that bears one of the question's names: an empty one first, else the first. */
export function ownSection(proposal: Proposal, card: QuestionCard): number | undefined {
  const names = namesOf(card)
  const own = headingsOf(proposal).filter(({ heading }) => names.has(heading.text.toLowerCase()))
  const empty = own.find(({ index }) => !proposal.statements.some(({ section }) => section === index))
  return (empty ?? own[0])?.index
}

/** Whether two headings are the same to a reader. */
export function sameHeading(a: Heading, b: Heading): boolean {
  return a.text.toLowerCase() === b.text.toLowerCase()
}
