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
  /** The score of the likeliest sign, and its chance in whole parts. */
  readonly score: number
  readonly chance: number
  /** What it shows whatever its company: clearly, or by a cue. */
  readonly plain: readonly Shown[]
  /** What it shows without any of these, where it scores enough: the likeliest sign. */
  readonly doubtful: readonly Shown[]
}

/** What a statement looks like that may show these signs, one at least. */
export function lookOf(likenesses: readonly Likeness[]): Look {
  const best = likenesses.reduce((most, each) => (each.score > most.score ? each : most))
  return {
    score: best.score,
    chance: Math.round(odds(best.score) * unit),
    plain: likenesses.flatMap((likeness) => {
      const confidence = likeness.score > clearFrom ? 'clear' : likeness.cued
      return confidence ? [{ likeness, confidence }] : []
    }),
    doubtful: [{ likeness: best, confidence: 'arguable' }]
  }
}

/** What a group of parts looks like, counted from the group. */
interface GroupLooks {
  /** Statements that show a sign whatever their company, in order of place. */
  readonly plain: readonly Seen<Look>[]
  /** The others, the likeliest first. */
  readonly doubtful: readonly Seen<Look>[]
  readonly expected: number
  readonly statements: number
}

/** The statements of a group that look like a sign, with their sums. */
export function inGroup({ entries }: Group, seen: readonly Seen<Look>[]): GroupLooks {
  const doubtful = seen.filter(({ value }) => !value.plain.length)
  return {
    plain: seen.filter(({ value }) => value.plain.length),
    doubtful: doubtful.sort((a, b) => b.value.score - a.value.score),
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
  for (const [at, group] of groups.entries()) {
    for (const { value, found } of likelyIn(group, least)) {
      const shown = shownOf(value, shownFrom((expected - value.chance) / unit, statements))
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

/** The statements of a group that may show a sign where a doubtful one must score more than `least`, in order of place. */
function likelyIn({ plain, doubtful }: GroupLooks, least: number): readonly Seen<Look>[] {
  let count = 0
  // With each key press this asks all groups of a long document: those that are out of the question are not looked at.
  while ((doubtful[count]?.value.score ?? -Infinity) > least) count++
  return count ? [...plain, ...doubtful.slice(0, count)].sort((a, b) => placeOf(a) - placeOf(b)) : plain
}

function placeOf({ found: { statement, base } }: Seen<Look>): number {
  return base.offset + statement.range.start
}

/** What a statement shows. */
function shownOf({ plain, doubtful, score }: Look, from: number): readonly Shown[] {
  if (plain.length) return plain
  return score > from ? doubtful : none
}

const none: readonly never[] = []
