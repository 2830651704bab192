// Shows "objections or other teams' input are set aside without a reason, or asked for after the decision".
import { elsewhere } from './elsewhere'
import type { SignCues } from './sign'

/** Plain ways of saying it; what is said less plainly is found by the trained weights. */
export const feedbackDismissed: SignCues = {
  id: 'feedback-dismissed',
  cues: [
    {
      name: 'noted and passed over',
      phrases: [
        '(concern|concerns|objection|objections|comment|comments|feedback|criticism|remarks|input) (was|were|has been|have been|is|are) (noted|heard|acknowledged|taken note of|registered) (and|but) [_] (not|set aside|rejected|dismissed|we|declined|closed|will)',
        '(we|i) (heard|noted|note|acknowledge|take note of) [the|their|these|those|all] (concern|concerns|objection|objections|comment|comments|wish|criticism) (and|but) (will|are|go|proceed|move|do not|continue|keep|stay)',
        "(noted|acknowledged) (and closed|no change|no changes|no action|wont fix|won't fix)",
        '(concerns|objections|feedback|comments|input) (will|can) be (collected|gathered|considered|addressed|heard|taken) (after|once) [the] (launch|release|decision|approval|go live|roll out|rollout|implementation)'
      ],
      unless: ['because', 'so we', 'therefore', 'in response', 'changed'],
      notUnder: elsewhere
    },
    {
      name: 'asked too late',
      phrases: [
        '(teams|they|users|operators|sre|security|legal|support|reviewers|stakeholders) (will be|were|was) (informed|told|consulted|asked) (after|once) [the|it|this|we] [_] (decision|launch|release|decided|shipped|live|approved|done|built)'
      ],
      notUnder: elsewhere
    }
  ]
}
