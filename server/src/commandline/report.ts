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
  /** It is in the baseline, and its paragraph has not changed since. */
  readonly known?: true
}

export interface CheckedFile {
  readonly path: string
  readonly proposal: boolean
  readonly recognised: string
  readonly title: string
  readonly status: string
  readonly kind: string
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
  /** Whether openly declared growth is a legitimate initiative; absent where none is declared. */
  readonly growth?: {
    readonly met: boolean
    readonly parts: readonly ({ readonly id: string; readonly met: boolean } & Partial<Span>)[]
  }
  readonly leverage: { readonly kind: string | null; readonly set: boolean }
  /** The lines of an executive trade-off, each with the sentence that says it, if one does. */
  readonly tradeoffs: readonly { readonly id: string; readonly evidence: readonly Span[] }[]
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
  const { proposal, recognised, title, status, radius, questions, findings, patterns, growth, kind } =
    assessment
  return {
    path,
    proposal,
    recognised,
    title,
    status: status.life,
    kind,
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
      ...(finding.known ? { known: true } : {}),
      ...span(finding.range)
    })),
    patterns,
    leverage: { kind: assessment.leverage.kind ?? null, set: assessment.leverage.set },
    tradeoffs: assessment.tradeoffs.map(({ id, evidence }) => {
      return { id, evidence: evidence ? [span(evidence.range)] : [] }
    }),
    ...(growth ? { growth: growthOf(growth, span) } : {})
  }
}

function growthOf(
  { met, parts }: NonNullable<Assessment['growth']>,
  span: (range: Finding['range']) => Span
): NonNullable<CheckedFile['growth']> {
  return {
    met,
    parts: parts.map(({ id, met: each, range }) => ({ id, met: each, ...(range ? span(range) : {}) }))
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

/** Whether a finding is loud enough to fail the run. What the baseline holds never does. */
export function fails(
  { severity, known }: Pick<FoundFinding, 'severity' | 'known'>,
  failOn: Threshold
): boolean {
  return !known && rank[severity] >= rank[failOn]
}
