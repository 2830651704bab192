// From the scores of a document's statements to the features that decide a question's state.
import type { Traits } from '../proposal/traits'
import type { Answer } from './question'

/** A statement's two scores (log odds): that it speaks to the question, and that it answers it wholly. */
export interface Score {
  readonly touches: number
  readonly answers: number
}

/**
 * Chances above which a question counts as touched, and as answered. Set by cross-validation: there strict precision
 * and recall of open questions meet, and agreement is best.
 */
const touchedFrom = 0.35
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

/** Names of the document features, in order; training and judging share this one list. */
export const documentFeatureNames: readonly string[] = [
  'best',
  'second',
  'third',
  'best answer',
  'second answer',
  'all together',
  'all answers',
  'words in place',
  'something in place',
  'length',
  ...supports.map((name) => `support: ${name}`)
]

/** What the document features need to know of a statement. */
export interface DocumentStatement {
  readonly traits: Traits
  readonly words: number
  /** A template's prompt that looks like prose. */
  readonly prompt: boolean
}

/**
 * Features of one question in one document. `scores[i]` belongs to `statements[i]`; `own[i]` tells whether it stands under
 * the question's heading.
 */
export function documentFeatures(
  statements: readonly DocumentStatement[],
  own: readonly boolean[],
  scores: readonly Score[]
): number[] {
  const order = ranked(scores, 3)
  const touches = (rank: number): number => scores[order[rank] ?? -1]?.touches ?? floor
  const top = order.filter((index) => (scores[index]?.touches ?? floor) > relevant)
  let [first, second] = [-Infinity, -Infinity]
  let [spoken, answered] = [0, 0]
  for (const { touches, answers } of scores) {
    spoken += odds(touches)
    answered += odds(answers)
    if (answers > first) [first, second] = [answers, first]
    else if (answers > second) second = answers
  }
  let words = 0
  let inPlace = 0
  for (const [index, statement] of statements.entries()) {
    words += statement.words
    if (own[index] && !statement.prompt) inPlace += statement.words
  }
  return [
    touches(0) / 2,
    touches(1) / 2,
    touches(2) / 2,
    Math.max(first, floor) / 2,
    Math.max(second, floor) / 2,
    Math.log(0.05 + spoken),
    Math.log(0.02 + answered) / 2,
    Math.log1p(inPlace) / 2,
    inPlace > 8 ? 1 : 0,
    Math.log1p(words) - 6.5,
    ...supports.map((name) => (top.some((index) => statements[index]?.traits[name]) ? 1 : 0))
  ]
}

/** Indices of the `count` statements that speak most to the question, the best first, ties in order of place. */
export function ranked(scores: readonly Score[], count: number): number[] {
  const best: number[] = []
  for (const [index, { touches }] of scores.entries()) {
    if (best.length === count && touches <= (scores[best[count - 1] ?? -1]?.touches ?? -Infinity)) continue
    let at = best.length
    while (at > 0 && touches > (scores[best[at - 1] ?? -1]?.touches ?? -Infinity)) at--
    best.splice(at, 0, index)
    if (best.length > count) best.pop()
  }
  return best
}

/** The chance that log odds stand for. */
export function odds(z: number): number {
  return 1 / (1 + Math.exp(-z))
}
