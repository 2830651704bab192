// Findings that were there before a house began to look: faint until the paragraph that they are about changes.
import type { BaselineEntry } from '../config/baseline'
import { baselineKey } from '../config/baseline'
import type { Proposal } from '../proposal/model'
import { hashOf } from '../text/hash'
import { lineEndAt, lineStartAt } from '../text/text'
import type { Finding } from './model'

/**
 * What a finding is remembered by: its code, the headings it stands under, and the words of its paragraph. Edits
 * elsewhere, other line breaks and moved files change none of them.
 */
export function entryOf(proposal: Proposal, { code, range }: Pick<Finding, 'code' | 'range'>): BaselineEntry {
  const section = proposal.sections.findLast(({ range: { start } }) => start <= range.start)
  return { code, under: section?.path ?? [], content: hashOf(paragraphAt(proposal, range.start)) }
}

/** The same findings, those of the baseline made faint. A failed rule is never passed over. */
export function withKnown(
  findings: readonly Finding[],
  proposal: Proposal,
  baseline: ReadonlySet<string>
): Finding[] {
  if (!baseline.size) return [...findings]
  return findings.map((finding) =>
    finding.code !== 'document/rule-failed' && baseline.has(baselineKey(entryOf(proposal, finding)))
      ? {
          ...finding,
          severity: 'information',
          known: true,
          message: `${finding.message} (In the baseline: this stays faint until the paragraph changes.)`
        }
      : finding
  )
}

/** The words of the paragraph at an offset; of a table, the row. */
function paragraphAt(proposal: Proposal, offset: number): string {
  const { source } = proposal
  const block = proposal
    .blocksAt(offset)
    .find(({ range }) => range.start <= offset && offset < Math.max(range.end, range.start + 1))
  const line = { start: lineStartAt(source, offset), end: lineEndAt(source, offset) }
  const { start, end } = block && block.kind !== 'table' ? block.range : line
  return source.slice(start, end).replace(/\s+/g, ' ').trim()
}
