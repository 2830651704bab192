// Tells which new files had another name before, where git was not told: by the lines that they share, as git does it.

/** How much of the larger of two texts must be in both; git asks for as much. */
const enough = 0.5
/** Pairs that are compared at most: beyond them a folder was replaced, and names say nothing. */
const mostPairs = 10_000

/**
 * For each new file the one that it was before. Both come as name → text; each is used once, the most alike first. It
 * knows no VS Code.
 */
export function formerNames(
  gone: ReadonlyMap<string, string>,
  fresh: ReadonlyMap<string, string>
): ReadonlyMap<string, string> {
  if (gone.size * fresh.size > mostPairs) return new Map()
  const before = [...gone].map(([name, text]) => ({ name, lines: linesOf(text) }))
  const pairs = [...fresh]
    .flatMap(([name, text]) => {
      const lines = linesOf(text)
      return before.map((other) => ({ name, former: other.name, alike: alike(lines, other.lines) }))
    })
    .filter((pair) => pair.alike >= enough)
    .sort((a, b) => b.alike - a.alike)
  const found = new Map<string, string>()
  const used = new Set<string>()
  for (const { name, former } of pairs) {
    if (found.has(name) || used.has(former)) continue
    found.set(name, former)
    used.add(former)
  }
  return found
}

/** Each line with its weight. Headings come from templates, so they tell nothing. */
function linesOf(text: string): Map<string, number> {
  const lines = new Map<string, number>()
  for (const each of text.split(/\r?\n/)) {
    const line = each.trim()
    if (line && !line.startsWith('#')) lines.set(line, (lines.get(line) ?? 0) + line.length)
  }
  return lines
}

/** The share of characters of the larger text that stand in lines of both. */
function alike(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0
  for (const [line, weight] of one) common += Math.min(weight, other.get(line) ?? 0)
  const size = Math.max(sum(one), sum(other))
  return size ? common / size : 0
}

function sum(lines: ReadonlyMap<string, number>): number {
  let total = 0
  for (const weight of lines.values()) total += weight
  return total
}
