// Link reference definitions of a draft: what they are after an edit, and which of them it changed.
import type { Source } from './chunkCache'
import type { Cursor } from './cursor'
import type { Draft } from './draft'
import type { Definitions } from './labels'

/** URLs of definitions; the first of a label counts. */
export function merged(defines: Source['defines']): Definitions {
  const result = new Map<string, string>()
  for (const [label, url] of defines) if (!result.has(label)) result.set(label, url)
  return result
}

/** The definitions of the new version, and the labels whose target differs from the version before. */
export function definitionsAfter(
  before: Draft,
  first: Cursor | undefined,
  found: readonly Source[],
  rest: Cursor | undefined
): { definitions: Definitions; changed: ReadonlySet<string> } {
  const gone = definesBetween(before, first, rest)
  const come = found.flatMap(({ defines }) => defines)
  if (String(gone) === String(come)) return { definitions: before.definitions, changed: new Set() }
  const above = first ? definesBetween(before, undefined, first) : none
  const below = rest ? definesBetween(before, rest, undefined) : none
  const definitions = merged([...above, ...come, ...below])
  const labels = new Set([...before.definitions.keys(), ...definitions.keys()])
  const changed = [...labels].filter((label) => before.definitions.get(label) !== definitions.get(label))
  return { definitions, changed: new Set(changed) }
}

const none: Source['defines'] = []

/** What the chunks from one entry up to another define. */
function definesBetween(
  { groups }: Draft,
  from: Cursor | undefined,
  to: Cursor | undefined
): Source['defines'] {
  const result: (readonly [string, string])[] = []
  for (let at = from?.group ?? 0; at <= (to?.group ?? groups.length - 1); at++) {
    const group = groups[at]
    if (!group?.defines) continue
    const start = at === from?.group ? from.index : 0
    const end = at === to?.group ? to.index : group.entries.length
    for (const { source } of group.entries.slice(start, end)) result.push(...(source?.defines ?? []))
  }
  return result
}
