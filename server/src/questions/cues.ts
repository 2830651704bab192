// The cues of all questions, in the order in which questions are shown.
import { adoption } from './adoption'
import { alternatives } from './alternatives'
import { continuity } from './continuity'
import { decision } from './decision'
import { migration } from './migration'
import { operations } from './operations'
import { owner } from './owner'
import type { QuestionCues } from './question'
import { requester } from './requester'
import { reversibility } from './reversibility'
import { success } from './success'
import { tradeoffs } from './tradeoffs'
import { userNeed } from './user-need'

export const questionCues: readonly QuestionCues[] = [
  requester,
  userNeed,
  owner,
  continuity,
  adoption,
  alternatives,
  migration,
  reversibility,
  success,
  operations,
  tradeoffs,
  decision
]
