// The machine-readable contract: one object, or one line per file. Fields are only ever added.
import { summaryOf, type CheckedFile, type Report, type Span } from '../report'

/** One object with all files and the summary. */
export function json(report: Report): string {
  const { version, files } = report
  return `${JSON.stringify({ version, files: files.map(entry), summary: summaryOf(files) }, null, 2)}\n`
}

/** Each entry of `files` on a line of its own. */
export function ndjson({ files }: Report): string {
  return files.map((file) => `${JSON.stringify(entry(file))}\n`).join('')
}

function entry(file: CheckedFile): Record<string, unknown> {
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
