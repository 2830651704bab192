// What a question rule is: cues as data, and the answer they lead to.
import type { Passage } from '../proposal/part'
import type { Traits } from '../proposal/traits'
import type { QuestionId, State } from '../knowledge/types'

/** Phrases (language: text/phrase.ts) that say the same thing, with a name for `because`. */
export interface Cue {
  readonly name: string
  /** How much of an answer one hit is; 1 is a whole one. */
  readonly weight: number
  readonly phrases: readonly string[]
  /** Phrases whose presence in the statement cancels the cue. */
  readonly unless?: readonly string[]
}

/** What answers one question, as data. */
export interface QuestionCues {
  readonly id: QuestionId
  /** Phrases for headings under which houses answer it. */
  readonly headings: readonly string[]
  /** Metadata keys (`Field.key`) that answer it wholly, or touch it. */
  readonly fields: { readonly full: readonly string[]; readonly half: readonly string[] }
  readonly cues: readonly Cue[]
  /** Evidence that names nobody but the author is half an answer at most. */
  readonly besideAuthor?: boolean
}

/** A statement that answers a question, and how strongly. */
export interface Evidence extends Passage {
  /** 0 to 1; the best evidence comes first in an answer. */
  readonly strength: number
  /** What supports it: a number, a date, a link, a team, a person … */
  readonly support: Traits
}

/** What a rule says of one question in one proposal. */
export interface Answer {
  readonly state: Exclude<State, 'waived'>
  /** Best first, at most five; empty where the state is `open`. */
  readonly evidence: readonly Evidence[]
}
