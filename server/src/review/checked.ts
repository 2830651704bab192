// One document's assessment with lines and columns: what reporters print and an export holds.
import type { Assessment, Finding } from '../assess/model'
import { LineIndex } from '../text/lines'

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

/** One file as JSON has it, on the command line and in an export. Fields are only ever added. */
export function entry(file: CheckedFile): Record<string, unknown> {
  const {
    path,
    proposal,
    recognised,
    kind,
    title,
    status,
    radius,
    questions,
    findings,
    patterns,
    leverage,
    tradeoffs,
    growth
  } = file
  return {
    path,
    proposal,
    recognised,
    kind,
    title,
    status,
    radius,
    questions: questions.map(({ id, state, asked, note, evidence }) => {
      return { id, state, asked, note, evidence: evidence.map(place) }
    }),
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      // Always there, so that every finding has the same fields; only signs have a stage.
      stage: finding.stage ?? null,
      message: finding.message,
      patterns: finding.patterns,
      questions: finding.questions,
      ...(finding.known ? { known: true } : {}),
      ...place(finding),
      related: finding.related.map((related) => ({ message: related.message, ...place(related) }))
    })),
    patterns: patterns.map(({ id, because }) => ({ id, because })),
    leverage,
    tradeoffs: tradeoffs.map(({ id, evidence }) => ({ id, evidence: evidence.map(place) })),
    ...(growth ? { growth } : {})
  }
}

function place({ line, column, endLine, endColumn }: Span): Span {
  return { line, column, endLine, endColumn }
}
