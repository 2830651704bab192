// Reads statements once: what a statement says to each question is remembered by its words and its place.
import { StatementMemo } from '../proposal/memo'
import type { Proposal, Statement } from '../proposal/model'
import type { PhraseIndex } from '../text/phraseIndex'
import type { Score } from './document'
import { CandidateReader, questionFeatures, type Candidate, type CompiledCues } from './evidence'
import { scoreAll, type QuestionWeights } from './model'

/** A question ready to judge: compiled cues, and its weights where it was trained. */
export interface ReadyQuestion {
  readonly cues: CompiledCues
  readonly model: QuestionWeights | undefined
}

/** What one statement says to each question, in the order of the questions. */
export interface Reading {
  readonly candidate: Candidate
  /** Whether it stands under the question's heading. */
  readonly own: readonly boolean[]
  readonly scores: readonly Score[]
}

/** Reads the statements of proposals for a fixed list of questions. An edit costs the statements it touches. */
export class StatementReader {
  readonly #questions: readonly ReadyQuestion[]
  readonly #index: PhraseIndex
  readonly #known = new StatementMemo<Reading | null>()

  constructor(questions: readonly ReadyQuestion[], index: PhraseIndex) {
    this.#questions = questions
    this.#index = index
  }

  /** The readings of what an author said; placeholders and unfilled prompts have none. */
  read(proposal: Proposal): { readonly statement: Statement; readonly reading: Reading }[] {
    const reader = new CandidateReader(proposal, this.#index)
    const result: { statement: Statement; reading: Reading }[] = []
    for (const statement of proposal.statements) {
      const reading = this.#known.get(statement, reader.contextOf(statement), () =>
        this.#read(reader, statement)
      )
      if (reading) result.push({ statement, reading })
    }
    return result
  }

  #read(reader: CandidateReader, statement: Statement): Reading | null {
    const candidate = reader.candidate(statement)
    if (!candidate) return null
    const own = this.#questions.map(({ cues }) => candidate.places.has(cues.headings))
    const features = this.#questions.map(({ cues }, q) => questionFeatures(cues, candidate, own[q] ?? false))
    return { candidate, own, scores: scoreAll(this.#questions, candidate.shared, features) }
  }
}
