// What a document shows of each sign: a sentence is judged by itself, a doubtful one by the company it keeps.
import type { Seen } from '../proposal/fold'
import type { Group } from '../proposal/group'
import { lifted, passageOf, type Base } from '../proposal/part'
import { odds, unit } from '../text/chance'
import { clearFrom, shownFrom } from './model'
import type { Sighting, SignCues } from './sign'

/** What one statement may show: the index of a sign, how likely, and by which words. */
export interface Likeness {
  readonly sign: number
  /** Log odds by its words. */
  readonly score: number
  /** How clearly a cue says it, whatever the score; undefined where none stands there. */
  readonly cued: Sighting['confidence'] | undefined
  readonly words: () => Sighting['words']
}

/** A sign that a statement shows, and how clearly. */
interface Shown {
  readonly likeness: Likeness
  readonly confidence: Sighting['confidence']
}

/** What a statement looks like. */
interface Look {
  readonly likenesses: readonly Likeness[]
  /** The likeliest of them. */
  readonly best: Likeness
  /** Its chance, in whole parts. */
  readonly chance: number
  /** A cue says one of them: it is shown whatever its company. */
  readonly isCued: boolean
}

/** What a statement looks like that may show these signs, one at least. */
export function lookOf(likenesses: readonly Likeness[]): Look {
  const best = likenesses.reduce((most, each) => (each.score > most.score ? each : most))
  return {
    likenesses,
    best,
    chance: Math.round(odds(best.score) * unit),
    isCued: likenesses.some(({ cued }) => cued !== undefined)
  }
}

/** What a group of parts looks like, counted from the group. */
interface GroupLooks {
  /** Statements that show a sign whatever their company, in order of place. */
  readonly cued: readonly Seen<Look>[]
  /** The others, the likeliest first. */
  readonly scored: readonly Seen<Look>[]
  /** The score of the first of them; -Infinity where there is none. */
  readonly likeliest: number
  readonly expected: number
  readonly statements: number
}

/** The statements of a group that look like a sign, with their sums. */
export function inGroup({ entries }: Group, seen: readonly Seen<Look>[]): GroupLooks {
  const scored = seen.filter(({ value }) => !value.isCued)
  scored.sort((a, b) => b.value.best.score - a.value.best.score)
  return {
    cued: seen.filter(({ value }) => value.isCued),
    scored,
    likeliest: scored[0]?.value.best.score ?? -Infinity,
    expected: seen.reduce((sum, { value }) => sum + value.chance, 0),
    statements: entries.reduce((sum, { part }) => sum + part.statements.length, 0)
  }
}

/** What a document of these groups shows of each sign. */
export function sightings(
  groups: readonly GroupLooks[],
  bases: readonly Base[],
  signs: readonly SignCues[]
): ReadonlyMap<string, readonly Sighting[]> {
  const result = signs.map((): Sighting[] => [])
  let [expected, statements] = [0, 0]
  for (const group of groups) {
    expected += group.expected
    statements += group.statements
  }
  const least = shownFrom(expected / unit, statements)
  const clear = clearFrom(statements)
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at] as GroupLooks
    // With each key press this asks all groups of a long document: those that are out of the question are not looked at.
    if (!group.cued.length && group.likeliest <= least) continue
    for (const { value, found } of likelyIn(group, least)) {
      const shown = shownOf(value, clear, shownFrom((expected - value.chance) / unit, statements))
      if (!shown.length) continue
      const { statement, base } = lifted(found, bases[at] as Base)
      const { range, text } = passageOf({ statement, base })
      const { kind } = statement
      const block = statement.block + base.blocks
      for (const { likeness, confidence } of shown)
        result[likeness.sign]?.push({ range, text, kind, block, confidence, words: likeness.words() })
    }
  }
  return new Map(signs.map(({ id }, sign) => [id, result[sign] ?? []]))
}

/** The statements of a group that may show a sign where one without a cue must score more than `least`, in order of place. */
function likelyIn({ cued, scored }: GroupLooks, least: number): readonly Seen<Look>[] {
  let count = 0
  while ((scored[count]?.value.best.score ?? -Infinity) > least) count++
  return count ? [...cued, ...scored.slice(0, count)].sort((a, b) => placeOf(a) - placeOf(b)) : cued
}

function placeOf({ found: { statement, base } }: Seen<Look>): number {
  return base.offset + statement.range.start
}

/** What a statement shows: what scores more than `clear` or has a cue; without any of these the likeliest, from `doubtful` on. */
function shownOf({ likenesses, best }: Look, clear: number, doubtful: number): readonly Shown[] {
  const plain = likenesses.flatMap((likeness): Shown[] => {
    const confidence = likeness.score > clear ? 'clear' : likeness.cued
    return confidence ? [{ likeness, confidence }] : []
  })
  if (plain.length) return plain
  return best.score > doubtful ? [{ likeness: best, confidence: 'arguable' }] : []
}
