// Evidence and findings for tests that begin behind the rules: everything that a test does not speak of is filled in.
import type { Finding } from '../../server/src/assess/model'
import type { Evidence } from '../../server/src/questions/question'

/** A plain sentence as evidence; `support` names what it has to offer, `start` where it stands. */
export function evidenceOf(
  text: string,
  { start = 0, support = [] }: { readonly start?: number; readonly support?: readonly string[] } = {}
): Evidence {
  const range = { start, end: start + text.length }
  return {
    statement: { range, text, kind: 'sentence', section: 0, block: 0, quoted: false, links: [] },
    strength: 1,
    support: new Set(support) as Evidence['support']
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
