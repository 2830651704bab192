// Places where a text speaks of other ways, other projects or rules, not of what this proposal does.

/** Phrases of such headings, columns and row labels. */
export const elsewhere = [
  '(alternatives|alternative|rejected|considered options|options considered|options not chosen|prior art|related work|discarded|lessons|post mortem|anti patterns|guideline|guidelines|review checklist|checklist|glossary|previous attempts|references|appendix|examples|terminology|definitions)'
]
