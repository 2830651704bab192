// Shows "a general platform or abstraction is argued for needs nobody named".
import { elsewhere } from './elsewhere'
import type { SignCues } from './sign'

/** Plain ways of saying it; what is said less plainly is found by the trained weights. */
export const platformOverreach: SignCues = {
  id: 'platform-overreach',
  cues: [
    {
      name: 'for whatever may come',
      phrases: [
        '(any|every|all|whatever|arbitrary) [possible|conceivable|imaginable] future (use case|use cases|need|needs|requirement|requirements|team|teams|product|products|workload|workloads)',
        '(future proof|futureproof|future proofs|future proofing) (the|our|platform|architecture|design|foundation|us|it)',
        '(whatever|anything) (we|they|anyone|teams|the company|the business|the future) (may|might|could|will) [one day|ever|eventually] (need|want|require|think of|come up with|bring|publish|sell)',
        '(generic|general purpose|universal|one size fits all) (platform|framework|engine|layer|solution|abstraction) (for|that) (all|any|every|everything|anything|whatever|future)',
        '(we|they|somebody|someone|others) (may|might) (one day|some day|someday|eventually) (need|want|use|require)'
      ],
      unless: ['(not|no|avoid*|without|instead of|rather than|yagni|never|non goal|out of scope)'],
      notUnder: elsewhere
    }
  ]
}
