// Legitimate initiative as a list: what it takes, and which of it this proposal has.
import type { Knowledge } from '../knowledge/types'
import type { Range } from '../text/range'
import type { Assessment, GrowthPart } from './model'

/** One thing that legitimate initiative takes. */
export interface InitiativePart {
  readonly id: GrowthPart['id']
  readonly label: string
  readonly met: boolean
  /** What is missing, in words; empty where it is met. */
  readonly note: string
  /** The question whose section would say it. */
  readonly question: string
  readonly range?: Range
}

/** Whether a proposal is legitimate initiative, and what it takes. */
export interface Initiative {
  /** The pattern's id and name. */
  readonly id: string
  readonly title: string
  readonly met: boolean
  readonly parts: readonly InitiativePart[]
}

const labels: Readonly<Record<GrowthPart['id'], string>> = {
  user: 'A user other than the author',
  owner: 'An owner other than the author',
  need: 'A need on the roadmap'
}
const settledBy: Readonly<Record<GrowthPart['id'], string>> = {
  user: 'user-need',
  owner: 'owner',
  need: 'requester'
}

/** A user and an owner for every proposal; for a declared growth project also a need that was planned for. */
export function initiativeOf(
  { questions, growth }: Pick<Assessment, 'questions' | 'growth'>,
  knowledge: Knowledge
): Initiative | undefined {
  const card = knowledge.patterns.find(({ id }) => id === 'legitimate-initiative')
  if (!card) return undefined
  const fromQuestions = (id: GrowthPart['id']): GrowthPart => {
    const question = questions.find((each) => each.id === settledBy[id])
    const range = question?.evidence[0]?.range
    return { id, met: question?.state === 'answered', ...(range ? { range } : {}) }
  }
  const parts = growth?.parts ?? [fromQuestions('user'), fromQuestions('owner')]
  const met = growth ? growth.met : parts.every((part) => part.met)
  return {
    id: card.id,
    title: card.title,
    met,
    parts: parts.map((part) => {
      const question = settledBy[part.id]
      const result = questions.find(({ id }) => id === question)
      // A waived question leaves its reason as its note; what is missing is what the card says of an open one.
      const open = knowledge.questions.find(({ id }) => id === question)?.open ?? ''
      const note = part.met
        ? ''
        : part.id === 'need'
          ? needNote
          : result?.state === 'partial'
            ? result.note
            : open
      return { ...part, label: labels[part.id], note, question }
    })
  }
}

const needNote = 'Not yet: where this need stands on a roadmap or among the goals of the organisation.'
