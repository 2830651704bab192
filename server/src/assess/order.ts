// Puts findings in order of place and folds what repeats into one finding per cause.
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

/** Sightings of one sign in one paragraph (the same `block`) are one finding, the others related places. */
export function folded(findings: readonly (Finding & { readonly block: number })[]): Finding[] {
  const first = new Map<string, number>()
  const result: Finding[] = []
  for (const { block, ...finding } of findings) {
    const key = `${finding.code} ${block}`
    const at = first.get(key)
    const known = at === undefined ? undefined : result[at]
    if (at === undefined || known === undefined) {
      first.set(key, result.push(finding) - 1)
      continue
    }
    result[at] = {
      ...known,
      related: [...known.related, { range: finding.range, message: 'The same concern, said here as well.' }]
    }
  }
  return result
}
