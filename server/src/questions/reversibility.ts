// What answers "Can it be undone?": rollback, disablement, a flag, an exit, a deprecation path of the proposal itself.
import type { QuestionCues } from './question'

export const reversibility: QuestionCues = {
  id: 'reversibility',
  headings: [
    '(rollback|roll back|reversibility|reverting|revert|exit|exit strategy|exit plan|undo|disablement|feature enablement and rollback|one way door|two way door|kill switch|sunset|backout|fallback|can it be undone|if it goes wrong)'
  ],
  fields: {
    full: ['rollback', 'reversible', 'reversibility', 'disable-supported', 'feature-flag'],
    half: ['feature-gates', 'feature-gate']
  },
  cues: [
    {
      name: 'can be undone',
      weight: 1,
      phrases: [
        '(rollback|rollbacks|roll back|rolled back|rolling back|roll it back|revert|reverts|reverted|reverting|reversible|irreversible|reversal|undo|undone|undoing|backout|back out|go back|going back|way back|turn back|switch back|fall back to the old|return to the old|restore the (old|previous|original|behavior|behaviour|former))',
        '(can|could|may|will|to) be (disabled|turned off|switched off|removed|reverted|undone|withdrawn|retracted|reopened|deactivated|unset|dropped again|deprecated later|changed later)',
        '(disable|disables|disabled|disabling|disablement|turn off|turning off|turned off|switch off|switched off|switching off|opt out|kill switch|deactivate) [the|this|it|that]',
        '(feature flag|feature gate|feature gates|feature flags|flag|flags|toggle|gate|gated)',
        '(one way|two way) (door|decision)',
        '(exit) (strategy|plan|path|cost*|clause)',
        '(unstable|experimental|nightly|provisional|preview) ... (feature|until|period|api|remove|change)',
        '(remains|stay|stays|kept|keep) ... (in parallel|side by side|as [a] fallback|available|until)',
        '(setting|set|unset|setting it to) ... (restores|retract|disables|as today|to false|to off)',
        'no data (is|will be) lost',
        '(can|could) [still] (stop|return|reconsider|revisit|change) [it|this] ... (later|at any time|anytime|any point)'
      ]
    }
  ]
}
