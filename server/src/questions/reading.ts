// Reads statements once: what each says to every question is remembered by its words and its place.
import { StatementMemo } from '../proposal/memo'
import type { Surrounding } from '../proposal/features'
import type { Statement } from '../proposal/model'
import type { Part } from '../proposal/part'
import type { Traits } from '../proposal/traits'
import type { Phrases } from '../text/phraseBook'
import { perObject } from '../text/remembered'
import { strengthByCues } from './byCues'
import { CandidateReader, questionFeatures, type Candidate, type CompiledCues } from './evidence'
import { QuestionModel, type DocumentModel } from './model'
import type { QuestionCues } from './question'

/** A question ready to judge: compiled cues, and its model where it was trained. */
export interface ReadyQuestion {
  readonly source: QuestionCues
  readonly cues: CompiledCues
  readonly model: DocumentModel | undefined
}

/** What one statement says to each question, in the order of the questions. */
export interface Reading {
  readonly words: number
  readonly traits: Traits
  /** Whether it stands under the question's heading. */
  readonly own: readonly boolean[]
  /** Log odds that it speaks to the question; without weights, how much of an answer its cues are. */
  readonly touches: readonly number[]
  /** Log odds that it answers the question. */
  readonly answers: readonly number[]
}

/** A statement with its reading. */
export interface Read {
  readonly statement: Statement
  readonly reading: Reading
}

/** Reads statements for a fixed list of questions. */
export class StatementReader {
  readonly #questions: readonly ReadyQuestion[]
  readonly #reader: CandidateReader
  readonly #model: QuestionModel
  readonly #areTrained: boolean
  readonly #known = new StatementMemo((statement, around) => this.#read(statement, around))
  /** Whether the headings that were found are those of each question. */
  readonly #ownOf = perObject((places: Candidate['places']): readonly boolean[] =>
    this.#questions.map(({ cues }) => places.has(cues.headings))
  )

  constructor(questions: readonly ReadyQuestion[], list: Phrases) {
    this.#questions = questions
    this.#reader = new CandidateReader(list)
    this.#areTrained = questions.every(({ model }) => model !== undefined)
    this.#model = new QuestionModel(questions.map(({ source }) => source.id))
  }

  /**
   * The readings of a part's statements, of which those with the indexes `authored` name an author; placeholders and unfilled
   * prompts have none.
   */
  part(part: Part, authored: readonly number[]): readonly Read[] {
    const all: Read[] = []
    for (const [at, statement] of part.statements.entries()) {
      const path = part.paths[statement.section] ?? []
      const reading = this.#known.of(statement, { path, named: authored.includes(at) })
      if (reading) all.push({ statement, reading })
    }
    return all
  }

  #read(statement: Statement, around: Surrounding): Reading | null {
    const candidate = this.#reader.candidate(statement, around)
    if (!candidate) return null
    const { traits, words, shared } = candidate
    const own = this.#ownOf(candidate.places)
    const features = this.#questions.map(({ cues }, q) => questionFeatures(cues, candidate, own[q] ?? false))
    const scores = this.#model.scores(shared, features)
    // Most houses have no question of their own: all are trained, and the scores are what they touch.
    const touches = this.#areTrained
      ? scores.touches
      : this.#questions.map(({ model, source }, q) =>
          model ? (scores.touches[q] ?? 0) : strengthByCues(source, features[q] ?? [], own[q] ?? false, words)
        )
    return { words, traits, own, touches, answers: scores.answers }
  }
}
