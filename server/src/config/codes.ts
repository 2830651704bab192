// The codes that a finding may have and a team may decide on.
import { documentFindings } from '../knowledge/documentFindings'
import { knowledge } from '../knowledge/knowledge.generated'

/** A rule that failed must be heard of, so nobody can silence it. */
const undecided = 'rule-failed'

/** All of the built-in codes. */
export const codes: readonly string[] = [
  ...knowledge.questions.map(({ id }) => `question/${id}`),
  ...knowledge.signs.map(({ id }) => `sign/${id}`),
  ...Object.keys(documentFindings).flatMap((id) => (id === undecided ? [] : [`document/${id}`]))
]
