// Puts together what neighbours say (the groups of a document, the parts of a group), with the long runs before and after an
// edit put together once: while somebody types in one place, the work does not grow with what stands around it.
import { sumOf, type Base } from './part'

/** Puts together values, and what values were put together to before; `bases` tell where each begins. */
export type Join<Value, Sum> = (terms: readonly (Value | Sum)[], bases: readonly Base[]) => Sum

/** Neighbouring values as one; it begins where the first of them does. */
interface Run<Value, Sum> {
  readonly values: readonly Value[]
  readonly bases: readonly Base[]
  readonly sum: Sum | undefined
}

/** Values that are put together one by one rather than to make a new run. */
const few = 8

/**
 * The same function, which remembers the runs around an edit. It has to be associative: what is put together in two steps has
 * to be what is put together in one.
 */
export function inRuns<Value, Sum>(
  join: Join<Value, Sum>
): (values: readonly Value[], bases: readonly Base[]) => Sum {
  let head: Run<Value, Sum> = { values: [], bases: [], sum: undefined }
  let tail = head
  let last: readonly Value[] = []
  const runOf = (values: readonly Value[], bases: readonly Base[]): Run<Value, Sum> => {
    const [first] = bases
    if (!first) return { values, bases, sum: undefined }
    const back = { offset: -first.offset, blocks: -first.blocks, sections: -first.sections }
    const own = bases.map((base) => sumOf(base, back))
    return { values, bases, sum: join(values, own) }
  }
  return (values, bases) => {
    const count = values.length
    let before = stands(head, values, bases, 0) ? head.values.length : 0
    let after = stands(tail, values, bases, count - tail.values.length) ? tail.values.length : 0
    if (before + after > count) after = 0
    if (count - before - after > few) {
      before = shared(last, values)
      after = Math.min(sharedAtEnd(last, values), count - before)
      if (before + after <= few) [before, after] = [0, 0]
      head = runOf(values.slice(0, before), bases.slice(0, before))
      tail = runOf(values.slice(count - after), bases.slice(count - after))
    }
    last = values
    const terms: (Value | Sum)[] = values.slice(before, count - after)
    const starts = bases.slice(before, count - after)
    if (before) {
      terms.unshift(head.sum as Sum)
      starts.unshift(bases[0] as Base)
    }
    if (after) {
      terms.push(tail.sum as Sum)
      starts.push(bases[count - after] as Base)
    }
    return join(terms, starts)
  }
}

/** Whether a run is there from an index on: the same values, as far from each other. */
function stands<Value>(
  run: Run<Value, unknown>,
  values: readonly Value[],
  bases: readonly Base[],
  from: number
): boolean {
  const [there, first] = [bases[from], run.bases[0]]
  if (!there || !first) return false
  for (let at = 0; at < run.values.length; at++) {
    const [base, own] = [bases[from + at] as Base, run.bases[at] as Base]
    if (values[from + at] !== run.values[at]) return false
    if (base.offset - there.offset !== own.offset - first.offset) return false
    if (base.blocks - there.blocks !== own.blocks - first.blocks) return false
    if (base.sections - there.sections !== own.sections - first.sections) return false
  }
  return true
}

/** How many values two lists begin with. */
function shared<Value>(a: readonly Value[], b: readonly Value[]): number {
  let count = 0
  while (count < a.length && count < b.length && a[count] === b[count]) count++
  return count
}

/** How many values two lists end with. */
function sharedAtEnd<Value>(a: readonly Value[], b: readonly Value[]): number {
  let count = 0
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count++
  return count
}
