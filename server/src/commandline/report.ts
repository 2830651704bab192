// What a run found, as plain values with lines and columns: the one input of every reporter.
import type { Assessment, Finding } from '../assess/model'
import { LineIndex } from '../text/lines'
import type { Threshold } from './options'

/** 1-based lines and columns; columns count UTF-16 code units; the end is exclusive. */
export interface Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export interface FoundFinding extends Span {
  readonly code: string
  readonly severity: Finding['severity']
  readonly stage?: NonNullable<Finding['stage']>
  readonly message: string
  readonly patterns: readonly string[]
  readonly questions: readonly string[]
  readonly related: readonly (Span & { readonly message: string })[]
}

export interface CheckedFile {
  readonly path: string
  readonly proposal: boolean
  readonly recognised: string
  readonly title: string
  readonly status: string
  readonly radius: string
  readonly questions: readonly {
    readonly id: string
    readonly state: Assessment['questions'][number]['state']
    readonly asked: boolean
    readonly note: string
    readonly evidence: readonly Span[]
  }[]
  readonly findings: readonly FoundFinding[]
  readonly patterns: Assessment['patterns']
}

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

/** One document's assessment with its offsets looked up, so that its text need not be kept. */
export function checkedFile(path: string, text: string, assessment: Assessment): CheckedFile {
  const lines = new LineIndex(text)
  const span = ({ start, end }: Finding['range']): Span => {
    const { line, column } = lines.placeAt(start)
    const last = lines.placeAt(end)
    return { line, column, endLine: last.line, endColumn: last.column }
  }
  const { proposal, recognised, title, status, radius, questions, findings, patterns } = assessment
  return {
    path,
    proposal,
    recognised,
    title,
    status: status.life,
    radius: radius.size,
    questions: questions.map(({ id, state, asked, note, evidence }) => {
      return { id, state, asked, note, evidence: evidence.map(({ range }) => span(range)) }
    }),
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      ...(finding.stage ? { stage: finding.stage } : {}),
      message: finding.message,
      patterns: finding.patterns,
      questions: finding.questions,
      related: finding.related.map(({ range, message }) => ({ message, ...span(range) })),
      ...span(finding.range)
    })),
    patterns
  }
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

/** Whether a finding is loud enough to fail the run. */
export function fails({ severity }: Pick<Finding, 'severity'>, failOn: Threshold): boolean {
  return rank[severity] >= rank[failOn]
}
