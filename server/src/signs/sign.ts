// What a sign rule is: cues as data, and the statements that show the sign.
import type { Statement } from '../proposal/model'
import type { Passage } from '../proposal/part'
import type { SignId } from '../knowledge/types'

/**
 * One way of saying a sign, in the phrase language (text/phrase.ts) with the classes of proposal/lexicon.ts. The cue
 * shows the sign where one of `phrases` stands in the statement, and one of each group in `all`, and none of `unless`.
 */
export interface SignCue {
  /** The way of saying it, in words: tests show it. */
  readonly name: string
  readonly phrases?: readonly string[]
  readonly all?: readonly (readonly string[])[]
  /** Phrases whose presence in the statement makes it innocent. */
  readonly unless?: readonly string[]
  /** Only under a heading, in a column or beside a row label that holds one of these. */
  readonly under?: readonly string[]
  /** Never under a heading, in a column or beside a row label that holds one of these. */
  readonly notUnder?: readonly string[]
  /** `arguable` where a fair reader may see it otherwise. */
  readonly confidence?: 'clear' | 'arguable'
}

/** What shows one sign, as data. */
export interface SignCues {
  readonly id: SignId
  /** Phrases that make any statement innocent of this sign, whichever cue it shows and whatever the trained weights say. */
  readonly unless?: readonly string[]
  readonly cues: readonly SignCue[]
}

/** A statement that shows a sign. */
export interface Sighting extends Passage, Pick<Statement, 'kind'> {
  /** Index of its block in the document. */
  readonly block: number
  /** `arguable` becomes information instead of a warning. */
  readonly confidence: 'clear' | 'arguable'
  /** The words that carried the decision, in order; none where it was the place of the sentence. */
  readonly words: readonly string[]
}
