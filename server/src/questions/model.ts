// The trained part of the question rules: a linear score for each statement, and from the scores a state.
import type { Features } from '../proposal/features'
import { trained } from '../proposal/trained'
import { odds } from '../text/chance'
import { besides, documentFeatures, logOdds, type DocumentLine } from './document'
import type { QuestionTally } from './tally'
import { documents, middle, weights } from './weights.generated'

/** What a document makes of one question: that it is touched at all, and that it is answered. */
export interface DocumentModel {
  readonly touched: DocumentLine
  readonly answered: DocumentLine
}

/** The model of a question, or undefined for a question that was not trained (a team's own). */
export function documentModelOf(question: string): DocumentModel | undefined {
  return documents[question]
}

/** A statement's scores (log odds) for each question: that it speaks to it, and that it answers it wholly. */
export interface Scores {
  readonly touches: readonly number[]
  readonly answers: readonly number[]
}

const models = trained(weights)

/** Scores statements for a fixed list of questions. A question that was not trained has 0. */
export class QuestionModel {
  readonly #columns: readonly (number | undefined)[]

  constructor(questions: readonly string[]) {
    this.#columns = questions.map((id) => models.columnOf(id))
  }

  /** The scores of one statement. `own[q]` are the features that only question q has. */
  scores(shared: Features, own: readonly (readonly string[])[]): Scores {
    const sums = models.sums(shared)
    // Grown from nothing, a list of fractions is one from its first entry on; made of zeros, it would be copied to become one.
    const touches: number[] = []
    const answers: number[] = []
    for (let q = 0; q < this.#columns.length; q++) {
      const column = this.#columns[q]
      const features = own[q] ?? none
      touches.push(column === undefined ? 0 : scoreOf(sums, features, column))
      answers.push(column === undefined ? 0 : scoreOf(sums, features, column + 1))
    }
    return { touches, answers }
  }
}

const none: readonly never[] = []

function scoreOf(sums: number, own: readonly string[], column: number): number {
  let score = models.score(sums, column)
  for (let at = 0; at < own.length; at++) score += models.weight(own[at] as string, column)
  return score
}

/** What a document says to all trained questions, as `chances` needs it. `tallyOf` gives undefined for one that is not asked. */
export function trainedBesides(
  tallyOf: (question: string) => QuestionTally | undefined
): readonly (number | undefined)[] {
  return besides(weights.models.map(tallyOf))
}

/**
 * Chances that the question is at least touched, and that it is answered, in a document of so many words that says `beside` to all
 * of them.
 */
export function chances(
  { touched, answered }: DocumentModel,
  tally: QuestionTally,
  words: number,
  beside: readonly (number | undefined)[]
): readonly [touched: number, answered: number] {
  const features = documentFeatures(tally, words, beside)
  return [odds(logOdds(touched, middle, features)), odds(logOdds(answered, middle, features))]
}
