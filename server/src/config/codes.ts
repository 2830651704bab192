// The codes that a finding may have and a team may decide on.
import { knowledge } from '../knowledge/knowledge.generated'

/** Findings about the document itself that can be made louder or silent. */
const documentCodes = [
  'code-missing',
  'date-unreadable',
  'empty',
  'expired',
  'front-matter',
  'growth',
  'one-name',
  'promotion-packet',
  'prompt',
  'reason-missing',
  'unknown-code'
]

/** All of the built-in codes. */
export const codes: readonly string[] = [
  ...knowledge.questions.map(({ id }) => `question/${id}`),
  ...knowledge.signs.map(({ id }) => `sign/${id}`),
  ...documentCodes.map((id) => `document/${id}`)
]
