// What a document shows of each sign: a sentence is judged by itself, a doubtful one by the company it keeps.
import type { Seen } from '../proposal/fold'
import type { Group } from '../proposal/group'
import { inDocument, lifted, type Base } from '../proposal/part'
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

/** What one statement shows: the index of a sign, how clearly, and by which words. */
interface Shown extends Pick<Sighting, 'confidence' | 'words'> {
  readonly sign: number
}

/** What a statement looks like: the likeliest of its signs, and the chance of that one in whole parts. */
interface Look {
  readonly likenesses: readonly Likeness[]
  readonly best: Likeness
  readonly chance: number
  /** It shows a sign, whatever its company. */
  readonly plain: boolean
}

/** What a statement looks like that may show these signs, one at least. */
export function lookOf(likenesses: readonly Likeness[]): Look {
  const best = likenesses.reduce((most, each) => (each.score > most.score ? each : most))
  return {
    likenesses,
    best,
    chance: Math.round(odds(best.score) * unit),
    plain: likenesses.some(({ score, cued }) => score > clearFrom || cued !== undefined)
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
  const doubtful = seen.filter(({ value }) => !value.plain)
  return {
    plain: seen.filter(({ value }) => value.plain),
    doubtful: doubtful.sort((a, b) => b.value.best.score - a.value.best.score),
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
      const statement = inDocument(lifted(found, bases[at] as Base))
      for (const { sign, confidence, words } of shown)
        result[sign]?.push({ statement, range: statement.range, confidence, words })
    }
  }
  return new Map(signs.map(({ id }, sign) => [id, result[sign] ?? []]))
}

/** The statements of a group that may show a sign where a doubtful one must score more than `least`, in order of place. */
function likelyIn({ plain, doubtful }: GroupLooks, least: number): readonly Seen<Look>[] {
  let count = 0
  // With each key press this asks all groups of a long document: those that are out of the question are not looked at.
  while ((doubtful[count]?.value.best.score ?? -Infinity) > least) count++
  return count ? [...plain, ...doubtful.slice(0, count)].sort((a, b) => placeOf(a) - placeOf(b)) : plain
}

function placeOf({ found: { statement, base } }: Seen<Look>): number {
  return base.offset + statement.range.start
}

/** What a statement shows: all that it shows clearly or by a cue; without any, what it looks like most, if that is enough. */
function shownOf({ likenesses, best }: Look, from: number): Shown[] {
  const plain: Shown[] = []
  for (const likeness of likenesses) {
    const confidence = likeness.score > clearFrom ? 'clear' : likeness.cued
    if (confidence) plain.push(shownBy(likeness, confidence))
  }
  if (plain.length) return plain
  return best.score > from ? [shownBy(best, 'arguable')] : []
}

function shownBy(likeness: Likeness, confidence: Sighting['confidence']): Shown {
  return { sign: likeness.sign, confidence, words: likeness.words() }
}
