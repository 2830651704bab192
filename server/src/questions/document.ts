// From what a document's statements say to a question to the features that decide the question's state.
import type { Traits } from '../proposal/traits'
import type { Answer } from './question'
import { chancesOf, type QuestionTally } from './tally'

/**
 * Chances above which a question counts as touched, and as answered. Set by cross-validation: there strict precision
 * and recall of open questions meet, and agreement is best.
 */
const touchedFrom = 0.45
const answeredFrom = 0.5
/** Log odds that the best statement must reach: a question is never answered by what merely surrounds it. */
const spokenFrom = -0.75

/** The state that the chances stand for. `best` are the log odds of the statement that speaks most to the question. */
export function stateOf(touched: number, answered: number, best: number): Answer['state'] {
  if (best < spokenFrom || touched <= touchedFrom) return 'open'
  return answered > answeredFrom ? 'answered' : 'partial'
}

const supports: readonly (keyof Traits)[] = [
  'number',
  'date',
  'team',
  'person',
  'thread',
  'negated',
  'conditional',
  'author',
  'future',
  'link'
]
const floor = -6
/** Statements below these log odds support nothing. */
const relevant = -1.5

/**
 * What a document says to one question. `words` is the number of words of the whole document, `beside` what it says to all of
 * them (`besides`).
 */
export function documentFeatures(
  tally: QuestionTally,
  words: number,
  beside: readonly (number | undefined)[]
): (number | undefined)[] {
  const { best, inPlace } = tally
  const top = best.slice(0, 3).filter((each) => each.touches > relevant)
  const [spoken, answered] = chancesOf(tally)
  return [
    touchesOf(tally, 0),
    touchesOf(tally, 1),
    touchesOf(tally, 2),
    answersOf(tally, 0),
    answersOf(tally, 1),
    Math.log(0.05 + spoken),
    Math.log(0.02 + answered) / 2,
    Math.log1p(inPlace) / 2,
    inPlace > 8 ? 1 : 0,
    Math.log1p(words) - 6.5,
    ...supports.map((name) => (top.some(({ reading }) => reading.traits[name]) ? 1 : 0)),
    ...beside
  ]
}

/** A logistic regression over `documentFeatures`. */
export interface DocumentLine {
  /** Log odds of a document that is average in everything. */
  readonly bias: number
  /** What a feature adds for each unit that it is above its middle. */
  readonly weights: readonly number[]
}

/** Log odds by a line; `middle` is what each feature is on average. A feature that is not known counts as an average one. */
export function logOdds(
  { bias, weights }: DocumentLine,
  middle: readonly number[],
  features: readonly (number | undefined)[]
): number {
  let total = bias
  for (let at = 0; at < features.length; at++) {
    const value = features[at]
    if (value !== undefined) total += (value - (middle[at] ?? 0)) * (weights[at] ?? 0)
  }
  return total
}

/** Log odds below which a question counts as untouched, or unanswered: a draft that is still short is not held to be worse. */
const untouched = -1.5
const unanswered = -3

/**
 * How far a document speaks to each question and answers it, two features a question: where much is answered, what is said in few
 * words is meant as an answer more often. Undefined for a question that is not asked.
 */
export function besides(tallies: readonly (QuestionTally | undefined)[]): (number | undefined)[] {
  return tallies.flatMap((tally) =>
    tally
      ? [Math.max(touchesOf(tally, 0), untouched / 2), Math.max(answersOf(tally, 0), unanswered / 2)]
      : [undefined, undefined]
  )
}

/** The log odds of touching the question of the statement of a rank, on the scale of the features. */
function touchesOf({ best }: QuestionTally, rank: number): number {
  return (best[rank]?.touches ?? floor) / 2
}

/** The first or second highest log odds of answering it. */
function answersOf({ answers }: QuestionTally, rank: 0 | 1): number {
  return Math.max(answers[rank], floor) / 2
}
