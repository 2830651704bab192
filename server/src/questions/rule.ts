// Judges the questions of a proposal by cues and, where there are any, trained weights.
import type { Proposal, Statement } from '../proposal/model'
import type { Traits } from '../proposal/traits'
import { ranked, stateOf, type DocumentStatement, type Score } from './document'
import { compileCues, cueIndex, questionFeatures } from './evidence'
import { chances, heaviest, weightsOf, type QuestionWeights } from './model'
import type { Answer, Evidence, QuestionCues } from './question'
import { StatementReader, type Reading, type ReadyQuestion } from './reading'

/** Judges all questions of one proposal: its statements are read once for all of them. */
export type QuestionJudge = (proposal: Proposal) => ReadonlyMap<string, Answer>

interface Read {
  readonly statement: Statement
  readonly reading: Reading
}

/** A judge for these questions. Cues are compiled once; what was read is remembered. */
export function questionJudge(questions: readonly QuestionCues[]): QuestionJudge {
  const index = cueIndex()
  const ready = questions.map((source) => ({
    cues: compileCues(source, index),
    model: weightsOf(source.id),
    source
  }))
  const reader = new StatementReader(ready, index)
  return (proposal) => {
    const read = reader.read(proposal)
    const statements = read.map(({ reading }) => reading.candidate)
    return new Map(
      ready.map((question, q) => [
        question.source.id,
        question.model
          ? judgeByModel(proposal, read, statements, q, question, question.model)
          : judgeByCues(read, q, question, question.source)
      ])
    )
  }
}

/** How much evidence an answer shows. */
const shown = 5
/** Beyond the first three, evidence this much less likely than the best is left out (log odds). */
const spread = 3
/** Strength from which evidence that is not the best carries an answer. */
const carries = 0.5

function judgeByModel(
  proposal: Proposal,
  read: readonly Read[],
  statements: readonly DocumentStatement[],
  q: number,
  question: ReadyQuestion & { readonly source: QuestionCues },
  model: QuestionWeights
): Answer {
  const scores = read.map(({ reading }) => reading.scores[q] ?? { touches: 0, answers: 0 })
  const own = read.map(({ reading }) => reading.own[q] ?? false)
  const [touched, answered] = chances(model, statements, own, scores)
  const order = ranked(scores, shown)
  const best = scores[order[0] ?? -1]?.touches ?? -Infinity
  const state = stateOf(touched, answered, best)
  if (state === 'open') return { state, evidence: [] }
  const evidence = order
    .filter((index, rank) => rank < 3 || (scores[index]?.touches ?? -9) > best - spread)
    .flatMap((index): Evidence[] => {
      const found = read[index]
      if (!found) return []
      const { candidate, own } = found.reading
      const features = [...questionFeatures(question.cues, candidate, own[q] ?? false), ...candidate.shared]
      return [
        {
          statement: found.statement,
          strength: strengthOf(scores[index]),
          because: heaviest(model, features, 4),
          support: supportOf(candidate.traits)
        }
      ]
    })
  const half = state === 'answered' && question.source.besideAuthor && namesOnlyAuthors(evidence, proposal)
  return { state: half ? 'partial' : state, evidence }
}

/** Whether what carries an answer speaks of the author alone. */
function namesOnlyAuthors(evidence: readonly Evidence[], { parties }: Proposal): boolean {
  const authors = new Set(parties.filter(({ role }) => role === 'author').map(({ name }) => name))
  if (parties.some(({ role, name }) => role === 'owner' && !authors.has(name))) return false
  return evidence.every(
    ({ support, strength }, rank) =>
      (rank > 0 && strength < carries) ||
      (support.has('author') && !support.has('team') && !support.has('person'))
  )
}

function supportOf(traits: Traits): ReadonlySet<keyof Traits> {
  return new Set((Object.keys(traits) as (keyof Traits)[]).filter((name) => traits[name]))
}

function strengthOf(score: Score | undefined): number {
  return score ? 1 / (1 + Math.exp(-score.touches)) : 0
}

/** Cue strengths from which a statement answers, or is worth showing, where nothing was trained. */
const answers = 0.95
const touches = 0.4

function judgeByCues(
  read: readonly Read[],
  q: number,
  question: ReadyQuestion,
  source: QuestionCues
): Answer {
  const evidence: Evidence[] = []
  for (const { statement, reading } of read) {
    const own = reading.own[q] ?? false
    const features = questionFeatures(question.cues, reading.candidate, own)
    let strength = own && reading.candidate.words >= 4 ? 0.35 : 0
    for (const cue of source.cues) {
      if (features.includes(`cue ${cue.name}`)) strength += own ? cue.weight : cue.weight * 0.6
    }
    if (features.includes('field full')) strength = 1
    else if (features.includes('field half')) strength = Math.max(strength, 0.45)
    if (strength >= touches)
      evidence.push({
        statement,
        strength: Math.min(1, strength),
        because: features,
        support: supportOf(reading.candidate.traits)
      })
  }
  evidence.sort((a, b) => b.strength - a.strength || a.statement.range.start - b.statement.range.start)
  const best = evidence[0]
  if (!best) return { state: 'open', evidence: [] }
  return { state: best.strength >= answers ? 'answered' : 'partial', evidence: evidence.slice(0, shown) }
}
