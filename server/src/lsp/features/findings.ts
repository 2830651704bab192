// Finds the finding that a position, or a diagnostic which the client sends back, is about.
import type { Range as LspRange } from 'vscode-languageserver'
import type { Finding, FindingKey } from '../../assess/model'
import { toOffsets, type DiagnosticData } from '../convert'
import type { Assessed } from '../documents'

/** The findings that are shown for a document. */
export function shownFindings({ settings, assessment }: Assessed): readonly Finding[] {
  return settings.enable && assessment.proposal ? assessment.findings : []
}

/**
 * The finding behind a diagnostic. Data of the current version says it all; data of an older one, or none (some
 * clients drop it), leads to the nearest finding of the same code.
 */
export function findingOf(
  assessed: Assessed,
  diagnostic: { code?: unknown; range: LspRange; data?: unknown }
): FindingKey | undefined {
  const { data } = diagnostic
  if (isData(data) && data.version === assessed.document.version) {
    const { code, start, end, questions, related } = data
    return { code, range: { start, end }, questions, related: related.map((range) => ({ range })) }
  }
  const start = isData(data) ? data.start : toOffsets(assessed.document, diagnostic.range).start
  const code = isData(data) ? data.code : diagnostic.code
  const distance = (finding: Finding): number => Math.abs(finding.range.start - start)
  return shownFindings(assessed)
    .filter((finding) => finding.code === code)
    .sort((a, b) => distance(a) - distance(b))[0]
}

/** Whether a value from the client is the data that this server put on a diagnostic. */
export function isData(value: unknown): value is DiagnosticData {
  if (typeof value !== 'object' || value === null) return false
  const { code, start, end, questions, related, version } = value as Record<string, unknown>
  return (
    typeof code === 'string' &&
    [start, end, version].every(Number.isInteger) &&
    Array.isArray(questions) &&
    questions.every((each) => typeof each === 'string') &&
    Array.isArray(related) &&
    related.every(isRange)
  )
}

function isRange(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { start, end } = value as Record<string, unknown>
  return Number.isInteger(start) && Number.isInteger(end)
}
