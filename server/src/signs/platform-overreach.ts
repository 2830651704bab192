// Shows "a general platform, framework or abstraction for needs nobody named".
import type { SignCues } from './sign'

export const platformOverreach: SignCues = {
  id: 'platform-overreach',
  cues: [
    {
      name: 'for any need',
      phrases: [
        '(any|every|all|arbitrary|whatever|unknown|unforeseen|future) (possible |conceivable |imaginable |kind of )?(future |new )?(use case*|need|needs|workload*|product*|requirement*|domain*|scenario*|team*|medium|consumer*|service*|system*|application*|type*|purpose*|use) ...',
        '(one day|some day|someday|eventually|in the future|down the road|tomorrow|not yet know|do not know of yet|have not entered|not thought of) ...',
        '(future proof|futureproof|future proofing|universal|all purpose|general purpose|generic by design|agnostic by design|domain agnostic|media agnostic|channel agnostic|one size|free of * concepts|for everything|extensible to anything)',
        '(platform|framework|abstraction|engine|layer|core|bus|fabric|plane) ... (any|all|every|anything|everything|whatever|universal|generic|beyond|future)'
      ]
    }
  ]
}
