// What a run found, as plain values with lines and columns: the one input of every reporter.
import type { Finding } from '../assess/model'
import type { CheckedFile, FoundFinding } from '../review/checked'
import type { Threshold } from './options'

export { checkedFile, type CheckedFile, type FoundFinding, type Span } from '../review/checked'

/** A file that could not be checked, and why. */
export interface Failure {
  readonly path: string
  readonly reason: string
}

/** What the product knows of a code, for formats that carry explanations along. */
export interface Rule {
  readonly code: string
  readonly title: string
  readonly text: string
  readonly markdown: string
  readonly page: string
}

/** What is known of a run before its first file is checked. */
export interface Setting {
  readonly failOn: Threshold
  readonly colour: boolean
}

/** The result of one run. */
export interface Report extends Setting {
  readonly version: string
  /** The files that the reporter wanted kept: all, or none where it printed each in its turn. */
  readonly files: readonly CheckedFile[]
  readonly summary: Summary
  readonly failures: readonly Failure[]
  readonly all: boolean
  /** Every rule there is, in the product's order; for reporters that explain. */
  readonly rules?: readonly Rule[]
  readonly titles?: {
    readonly questions: ReadonlyMap<string, string>
    readonly patterns: ReadonlyMap<string, string>
  }
}

export interface Summary {
  readonly files: number
  readonly proposals: number
  readonly errors: number
  readonly warnings: number
  readonly information: number
}

/** The numbers of a run that has checked nothing yet. */
export const nothing: Summary = { files: 0, proposals: 0, errors: 0, warnings: 0, information: 0 }

/** The numbers of a run with one file more. */
export function counting(before: Summary, { proposal, findings }: CheckedFile): Summary {
  const count = (severity: Finding['severity']): number =>
    findings.filter((each) => each.severity === severity).length
  return {
    files: before.files + 1,
    proposals: before.proposals + (proposal ? 1 : 0),
    errors: before.errors + count('error'),
    warnings: before.warnings + count('warning'),
    information: before.information + count('information')
  }
}

const rank: Readonly<Record<Threshold, number>> = { information: 0, warning: 1, error: 2, never: 3 }

/** Whether a finding is loud enough to fail the run. What the baseline holds never does. */
export function fails(
  { severity, known }: Pick<FoundFinding, 'severity' | 'known'>,
  failOn: Threshold
): boolean {
  return !known && rank[severity] >= rank[failOn]
}
