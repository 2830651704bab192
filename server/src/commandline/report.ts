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

/** The result of one run. */
export interface Report {
  readonly version: string
  readonly files: readonly CheckedFile[]
  readonly failures: readonly Failure[]
  readonly failOn: Threshold
  readonly colour: boolean
  readonly all: boolean
  /** Every rule there is, in the product's order. */
  readonly rules: readonly Rule[]
  readonly titles: {
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

/** The numbers of a run. */
export function summaryOf(files: readonly CheckedFile[]): Summary {
  const count = (severity: Finding['severity']): number =>
    files.reduce((sum, { findings }) => sum + findings.filter((each) => each.severity === severity).length, 0)
  return {
    files: files.length,
    proposals: files.filter(({ proposal }) => proposal).length,
    errors: count('error'),
    warnings: count('warning'),
    information: count('information')
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
