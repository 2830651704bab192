// What a sign rule is: it finds the statements that show one warning sign.
import type { Proposal, Statement } from '../proposal/model'
import type { SignId } from '../knowledge/types'
import type { Range } from '../text/range'

/** A statement that shows a sign. */
export interface Sighting {
  readonly statement: Statement
  /** The words that show it; the whole statement where no part of it stands out. */
  readonly range: Range
  /** `arguable` becomes information instead of a warning. */
  readonly confidence: 'clear' | 'arguable'
  readonly because: readonly string[]
}

/** One sign's rule. Pure: the same proposal gives the same sightings. */
export interface SignRule {
  readonly id: SignId
  find(proposal: Proposal): readonly Sighting[]
}
