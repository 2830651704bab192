// Puts together what neighbours say (the groups of a document, the parts of a group) in runs, so that the work of an edit grows
// with the root of how many they are. One more or one less of them moves the runs after it, which are put together anew.
import { isReadAgain } from '../text/remembered'
import { sumOf, type Base } from './part'

/** Puts together values, and what values were put together to before; `bases` tell where each begins. */
export type Join<Value, Sum> = (terms: readonly (Value | Sum)[], bases: readonly Base[]) => Sum

/** Neighbouring values as one; it begins where the first of them does. */
interface Run<Value, Sum> {
  readonly values: readonly Value[]
  readonly bases: readonly Base[]
  readonly sum: Sum
}

/** Up to so many values are put together one by one. */
const few = 16
/** Lists of values under way at once: a function may be asked for each group of a document in which somebody edits. */
const lists = 6

/**
 * The same function, which remembers runs of neighbouring values: where one value changes, its run is put together again, and
 * the runs. It has to be associative: what is put together in two steps has to be what is put together in one.
 */
export function inRuns<Value, Sum>(
  join: Join<Value, Sum>
): (values: readonly Value[], bases: readonly Base[]) => Sum {
  // The one that was asked for last comes first.
  let earlier: readonly (readonly Run<Value, Sum>[])[] = []
  return (values, bases) => {
    if (values.length <= few || !isReadAgain()) return join(values, bases)
    const length = lengthOfRuns(values.length)
    const last = earlier.find((runs) => isOf(runs, values)) ?? []
    const runs: Run<Value, Sum>[] = []
    for (let from = 0; from < values.length; from += length) {
      const known = last[runs.length]
      const count = Math.min(length, values.length - from)
      runs.push(
        known?.values.length === count && stands(known, values, bases, from)
          ? known
          : runOf(join, values.slice(from, from + count), bases.slice(from, from + count))
      )
    }
    earlier = [runs, ...earlier.filter((each) => each !== last).slice(0, lists - 1)]
    return join(
      runs.map(({ sum }) => sum),
      runs.map((_, at) => bases[at * length] as Base)
    )
  }
}

/** Whether runs are of an earlier version of these values: hardly an edit changes both the first and the last of many. */
function isOf<Value>(runs: readonly Run<Value, unknown>[], values: readonly Value[]): boolean {
  return runs[0]?.values[0] === values[0] || runs.at(-1)?.values.at(-1) === values.at(-1)
}

/** About the root of how many there are, and the same for many numbers: one value more leaves the runs before it alone. */
function lengthOfRuns(count: number): number {
  return 2 ** Math.round(Math.log2(count) / 2)
}

function runOf<Value, Sum>(
  join: Join<Value, Sum>,
  values: readonly Value[],
  bases: readonly Base[]
): Run<Value, Sum> {
  const { offset, blocks, sections } = bases[0] as Base
  const back = { offset: -offset, blocks: -blocks, sections: -sections }
  const own = bases.map((base) => sumOf(base, back))
  return { values, bases, sum: join(values, own) }
}

/** Whether a run is there from an index on: the same values, as far from each other. */
function stands<Value>(
  run: Run<Value, unknown>,
  values: readonly Value[],
  bases: readonly Base[],
  from: number
): boolean {
  const [there, first] = [bases[from] as Base, run.bases[0] as Base]
  for (let at = 0; at < run.values.length; at++) {
    const [base, own] = [bases[from + at] as Base, run.bases[at] as Base]
    if (values[from + at] !== run.values[at]) return false
    if (base.offset - there.offset !== own.offset - first.offset) return false
    if (base.blocks - there.blocks !== own.blocks - first.blocks) return false
    if (base.sections - there.sections !== own.sections - first.sections) return false
  }
  return true
}
