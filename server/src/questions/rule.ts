// Judges the questions of a proposal by cues and, where there are any, trained weights.
import type { Proposal } from '../proposal/model'
import { NamingFold } from '../proposal/naming'
import { passageOf, type Base } from '../proposal/part'
import { inRuns } from '../proposal/runs'
import { odds } from '../text/chance'
import type { Phrases } from '../text/phraseBook'
import { once } from '../text/remembered'
import { shownFrom, stateByCues } from './byCues'
import { stateOf } from './document'
import { compileCues } from './evidence'
import { chances, documentModelOf, trainedBesides } from './model'
import type { Answer, Evidence, QuestionCues } from './question'
import { StatementReader, type Read, type ReadyQuestion } from './reading'
import { Tallying, type QuestionTally, type Speaking, type Tally } from './tally'

/** Judges all questions of one proposal: its statements are read once for all of them. */
export type QuestionJudge = (proposal: Proposal) => ReadonlyMap<string, Answer>

/**
 * A judge for these questions. Their phrases are noted in `list` now, so that they are looked for together with those of others;
 * the rest is made ready when the first proposal is judged. What was read is remembered.
 */
export function questionJudge(questions: readonly QuestionCues[], list: Phrases): QuestionJudge {
  const cues = questions.map((source) => ({ source, cues: compileCues(source, list) }))
  const judge = once(() => readyJudge(cues, list))
  return (proposal) => judge()(proposal)
}

function readyJudge(questions: readonly Omit<ReadyQuestion, 'model'>[], list: Phrases): QuestionJudge {
  const ready = questions.map((question) => ({ ...question, model: documentModelOf(question.source.id) }))
  const reader = new StatementReader(ready, list)
  const fold = tallies(reader, ready.length)
  const places = new Map(ready.map(({ source }, q) => [source.id, q]))
  return (proposal) => {
    const tally = fold.of(proposal)
    const beside = trainedBesides((id) => tally.questions[places.get(id) ?? -1])
    return new Map(
      ready.map((question, q) => [question.source.id, judged(question, q, { tally, beside, proposal })])
    )
  }
}

function tallies(reader: StatementReader, questions: number): NamingFold<Read, Tally, Tally> {
  const inGroup = inRuns<readonly Read[], Tally>((terms, bases) => {
    const tallying = new Tallying(questions)
    for (const [at, term] of terms.entries()) {
      const base = bases[at] as Base
      if ('questions' in term) tallying.addAll(term, base)
      else for (const { statement, reading } of term) tallying.add(statement, base, reading)
    }
    return tallying.tally
  })
  const inAll = inRuns<Tally, Tally>((tallies, bases) => {
    const tallying = new Tallying(questions)
    for (const [at, tally] of tallies.entries()) tallying.addAll(tally, bases[at] as Base)
    return tallying.tally
  })
  return new NamingFold(
    (part, named) => reader.part(part, named),
    ({ entries, bases }, readings) =>
      inGroup(
        entries.map(({ part }) => readings(part)),
        bases
      ),
    inAll
  )
}

/** Beyond the first three, evidence this much less likely than the best is left out (log odds). */
const spread = 3
/** Strength from which evidence that is not the best carries an answer. */
const carries = 0.5

/** A document ready to judge. */
interface Tallied {
  readonly proposal: Proposal
  readonly tally: Tally
  /** What it says to all trained questions. */
  readonly beside: readonly (number | undefined)[]
}

function judged(
  { model, source }: ReadyQuestion,
  q: number,
  { proposal, tally: { words, questions }, beside }: Tallied
): Answer {
  const tally = questions[q] as QuestionTally
  const evidence = (speaking: Speaking): Evidence => {
    const { range, text } = passageOf(speaking)
    const strength = model ? odds(speaking.touches) : speaking.touches
    return { range, text, strength, support: speaking.reading.traits }
  }
  const best = tally.best[0]?.touches
  if (!model) {
    const shown = tally.best.filter(({ touches }) => touches >= shownFrom)
    return { state: stateByCues(best), evidence: shown.map(evidence) }
  }
  const [touched, answered] = chances(model, tally, words, beside)
  const state = stateOf(touched, answered, best ?? -Infinity)
  if (state === 'open') return { state, evidence: [] }
  const shown = tally.best
    .filter(({ touches }, rank) => rank < 3 || touches > (best ?? 0) - spread)
    .map(evidence)
  const half = state === 'answered' && source.besideAuthor && namesOnlyAuthors(shown, proposal)
  return { state: half ? 'partial' : state, evidence: shown }
}

/** Whether what carries an answer speaks of the author alone. */
function namesOnlyAuthors(evidence: readonly Evidence[], { parties }: Proposal): boolean {
  const authors = new Set(parties.filter(({ role }) => role === 'author').map(({ name }) => name))
  if (parties.some(({ role, name }) => role === 'owner' && !authors.has(name))) return false
  return evidence.every(
    ({ support, strength }, rank) =>
      (rank > 0 && strength < carries) || (support.author && !support.team && !support.person)
  )
}
