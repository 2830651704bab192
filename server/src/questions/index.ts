// The registry of question rules, in the order in which questions are shown.
import { adoption } from './adoption'
import { alternatives } from './alternatives'
import { continuity } from './continuity'
import { decision } from './decision'
import { migration } from './migration'
import { operations } from './operations'
import { owner } from './owner'
import { requester } from './requester'
import { reversibility } from './reversibility'
import { cueRule } from './rule'
import { success } from './success'
import { tradeoffs } from './tradeoffs'
import { userNeed } from './user-need'
import type { QuestionRule } from './question'

export const questionCues = [
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

export const questionRules: readonly QuestionRule[] = questionCues.map(cueRule)
