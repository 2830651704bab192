// What the author said: the proposal without the prompts and questions that this product put there.
import type { Knowledge } from '../knowledge/types'
import type { Proposal } from '../proposal/model'
import { isUnfilled } from './prompts'

/** The same proposal for the judges: a scaffold says nothing yet, and a question on the list of open ones is no answer. */
export function said(proposal: Proposal, knowledge: Knowledge): Proposal {
  const asked = questionsOf(knowledge)
  const statements = proposal.statements.filter(
    ({ text }) => !isUnfilled(text, knowledge) && !asked.has(plainWords(text))
  )
  return statements.length === proposal.statements.length ? proposal : { ...proposal, statements }
}

/** Words without case and punctuation, for telling whether two texts say the same. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const known = new WeakMap<Knowledge, ReadonlySet<string>>()

/** Every question that a fix may put on a list, and each of its sentences. */
function questionsOf(knowledge: Knowledge): ReadonlySet<string> {
  let asked = known.get(knowledge)
  if (!asked) {
    const texts = [
      ...knowledge.questions.map(({ question }) => question),
      ...knowledge.signs.flatMap(({ ask }) => [ask, ...ask.split(/(?<=[?.])\s+/)])
    ]
    asked = new Set(texts.map(plainWords))
    known.set(knowledge, asked)
  }
  return asked
}
