// From what a document's statements say to a question to the features that decide the question's state.
import type { Traits } from '../proposal/traits'
import type { Answer } from './question'
import { chancesOf, type QuestionTally } from './tally'

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

/** Features of one question in one document. `words` is the number of words of the whole document. */
export function documentFeatures(tally: QuestionTally, words: number): number[] {
  const { best, answers, inPlace } = tally
  const touches = (rank: number): number => best[rank]?.touches ?? floor
  const top = best.slice(0, 3).filter((each) => each.touches > relevant)
  const [spoken, answered] = chancesOf(tally)
  const features = [
    touches(0) / 2,
    touches(1) / 2,
    touches(2) / 2,
    Math.max(answers[0], floor) / 2,
    Math.max(answers[1], floor) / 2,
    Math.log(0.05 + spoken),
    Math.log(0.02 + answered) / 2,
    Math.log1p(inPlace) / 2,
    inPlace > 8 ? 1 : 0,
    Math.log1p(words) - 6.5
  ]
  for (const name of supports) features.push(top.some(({ reading }) => reading.traits[name]) ? 1 : 0)
  return features
}
