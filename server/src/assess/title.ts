// The title of a document: its words, and its place.
import type { Proposal } from '../proposal/model'
import type { Range } from '../text/range'

/** Where findings about the whole document stand. */
export function titleRange(proposal: Proposal): Range {
  if (proposal.title) return proposal.title.range
  const field = proposal.fields.find(({ key }) => key === 'title' || key === 'name')
  if (field) return field.range
  const heading = proposal.sections.find((section) => section.heading)?.heading
  const statement = proposal.statements.find(({ kind }) => kind !== 'field')
  // A heading further down is not what the document begins with, and may be a new one.
  if (heading && (!statement || heading.range.start < statement.range.start)) return heading.range
  const first = statement?.range.start ?? proposal.text.search(/\S/)
  if (first < 0) return { start: 0, end: 0 }
  const end = proposal.text.slice(first).search(/[\r\n]|$/)
  return { start: first, end: first + Math.max(1, end) }
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
