// Evidence and findings for tests that begin behind the rules: everything that a test does not speak of is filled in.
import type { Finding } from '../../server/src/assess/model'
import type { Traits } from '../../server/src/proposal/traits'
import type { Evidence } from '../../server/src/questions/question'

/** What a statement shows that has no support to offer. */
export const nothing: Traits = {
  number: false,
  date: false,
  link: false,
  thread: false,
  team: false,
  person: false,
  author: false,
  firstPerson: false,
  negated: false,
  conditional: false,
  future: false
}

/** A plain sentence as evidence; `support` names what it has to offer, `start` where it stands. */
export function evidenceOf(
  text: string,
  { start = 0, support = [] }: { readonly start?: number; readonly support?: readonly string[] } = {}
): Evidence {
  const range = { start, end: start + text.length }
  return {
    range,
    text,
    strength: 1,
    support: { ...nothing, ...Object.fromEntries(support.map((name) => [name, true])) }
  }
}

/** A warning about the words at a range. */
export function findingAt(
  code: string,
  range: Finding['range'],
  more: Partial<Omit<Finding, 'code' | 'range'>> = {}
): Finding {
  return {
    code,
    severity: 'warning',
    message: 'Not yet.',
    range,
    patterns: [],
    related: [],
    questions: [],
    ...more
  }
}
