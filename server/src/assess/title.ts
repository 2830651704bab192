// The title of a document: its words, and its place.
import type { Proposal, Statement } from '../proposal/model'
import type { Range } from '../text/range'
import { firstOf, lineEndAt } from '../text/text'

/** Where findings about the whole document stand. */
export function titleRange(proposal: Proposal): Range {
  if (proposal.title) return proposal.title.range
  const field = proposal.fields.find(({ key }) => key === 'title' || key === 'name')
  if (field) return field.range
  const heading = proposal.sections.find((section) => section.heading)?.heading
  const statement = firstWords(proposal)
  // A heading further down is not what the document begins with, and may be a new one.
  if (heading && (!statement || heading.range.start < statement.range.start)) return heading.range
  const first = statement?.range.start ?? firstOf(proposal.source, /\S/)
  if (first < 0) return { start: 0, end: 0 }
  return { start: first, end: Math.max(first + 1, lineEndAt(proposal.source, first, /[\r\n]/)) }
}

/** The first statement that is no metadata. */
function firstWords(proposal: Proposal): Statement | undefined {
  for (let section = 0; section < proposal.sections.length; section++) {
    const found = proposal.statementsIn(section).find(({ kind }) => kind !== 'field')
    if (found) return found
  }
  return undefined
}

/** What the document is called; empty where nothing says so. */
export function titleText(proposal: Proposal): string {
  const named = proposal.fields.find(({ key }) => key === 'title' || key === 'name' || key === 'feature-name')
  return (
    proposal.title?.text ??
    named?.value ??
    proposal.sections.find(({ heading }) => heading)?.heading?.text ??
    ''
  )
}
