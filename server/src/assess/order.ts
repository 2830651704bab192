// Puts findings in order of place and folds what repeats into one finding per cause.
import { addTo } from '../text/lists'
import type { Finding } from './model'

const rank = { error: 0, warning: 1, information: 2 } as const

/** In order of place, then of severity, then of code. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.range.start - b.range.start ||
      rank[a.severity] - rank[b.severity] ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  )
}

/**
 * Sightings of one sign in one paragraph (the same `block`) are one finding: the most severe of them, the first of equals, with
 * the others as related places.
 */
export function folded(sightings: readonly InBlock[]): Finding[] {
  const blocks = new Map<number, Finding[]>()
  for (const { finding, block } of sightings) addTo(blocks, block, finding)
  return [...blocks.values()].flatMap((together) => {
    if (together.length === 1) return together
    const [lead] = [...together].sort((a, b) => rank[a.severity] - rank[b.severity])
    if (!lead) return []
    const others = together.filter((each) => each !== lead)
    const related = others.map(({ range }) => ({ range, message: 'The same concern, said here as well.' }))
    return [{ ...lead, related: [...lead.related, ...related] }]
  })
}

/** A finding with the number of its paragraph. */
interface InBlock {
  readonly finding: Finding
  readonly block: number
}
