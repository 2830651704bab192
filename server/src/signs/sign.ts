// What a sign rule is: cues as data, and the statements that show the sign.
import type { Proposal, Statement } from '../proposal/model'
import type { SignId } from '../knowledge/types'
import type { Range } from '../text/range'

/** Phrases (language: text/phrase.ts) that show a sign in one way of saying it. */
export interface SignCue {
  readonly name: string
  readonly phrases: readonly string[]
  /** Phrases whose presence in the statement makes it innocent. */
  readonly unless?: readonly string[]
  /** Shows the sign only under a heading, or in a field or table cell, of this kind. */
  readonly under?: readonly string[]
}

/** What shows one sign, as data. */
export interface SignCues {
  readonly id: SignId
  readonly cues: readonly SignCue[]
}

/** A statement that shows a sign. */
export interface Sighting {
  readonly statement: Statement
  /** The words that show it; the whole statement where no part of it stands out. */
  readonly range: Range
  /** `arguable` becomes information instead of a warning. */
  readonly confidence: 'clear' | 'arguable'
  /** Names of the cues, or the words, that carried the decision. */
  readonly because: readonly string[]
}

/** One sign's rule. Pure: the same proposal gives the same sightings. */
export interface SignRule {
  readonly id: SignId
  find(proposal: Proposal): readonly Sighting[]
}
