// What the author said: the proposal without the prompts and questions that this product put there.
import type { Knowledge } from '../knowledge/types'
import type { Proposal } from '../proposal/model'
import { withParts } from '../proposal/parse'
import type { Part } from '../proposal/part'
import { plainWords } from '../text/letters'
import { perObject, perPart } from '../text/remembered'
import { wordHash } from '../text/wordHash'
import { isUnfilled } from './prompts'

/** The same proposal for the judges: a scaffold says nothing yet, and a question on the list of open ones is no answer. */
export function said(proposal: Proposal, knowledge: Knowledge): Proposal {
  return withParts(proposal, filterOf(knowledge))
}

/** One function for each knowledge, so that what it made of a part is remembered. */
const filterOf = perObject((knowledge: Knowledge): ((part: Part) => Part) => {
  const asked = questionsOf(knowledge)
  const hashes = new Set([...asked].map((text) => wordHash(text)))
  // Each statement of a document passes here, and hardly one of them is such a question.
  const isAsked = (text: string): boolean => hashes.has(wordHash(text)) && asked.has(plainWords(text))
  return perPart((part) => {
    const statements = part.statements.filter(({ text }) => !isUnfilled(text, knowledge) && !isAsked(text))
    return statements.length === part.statements.length ? part : { ...part, statements, memory: [] }
  })
})

/** Every question that a fix may put on a list, and each of its sentences. */
function questionsOf(knowledge: Knowledge): ReadonlySet<string> {
  const texts = [
    ...knowledge.questions.map(({ question }) => question),
    ...knowledge.signs.flatMap(({ ask }) => [ask, ...ask.split(/(?<=[?.])\s+/)])
  ]
  return new Set(texts.map(plainWords))
}
