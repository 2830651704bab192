// Findings as diagnostics: pulled where the client asks for them, published otherwise.
import {
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type DocumentDiagnosticReport
} from 'vscode-languageserver'
import type { ConfigProblem } from '../../config/parse'
import type { LspRange } from '../../protocol'
import { source, toDiagnostic, toPoint } from '../convert'
import type { Assessed } from '../documents'
import { guarded } from '../log'
import type { FeatureContext } from './feature'

/** The diagnostics of a document: none where it is no proposal or the product is switched off. */
function diagnosticsOf({ document, settings, assessment }: Assessed): Diagnostic[] {
  if (!settings.enable || !assessment.proposal) return []
  return assessment.findings.map((finding) => toDiagnostic(document, finding))
}

/** Answers `textDocument/diagnostic`. Equal diagnostics keep their result id, so that typing elsewhere sends little. */
export function pullDiagnostics({ connection, documents, log }: FeatureContext): {
  closed(uri: string): void
} {
  const last = new Map<string, { items: readonly Diagnostic[]; resultId: string }>()
  // Result ids of an earlier server must not fit: a client may keep them over a restart.
  const session = Math.random().toString(36).slice(2)
  let count = 0
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] }
  connection.languages.diagnostics.on(
    guarded(log, 'textDocument/diagnostic', nothing, async ({ textDocument: { uri }, previousResultId }) => {
      const assessed = await documents.assessed(uri)
      if (!assessed) return nothing
      const items = diagnosticsOf(assessed)
      let known = last.get(uri)
      if (!known || !looksTheSame(known.items, items)) {
        known = { items, resultId: `${session}-${++count}` }
        last.set(uri, known)
      }
      const { resultId } = known
      return resultId === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items }
    })
  )
  return { closed: (uri) => last.delete(uri) }
}

/** Publishes a document's diagnostics, unless its text has moved on. */
export function publishDiagnostics({ connection, documents }: FeatureContext, assessed: Assessed): void {
  const { uri, version } = assessed.document
  if (documents.get(uri)?.version !== version) return
  void connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(assessed) })
}

/** Problems of a configuration file, shown in that file. An empty list takes earlier ones away. */
export function configDiagnostics(problems: readonly ConfigProblem[]): Diagnostic[] {
  return problems.map(({ message, line, column, endLine, endColumn }) => {
    const { start } = toPoint({ line, column })
    const range = { start, end: toPoint({ line: endLine, column: endColumn }).end }
    return { range, severity: DiagnosticSeverity.Warning, source, message }
  })
}

/** Whether a reader sees the same. Data of an older version finds its finding again, so new offsets alone are no difference. */
function looksTheSame(before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  return before.length === after.length && before.every((each, at) => isSame(each, after[at] as Diagnostic))
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  const [others, more] = [a.relatedInformation ?? [], b.relatedInformation ?? []]
  return (
    a.code === b.code &&
    a.severity === b.severity &&
    a.message === b.message &&
    isSameRange(a.range, b.range) &&
    others.length === more.length &&
    others.every(({ message, location }, at) => {
      const other = more[at] as DiagnosticRelatedInformation
      return message === other.message && isSameRange(location.range, other.location.range)
    })
  )
}

function isSameRange(a: LspRange, b: LspRange): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  )
}
