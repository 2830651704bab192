// Hover texts of the findings about a document as a whole.
import { documentFindings } from '../knowledge/documentFindings'

const texts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(documentFindings).map(([id, text]) => [`document/${id}`, text])
)

/** The Markdown that explains a `document/…` code; undefined for others. */
export function documentHover(code: string): string | undefined {
  return texts[code]
}
