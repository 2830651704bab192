// Makes question rules out of cues and, where there are any, trained weights.
import type { Proposal } from '../proposal/model'
import { chances, heaviest, ranked, scoreOf, weightsOf, type QuestionWeights } from './model'
import {
  candidatesOf,
  compileCues,
  cueIndex,
  questionFeatures,
  standsUnder,
  type Candidate,
  type CompiledCues
} from './evidence'
import type { Score } from './document'
import type { Answer, Evidence, QuestionCues } from './question'

/** Judges all questions of one proposal: its statements are read once for all of them. */
export type QuestionJudge = (proposal: Proposal) => ReadonlyMap<string, Answer>

/** A judge for these questions. Cues are compiled once. */
export function questionJudge(questions: readonly QuestionCues[]): QuestionJudge {
  const index = cueIndex()
  const compiled = questions.map((cues) => ({
    cues: compileCues(cues, index),
    source: cues,
    model: weightsOf(cues.id)
  }))
  return (proposal) => {
    const candidates = candidatesOf(proposal, index)
    return new Map(
      compiled.map(({ cues, source, model }) => [
        cues.id,
        model
          ? judgeByModel(proposal, candidates, cues, model)
          : judgeByCues(proposal, candidates, cues, source)
      ])
    )
  }
}

/** How much evidence an answer shows. */
const shown = 5
/** Evidence this much less likely than the best is left out (log odds). */
const spread = 3

function judgeByModel(
  proposal: Proposal,
  candidates: readonly Candidate[],
  cues: CompiledCues,
  model: QuestionWeights
): Answer {
  const own = candidates.map(({ statement }) => standsUnder(cues, statement, proposal))
  const features = candidates.map((candidate, index) =>
    questionFeatures(cues, candidate, own[index] ?? false)
  )
  const scores: Score[] = candidates.map(({ shared }, index) => scoreOf(model, shared, features[index] ?? []))
  const [touched, answered] = chances(model, candidates, scores, own)
  if (touched <= 0.5) return { state: 'open', evidence: [] }
  const order = ranked(scores)
  const best = scores[order[0] ?? -1]?.touches ?? 0
  const evidence = order
    .slice(0, shown)
    .filter((index, rank) => rank < 3 || (scores[index]?.touches ?? -9) > best - spread)
    .flatMap((index): Evidence[] => {
      const candidate = candidates[index]
      if (!candidate) return []
      const carried = heaviest(model, [...(features[index] ?? []), ...candidate.shared], 4)
      return [{ statement: candidate.statement, strength: strengthOf(scores[index]), because: carried }]
    })
  if (!evidence.length) return { state: 'open', evidence: [] }
  return { state: answered > 0.5 ? 'answered' : 'partial', evidence }
}

function strengthOf(score: Score | undefined): number {
  return score ? 1 / (1 + Math.exp(-score.touches)) : 0
}

/** Cue strengths from which a statement answers, or is worth showing, where nothing was trained. */
const answers = 0.95
const touches = 0.4

function judgeByCues(
  proposal: Proposal,
  candidates: readonly Candidate[],
  cues: CompiledCues,
  source: QuestionCues
): Answer {
  const evidence: Evidence[] = []
  for (const candidate of candidates) {
    const own = standsUnder(cues, candidate.statement, proposal)
    const features = questionFeatures(cues, candidate, own)
    let strength = own && candidate.words >= 4 ? 0.35 : 0
    for (const cue of source.cues)
      if (features.includes(`cue ${cue.name}`)) strength += own ? cue.weight : cue.weight * 0.6
    if (features.includes('field full')) strength = 1
    else if (features.includes('field half')) strength = Math.max(strength, 0.45)
    if (strength >= touches)
      evidence.push({ statement: candidate.statement, strength: Math.min(1, strength), because: features })
  }
  evidence.sort((a, b) => b.strength - a.strength || a.statement.range.start - b.statement.range.start)
  const best = evidence[0]
  if (!best) return { state: 'open', evidence: [] }
  return { state: best.strength >= answers ? 'answered' : 'partial', evidence: evidence.slice(0, shown) }
}
