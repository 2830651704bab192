// A finding about the document itself rather than about a question or a sign.
import type { DocumentFindingId } from '../knowledge/documentFindings'
import type { Range } from '../text/range'
import type { Finding } from './model'

/** A warning with the code `document/ID`; `more` says what is special about it. */
export function documentFinding(
  id: DocumentFindingId,
  message: string,
  range: Range,
  more: Partial<Omit<Finding, 'code' | 'message' | 'range'>> = {}
): Finding {
  return {
    code: `document/${id}`,
    severity: 'warning',
    message,
    range,
    patterns: [],
    related: [],
    questions: [],
    ...more
  }
}
