// Phrase lists that several signs share: where a sentence speaks of something else, and words that make it innocent.

/** Headings under which a text speaks of other ways, other projects or rules, not of what this proposal does. */
export const elsewhere = [
  '(alternatives|alternative|rejected|considered options|options considered|options not chosen|prior art|related work|discarded|why not|lessons|post mortem|anti patterns|guideline|guidelines|review checklist|checklist|glossary|previous attempts|references|appendix|examples|terminology|definitions)'
]

/** Words that turn a statement into its opposite, or into a rule or a report about others. */
export const negated = [
  '(avoid|avoids|avoiding|must not|should not|shall not|never|do not|does not|did not|instead of|rather than|no longer|refuse|refuses|is not a reason|are not a reason|is no reason|without having to|will not|would not|cannot be a reason)'
]

/** What a claim may rest on: a consequence in numbers, time, money, risk or for a user. */
export const consequence = [
  '#',
  '(so that|which means|therefore|because|saves|saving|reduces|reducing|cuts|prevents|preventing|avoids|fewer|less time|faster|cheaper|latency|cost|costs|outage|outages|incident|incidents|bug|bugs|error|errors|risk)'
]
