// Shows "the only reason given is technical taste, with no consequence for a user, a risk or a cost".
import { elsewhere } from './elsewhere'
import type { SignCues } from './sign'

/** Plain ways of saying it; what is said less plainly is found by the trained weights. */
export const untranslatedBenefit: SignCues = {
  id: 'untranslated-benefit',
  cues: [
    {
      name: 'taste as the reason',
      phrases: [
        '(because|since|as|reason) [_] (it|this|that|they|@) (is|are) [simply|just|more|much more|the|a|the more|far more|also|so much] [more] (modern|cleaner|elegant|more elegant|nicer|state of the art|industry standard|best practice|cleanest|beautiful|idiomatic|principled)',
        '(it|this|that|@) is [simply|just] [the|an|a] (industry standard|best practice|state of the art|modern way|right thing|way it is done|way things are done)',
        '(modern|clean|elegant|state of the art|world class|cutting edge|best in class) (architecture|stack|design|approach|solution|technology) [is|that|which|for|and|with] [_] (deserve|deserves|we want|we need|own sake|itself)',
        '(follow|follows|following|in line with|according to|adopts|adopting) [the|industry|current] (industry standards|industry best practices|industry best practice|best practices|state of the art) $',
        '(technical excellence)'
      ],
      unless: [
        '#',
        '(not|saves|reduces|so that|which means|cuts|users|customers|errors|incident*|outage*|cost*|faster|latency|risk*|security|prevent*)'
      ],
      notUnder: elsewhere
    }
  ]
}
