// The baseline file: findings that a house knew of when it began to look. It is only ever made shorter.

/** A finding as the baseline remembers it. */
export interface BaselineEntry {
  readonly code: string
  /** The headings it stands under, outermost first. */
  readonly under: readonly string[]
  /** A hash of its paragraph's words. */
  readonly content: string
}

/** The entries by the file in which they were found, which is there for the people who read the baseline. */
export type Baseline = Readonly<Record<string, readonly BaselineEntry[]>>

const baselineVersion = 1

/** Far beyond a baseline of ten thousand proposals. */
const largest = 20_000_000

/** What tells entries apart. The file is no part of it, so that a proposal may be moved and numbered. */
export function baselineKey({ code, under, content }: BaselineEntry): string {
  return [code, ...under, content].join('\n')
}

/** The keys of all entries. */
export function keysOf(baseline: Baseline): ReadonlySet<string> {
  return new Set(Object.values(baseline).flatMap((entries) => entries.map(baselineKey)))
}

/** Reads a baseline's text. Never throws. */
export function parseBaseline(text: string): { readonly baseline: Baseline } | { readonly problem: string } {
  if (text.length > largest) return { problem: 'The baseline is larger than 20 MB.' }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { problem: `The baseline is not valid JSON: ${String((error as Error).message)}` }
  }
  if (!isObject(value) || !isObject(value['files']))
    return { problem: 'This is no baseline: it has no "files". "rfc-steward baseline" writes one.' }
  if (value['version'] !== baselineVersion)
    return {
      problem: `The baseline is of version ${String(value['version'])}; this program reads version 1.`
    }
  const files = Object.entries(value['files'])
  const wrong = files.find(([, entries]) => !Array.isArray(entries) || !entries.every(isEntry))
  if (wrong)
    return {
      problem: `The baseline cannot be read at "${wrong[0]}". "rfc-steward baseline" writes one anew once the file is gone.`
    }
  return { baseline: Object.fromEntries(files) as Baseline }
}

/** A baseline as text: sorted, so that a change shows only what changed. */
export function baselineText(baseline: Baseline): string {
  const files = Object.entries(baseline)
    .filter(([, entries]) => entries.length)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, entries]) => [file, distinct(entries)])
  return `${JSON.stringify({ version: baselineVersion, files: Object.fromEntries(files) as unknown }, null, 2)}\n`
}

/**
 * The baseline without what is not found any more. `found` holds what the checked files show now; entries of files that
 * were not checked stay, unless the file is gone.
 */
export function shrink(old: Baseline, found: Baseline, isThere: (file: string) => boolean): Baseline {
  const places = new Map<string, string>()
  for (const [file, entries] of Object.entries(found))
    for (const entry of entries) places.set(baselineKey(entry), file)
  const result: Record<string, BaselineEntry[]> = {}
  for (const [file, entries] of Object.entries(old)) {
    const here = new Set(found[file]?.map(baselineKey))
    const unseen = !(file in found) && isThere(file)
    for (const entry of entries) {
      const key = baselineKey(entry)
      // Where its own file does not show it any more, it may have moved with the file.
      const place = unseen || here.has(key) ? file : places.get(key)
      if (place !== undefined) (result[place] ??= []).push(entry)
    }
  }
  return result
}

/** How many entries there are. */
export function sizeOf(baseline: Baseline): number {
  return Object.values(baseline).reduce((sum, entries) => sum + distinct(entries).length, 0)
}

function distinct(entries: readonly BaselineEntry[]): BaselineEntry[] {
  const sorted = [...entries].sort((a, b) => (baselineKey(a) < baselineKey(b) ? -1 : 1))
  return sorted.filter((entry, index) => {
    const before = sorted[index - 1]
    return !before || baselineKey(before) !== baselineKey(entry)
  })
}

function isEntry(value: unknown): value is BaselineEntry {
  if (!isObject(value)) return false
  const { code, under, content } = value
  return (
    typeof code === 'string' &&
    typeof content === 'string' &&
    Array.isArray(under) &&
    under.every((each) => typeof each === 'string')
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
