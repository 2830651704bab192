// Shows "an irreversible or costly step is taken with no fallback, or urgency replaces the reasoning".
import { elsewhere } from './elsewhere'
import type { SignCues } from './sign'

/** Plain ways of saying it; what is said less plainly is found by the trained weights. */
export const irreversibleRush: SignCues = {
  id: 'irreversible-rush',
  cues: [
    {
      name: 'no way back',
      phrases: [
        '(no|without) (rollback|fallback|way back|backout|back out|return|rollback plan|fallback plan|plan b|exit|undo) [is|are|plan|path|will be|was] [_] (planned|needed|foreseen|intended|possible|provided|exists|necessary|required)',
        "(there is|there will be|there's) no (way back|going back|turning back|rollback|fallback|plan b|return)",
        '(big bang|one way|all at once|hard cutover|hard cut over) ... (weekend|night|day|same day|no fallback|at once|immediately|no rollback)',
        '(delete*|drop*|switch off|switched off|decommission*|erase*|remove*|wipe*|scrapp*|cancel*|shut down) ... (same day|same night|the same week|immediately|right away|at once) [so|to|,] [_] [_] (back|return|old|temptation|space|money|savings)'
      ],
      unless: ['(because|flag|gate|variable|pointer|handle|after # (days|weeks|months)|unless|if)'],
      notUnder: elsewhere
    },
    {
      name: 'no time to think',
      phrases: [
        '(no|not enough|not the) time (to|for) (discuss|discussion|debate|review|reviews|evaluate|an evaluation|compare|alternatives|a pilot|testing|analysis|a proof|long)',
        "(cannot|can't|can not) (afford|wait) (to|for|a|another|any) [_] (discuss|debate|wait|review|delay|evaluation|discussion|pilot)",
        '(decide|decided|approve|approved|approval) (now|today|this week|immediately|by friday|by monday|by tomorrow) [or|otherwise|,|because|since|as] [_] [_] (window|lose|miss|late|too late|over|gone|deadline|budget)'
      ],
      unless: ['(machine|request|timeout|user*|compiler|thread)'],
      notUnder: elsewhere
    }
  ]
}
