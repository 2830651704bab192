// Shows "objections or other teams' input set aside without a reason, or asked for after the decision".
import type { SignCues } from './sign'

export const feedbackDismissed: SignCues = {
  id: 'feedback-dismissed',
  cues: [
    {
      name: 'set aside',
      phrases: [
        '(concern*|objection*|comment*|feedback|input|wish|wishes|request*|criticism|doubts|reservations|remarks|suggestion*|view|views|point*|they|warning*|worry|worries) ... (noted|heard|heard the wish|not considered|set aside|was not considered|acknowledged|taken note|dismissed|ignored|overruled|not shared|not be taken|closed|disregarded|parked|out of scope)',
        "^ (noted|acknowledged|we take note|won't do|wontfix|closed|heard)",
        '(thank*|grateful|appreciate|noted|heard|understand) ... (but|stays|however|as described|proceed|nonetheless|unchanged|anyway|go ahead|continue)',
        '(does not|will not|do not|did not) change (the|our) (design|plan|decision|approach|course|direction|mind)',
        '(stays|remains|stay|remain) as (described|is|planned|proposed|it is)'
      ]
    },
    {
      name: 'asked afterwards',
      phrases: [
        '(after|once|following|when) ... (launch|go live|release|merged|shipped|flashed|decision|rollout|roll out|live|deployed|implemented|approved) ... (comment*|feedback|review|input|consult*|asked|involve*|inform*|remarks|hand in|welcome)',
        '(comment*|feedback|review|input|consult*|ask|involve|inform|remarks|welcome|send) ... (after|once) ... (launch|go live|release|merged|shipped|flashed|decision|rollout|live|deployed|implemented|approved)',
        '(inform*|told|notified) ... (rather than|instead of|not) (ask*|consult*)'
      ]
    }
  ]
}
