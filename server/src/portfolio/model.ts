// The portfolio in plain values: one small entry for each proposal, which a cache can keep, and what they show together.
import type { Dates, Named } from '../assess/model'
import type { QuestionId, Radius, State } from '../knowledge/types'
import type { LifecycleStatus } from '../proposal/model'

/** One question of one proposal. */
export interface EntryQuestion {
  readonly id: QuestionId
  readonly state: State
  readonly asked: boolean
}

/** A day on which a proposal says that something shall have been checked or reached, with the sentence. */
export interface Due {
  readonly date: string
  readonly text: string
  /** 1-based. */
  readonly line: number
  /** Days not before it that the document names otherwise: once one of them has come, somebody looked. */
  readonly later: readonly string[]
}

/** What a portfolio needs to know of one proposal: plain values that can be written down. */
export interface Entry {
  /** Relative to the workspace folder, with forward slashes. */
  readonly path: string
  readonly title: string
  readonly life: LifecycleStatus
  readonly status: string
  readonly radius: Radius
  readonly dates: Dates
  /** As its metadata names it; empty where it does not. */
  readonly area: string
  readonly questions: readonly EntryQuestion[]
  /** Ids of the signs, each once. */
  readonly signs: readonly string[]
  readonly patterns: readonly string[]
  /** Everyone named in a role; `expert` for those whom a sentence calls the only one. */
  readonly people: readonly Named[]
  readonly due: readonly Due[]
}

/** An entry in its place among the others. */
export interface Item extends Entry {
  readonly area: string
  /** Questions that are asked of it and still open, and those that are answered in part. */
  readonly open: number
  readonly partial: number
  readonly asked: number
  /** In days since its last known day; undefined where it names none. */
  readonly age?: number
  readonly overdue: readonly Due[]
}

/** How often one question is open, among the proposals that it is asked of. */
export interface Gap {
  readonly id: QuestionId
  readonly asked: number
  readonly open: number
  readonly partial: number
}

/** The gaps of one area, or of the proposals of one year. */
export interface GapGroup {
  readonly name: string
  readonly proposals: number
  readonly gaps: readonly Gap[]
}

/** A share of proposals, with what it counts. */
export interface Indicator {
  readonly id: string
  readonly label: string
  /** What is said instead where there is nothing to count. */
  readonly none: string
  readonly count: number
  readonly of: number
}

/** Everything a portfolio shows. */
export interface Portfolio {
  readonly items: readonly Item[]
  readonly gaps: readonly Gap[]
  readonly byArea: readonly GapGroup[]
  /** By the year in which they were written; those that name no day are left out. */
  readonly byYear: readonly GapGroup[]
  readonly indicators: readonly Indicator[]
}
