// What answers "Why not improve something that exists, or do nothing?": a real alternative, weighed with a reason.
import type { QuestionCues } from './question'

export const alternatives: QuestionCues = {
  id: 'alternatives',
  headings: [
    '(alternative|alternatives|considered options|options|options considered|other options|other approaches|alternative designs|rationale and alternatives|rejected|rejected ideas|rejected alternatives|prior art|why not|comparison|discarded|approaches considered|design considerations|background research|pros and cons of the options|rationale|trade offs considered|what we looked at|other ideas|impact of not doing this|do nothing)'
  ],
  fields: { full: [], half: ['alternatives'] },
  cues: [
    {
      name: 'weighed',
      weight: 0.8,
      phrases: [
        '(alternative*|alternatively|another option|another approach|another possibility|other option*|other approach*|other solution*|instead of|rather than|one option|one could|we could|it would be possible|option #|option (a|b|c|d)|approach (a|b|c|#)|a different approach)',
        '(considered|rejected|discarded|dismissed|ruled out|decided against|opted against|evaluated|weighed|compared|dropped|abandoned|looked at|tried|explored|investigated|prototyped|benchmarked) ... (because|but|since|as|due to|for|in favor|in favour|however|and|option|approach|idea)',
        '(was|were|is|are|has been) (considered|rejected|discarded|dismissed|ruled out|decided against|evaluated|dropped|tried|explored)',
        '(do|doing|did) nothing',
        '(keep|keeping|leave|leaving|stay with|stick with|continue with|continuing|maintain) (the|using|things|it|as|our|today) ... (status quo|as is|as they are|as it is|current|existing|today)',
        'status quo',
        '(the|its|main|major|biggest|one|a) (downside|drawback|disadvantage|advantage|upside|benefit|problem|con|pro) (of|with|is|to|here)',
        '(pros|cons|advantages|disadvantages|upsides|downsides)',
        '(reason|reasons) (for|against|not|we|why|i) ... (reject*|not|against|discard*|decided|chose*)',
        '(prefer|preferred|chose|chosen|choose|favor|favour) ... (over|because|since|instead|to)',
        '(would|could) (also|instead|have|alternatively) ... (but|however|because)',
        '(existing|off the shelf|third party|vendor|buy|buying|open source) (solution*|tool*|library|libraries|product*|system*|option*|crate*|package*)',
        'why not'
      ]
    }
  ]
}
