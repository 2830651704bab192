// The one place where offsets become LSP positions, and LSP positions offsets.
import {
  DiagnosticSeverity,
  TextDocumentEdit,
  type Diagnostic,
  type Position,
  type SnippetTextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { pageOfCode } from '../assess'
import type { Finding, SnippetEdit as Edit } from '../assess/model'
import type { LspRange, PlaceView } from '../protocol'
import type { Place } from '../text/lines'
import type { Range } from '../text/range'
import type { Client } from './capabilities'

/** The `source` of every diagnostic. */
export const source = 'rfc-steward'

/** What a diagnostic carries so that its fixes can be found without analysing again. */
export interface DiagnosticData extends Range {
  readonly code: string
  readonly questions: readonly string[]
  /** Where the same concern is said again. */
  readonly related: readonly Range[]
  /** The document version that the offsets belong to. */
  readonly version: number
}

const severities: Readonly<Record<Finding['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information
}

/** A range of offsets as LSP has it. */
export function toRange(document: TextDocument, { start, end }: Range): LspRange {
  return { start: document.positionAt(start), end: document.positionAt(end) }
}

export function toPosition(document: TextDocument, offset: number): Position {
  return document.positionAt(offset)
}

/** A 1-based place as an empty range, which editors widen to the word there. */
export function toPoint({ line, column }: Place): LspRange {
  const at = { line: Math.max(0, line - 1), character: Math.max(0, column - 1) }
  return { start: at, end: at }
}

/** An LSP range as offsets. */
export function toOffsets(document: TextDocument, { start, end }: LspRange): Range {
  return { start: document.offsetAt(start), end: document.offsetAt(end) }
}

export function toOffset(document: TextDocument, position: Position): number {
  return document.offsetAt(position)
}

/** A place in the text with its words, as the custom messages have it. */
export function toPlace(document: TextDocument, range: Range, text?: string): PlaceView {
  const there = toRange(document, range)
  return { range: there, text: text ?? document.getText(there) }
}

/** A finding as a diagnostic. */
export function toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
  const { code, range, questions } = finding
  const href = pageOfCode(code)
  const related = finding.related.map((place) => place.range)
  const data: DiagnosticData = { code, ...range, questions, related, version: document.version }
  return {
    range: toRange(document, range),
    // What the baseline holds is there for whoever looks at the very place, and in nobody's way.
    severity: finding.known ? DiagnosticSeverity.Hint : severities[finding.severity],
    source,
    code,
    ...(href ? { codeDescription: { href } } : {}),
    message: finding.message,
    ...(finding.related.length
      ? {
          relatedInformation: finding.related.map(({ range: place, message }) => ({
            location: { uri: document.uri, range: toRange(document, place) },
            message
          }))
        }
      : {}),
    data
  }
}

/** A change as LSP has it, with tab stops where the client can place the cursor by them. */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly Edit[],
  client: Client
): WorkspaceEdit {
  const { uri, version } = document
  const plain = (edit: Edit) => ({ range: toRange(document, edit.range), newText: edit.plain })
  if (!client.documentChanges) return { changes: { [uri]: edits.map(plain) } }
  const made = edits.map((edit): SnippetTextEdit | { range: LspRange; newText: string } =>
    client.snippetEdits
      ? { range: toRange(document, edit.range), snippet: { kind: 'snippet', value: edit.snippet } }
      : plain(edit)
  )
  return { documentChanges: [TextDocumentEdit.create({ uri, version }, made)] }
}
