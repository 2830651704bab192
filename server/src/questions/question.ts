// What a question rule is: it finds the statements that answer one question and says how far they do.
import type { Proposal, Statement } from '../proposal/model'
import type { QuestionId, State } from '../knowledge/types'

/** A statement that answers a question, and how strongly. */
export interface Evidence {
  readonly statement: Statement
  /** 0 to 1; the best evidence comes first in an answer. */
  readonly strength: number
  /** Names of the cues that carried the decision, for `why` and for tests. */
  readonly because: readonly string[]
}

/** What a rule says of one question in one proposal. */
export interface Answer {
  readonly state: Exclude<State, 'waived'>
  /** Best first, at most five; empty where the state is `open`. */
  readonly evidence: readonly Evidence[]
  /** What is still missing, one sentence, where the state is `partial`. */
  readonly missing?: string
}

/** One question's rule. Pure: the same proposal gives the same answer. */
export interface QuestionRule {
  readonly id: QuestionId
  answer(proposal: Proposal): Answer
}
