// The signs' judge, made once from the built-in cues in the order in which signs are listed.
import { phraseBook } from '../proposal/phrases'
import { activityAsOutcome } from './activity-as-outcome'
import { architectureTheater } from './architecture-theater'
import { authorShaped } from './author-shaped'
import { authorityArgument } from './authority-argument'
import { feedbackDismissed } from './feedback-dismissed'
import { heroics } from './heroics'
import { impactTheater } from './impact-theater'
import { irreversibleRush } from './irreversible-rush'
import { newOverExisting } from './new-over-existing'
import { platformOverreach } from './platform-overreach'
import { signJudge } from './rule'
import { singleExpert } from './single-expert'
import type { SignCues } from './sign'
import { untranslatedBenefit } from './untranslated-benefit'
import { vagueOwnership } from './vague-ownership'
import { weakAdoption } from './weak-adoption'

export const signCues: readonly SignCues[] = [
  newOverExisting,
  impactTheater,
  authorShaped,
  weakAdoption,
  feedbackDismissed,
  singleExpert,
  vagueOwnership,
  platformOverreach,
  architectureTheater,
  untranslatedBenefit,
  activityAsOutcome,
  authorityArgument,
  heroics,
  irreversibleRush
]

export const judgeSigns = signJudge(signCues, phraseBook.list('signs'))
