// What a group of statements, or a whole document, says to each question: the best statements, and sums.
import type { Statement } from '../proposal/model'
import { sumOf, type Base, type Found } from '../proposal/part'
import { odds, unit } from '../text/chance'
import type { Reading } from './reading'

/** How many of the best statements are kept. */
const kept = 5

/** A statement that speaks to a question. */
export interface Speaking extends Found {
  readonly reading: Reading
  readonly touches: number
}

/** What the statements say to one question. */
export interface QuestionTally {
  /** Those that speak most to it, the best first, ties in order of place. */
  readonly best: readonly Speaking[]
  /** The two highest log odds of answering it; -Infinity where there are fewer. */
  readonly answers: readonly [number, number]
  /** Chances of speaking to it and of answering it, added up. */
  readonly spoken: number
  readonly answered: number
  /** Words under its own heading. */
  readonly inPlace: number
}

export interface Tally {
  readonly words: number
  readonly questions: readonly QuestionTally[]
}

interface Open {
  best: Speaking[]
  answers: [number, number]
  spoken: number
  answered: number
  inPlace: number
}

/** Adds up readings, and tallies of parts of a document, in document order. */
export class Tallying {
  #words = 0
  readonly #questions: Open[]

  constructor(questions: number) {
    this.#questions = Array.from({ length: questions }, () => ({
      best: [],
      answers: [-Infinity, -Infinity],
      spoken: 0,
      answered: 0,
      inPlace: 0
    }))
  }

  /** Adds what a statement says, which is in a part that begins at `base`. */
  add(statement: Statement, base: Base, reading: Reading): void {
    this.#words += reading.words
    // Counted loops, here and below: this sees each statement, and with each key press every group of a long document.
    for (let q = 0; q < this.#questions.length; q++) {
      const open = this.#questions[q] as Open
      const touches = reading.touches[q] ?? 0
      const answers = reading.answers[q] ?? 0
      open.spoken += Math.round(odds(touches) * unit)
      open.answered += Math.round(odds(answers) * unit)
      raise(open.answers, answers)
      if (reading.own[q]) open.inPlace += reading.words
      if (isBetter(open.best, touches)) insert(open.best, { statement, base, reading, touches })
    }
  }

  /** Adds what another tally holds, which begins at `base` as this one counts. */
  addAll(tally: Tally, base: Base): void {
    this.#words += tally.words
    for (let q = 0; q < this.#questions.length; q++) {
      const open = this.#questions[q] as Open
      const other = tally.questions[q] as QuestionTally
      open.spoken += other.spoken
      open.answered += other.answered
      open.inPlace += other.inPlace
      raise(open.answers, other.answers[0])
      raise(open.answers, other.answers[1])
      for (let at = 0; at < other.best.length; at++) {
        const { statement, base: inner, reading, touches } = other.best[at] as Speaking
        if (!isBetter(open.best, touches)) break
        insert(open.best, { statement, base: sumOf(inner, base), reading, touches })
      }
    }
  }

  get tally(): Tally {
    return { words: this.#words, questions: this.#questions }
  }
}

/** Sums of a tally as chances. */
export function chancesOf({ spoken, answered }: QuestionTally): readonly [spoken: number, answered: number] {
  return [spoken / unit, answered / unit]
}

function raise(best: [number, number], value: number): void {
  if (value > best[0]) {
    best[1] = best[0]
    best[0] = value
  } else if (value > best[1]) best[1] = value
}

function isBetter(best: readonly Speaking[], touches: number): boolean {
  return best.length < kept || touches > (best[kept - 1]?.touches ?? -Infinity)
}

/** Puts one in that is better than the last of those that are kept. */
function insert(best: Speaking[], speaking: Speaking): void {
  let at = Math.min(best.length, kept - 1)
  for (; at > 0 && speaking.touches > (best[at - 1] as Speaking).touches; at--)
    best[at] = best[at - 1] as Speaking
  best[at] = speaking
}
