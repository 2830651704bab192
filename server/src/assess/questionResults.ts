// Turns the rules' answers into question results: waivers, what is asked at this radius, and what a sign takes back.
import type { Knowledge, Radius } from '../knowledge/types'
import type { Answer } from '../questions/question'
import type { Range } from '../text/range'
import { perObject } from '../text/remembered'
import { partialNote } from './partialNote'
import type { Passage } from '../proposal/part'
import type { Finding, QuestionResult } from './model'

const size: Record<Radius, number> = { small: 0, standard: 1, large: 2 }
/** The evidence that an answer rests on; what comes after it only adds to it. */
const restsOn = 3
/** Strength from which evidence that is not the best carries an answer on its own. */
const carriesAlone = 0.5

/** One result for each question of the knowledge, in its order. */
export function questionResults(
  knowledge: Knowledge,
  answers: ReadonlyMap<string, Answer>,
  signs: readonly Finding[],
  waived: ReadonlyMap<string, string>,
  radius: Radius,
  required: ReadonlySet<string>
): QuestionResult[] {
  return knowledge.questions.map((card) => {
    const answer = answers.get(card.id) ?? { state: 'open', evidence: [] }
    const reason = waived.get(card.id)
    const judged =
      answer.state === 'answered' && isTakenBack(card.id, answer, signs, knowledge) ? 'partial' : answer.state
    const state = reason ? 'waived' : judged
    const note =
      reason ?? (state === 'open' ? card.open : state === 'partial' ? partialNote(card, answer.evidence) : '')
    const evidence = answer.evidence.map(({ range, text }): Passage => ({ range, text }))
    return {
      id: card.id,
      state,
      evidence,
      note,
      asked: required.has(card.id) || size[card.from] <= size[radius]
    }
  })
}

/** "It will be owned as capacity allows" speaks of an owner and names none: a sign of the very question is no answer. */
function isTakenBack(
  question: string,
  { evidence }: Answer,
  signs: readonly Finding[],
  knowledge: Knowledge
): boolean {
  const against = codesAgainst(knowledge).get(question)
  const isFlagged = (place: Range): boolean =>
    signs.some(
      ({ code, range, related }) =>
        against?.has(code) && (overlap(range, place) || related.some((other) => overlap(other.range, place)))
    )
  return !evidence
    .slice(0, restsOn)
    .some(({ range, strength }, rank) => (rank === 0 || strength > carriesAlone) && !isFlagged(range))
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** By question, the codes of the signs that speak against an answer of it. */
const codesAgainst = perObject(
  ({ questions, signs }: Knowledge): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      questions.map(({ id }) => {
        const against = signs.filter((sign) => sign.questions.includes(id))
        return [id, new Set(against.map((sign) => `sign/${sign.id}`))]
      })
    )
)
