// Shows "it must be accepted because of who says so, or because it is obvious, instead of a reason".
import { elsewhere } from './elsewhere'
import type { SignCues } from './sign'

/** Plain ways of saying it; what is said less plainly is found by the trained weights. */
export const authorityArgument: SignCues = {
  id: 'authority-argument',
  cues: [
    {
      name: 'somebody said so',
      phrases: [
        '(cto|ceo|cio|vp|director|principal|architect|board|chief architect|management|leadership|head of @|professor|founder) (has|have) (said|decided|decreed|made it clear|spoken|already decided|told us|declared|endorsed|blessed|asked for) [_] [_] [_] [_] [_] [_] [_] (so|settle*|final|closed|no discussion|not up for|not open|end of|that is that|therefore|enough|hence)',
        '(that|which|this) (settles|settled|closes|closed|decides|ends) the (question|matter|discussion|debate|topic|language question)',
        '(not|no longer) (open|up) (for|to) (debate|discussion)',
        '(trust|take) (me|us|my word|our word) [on this|for it]'
      ],
      unless: ['(because|test|measurement|benchmark|vote|not|data)'],
      notUnder: elsewhere
    },
    {
      name: 'declared obvious',
      phrases: [
        "(it is|it's|is) [simply|just|quite|so|completely|blindingly] obvious that",
        '(obviously|clearly|self evidently) [,] (we|this|the|it) [_] (must|should|need to|have to|right|correct|only) [_] [_] [_]',
        '(no|every|any) (serious|real|reasonable|competent|good|self respecting|sane) (engineer|developer|company|organisation|organization|team|person|architect) (would|will|does|can|could|disputes|doubts|agrees|knows)',
        '(needs|need|requires|require) no (justification|explanation|further justification|discussion|argument|further argument)',
        '(everyone|everybody|anyone) (knows|agrees|can see|understands) (that|this|it)'
      ],
      unless: ["(not|never|should not|isn't|is not)"],
      notUnder: elsewhere
    }
  ]
}
