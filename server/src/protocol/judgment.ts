// The message behind the dependency graph of judgment: people and teams against proposals, from what was read last.

/** Client → server: the graph of the portfolio as it was read last; null where none was read yet. */
export const judgmentRequest = 'rfcSteward/judgment'

/** A person or a team. */
export interface PartyView {
  /** The same for as long as the texts name them so. */
  readonly id: string
  readonly name: string
  readonly kind: 'person' | 'team'
  /** Handles that a text puts beside the name. */
  readonly also: readonly string[]
}

/** Somebody in a role of one proposal. */
export interface TieView {
  /** Index into `parties`. */
  readonly party: number
  readonly role: string
  /** A person, and nobody else is named in this role there. */
  readonly only: boolean
}

/** A proposal that names somebody. */
export interface JudgedView {
  readonly uri: string
  readonly path: string
  readonly title: string
  readonly area: string
  readonly status: string
  /** Accepted or later: single points of failure are counted over these. */
  readonly decided: boolean
  readonly ties: readonly TieView[]
}

/** Proposals that hang on one and the same person in one role. */
export interface ConcernView {
  /** One of the roles, or `alone`: nobody else is named in any role. */
  readonly role: string
  readonly party: number
  /** Indexes into `proposals`. */
  readonly proposals: readonly number[]
  readonly areas: readonly string[]
  /** A sentence about the proposals, without its full stop. */
  readonly text: string
}

export interface JudgmentView {
  /** In the order of their names. */
  readonly parties: readonly PartyView[]
  /** In the order of their paths. */
  readonly proposals: readonly JudgedView[]
  /** By role, area and name. */
  readonly concerns: readonly ConcernView[]
  readonly coverage: {
    readonly proposals: number
    /** Rejected, superseded or withdrawn, and left out. */
    readonly past: number
    /** Of the others: those that name somebody, that are accepted or later, and both. */
    readonly naming: number
    readonly decided: number
    readonly decidedNaming: number
  }
  /** False where reading was stopped: some files are missing. */
  readonly complete: boolean
  /** What could not be looked at, in words. */
  readonly lacking: readonly string[]
}
