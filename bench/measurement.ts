// What the subjects hand over, and the plan by which they measure.
import { spreadOf, type Ratio, type Spread } from './statistics'

/** One thing that was measured under one condition. */
export interface Measurement {
  /** What was asked, for example `keystroke`. */
  readonly subject: string
  /** Under which condition, for example `170 KB, in a table`. */
  readonly condition: string
  /** Whose figure it is: the product's part, or a peer. */
  readonly who: string
  readonly unit: 'ms' | 'MB' | 'KB'
  /** Samples, round by round. */
  readonly rounds: readonly (readonly number[])[]
  /** How it compares with another `who`, where they took turns. */
  readonly against?: { readonly who: string } & Ratio
  /** What a reader has to know of it. */
  readonly note?: string
}

/** A part of a run. It says what it does, and gives what it measured. */
export interface Subject {
  readonly name: string
  run(plan: Plan): Promise<Measurement[]>
}

/** How much is measured. */
export interface Plan {
  readonly quick: boolean
  /** The smallest amounts that still take every step, for tests. */
  readonly miniature: boolean
  /** A folder of proposals and a document to measure on, instead of generated ones. */
  readonly folder?: string
  readonly document?: string
  /** For what is written on the way; removed at the end. */
  readonly scratch: string
  readonly say: (line: string) => void
}

/** A line of the results' file. */
export type ResultLine = Omit<Measurement, 'rounds'> & Spread

/** A measurement without its samples. */
export function resultLine({ rounds, ...rest }: Measurement): ResultLine {
  return { ...rest, ...spreadOf(rounds.flat()) }
}

/** Chooses by how much the plan measures. */
export function amount<T>(plan: Plan, full: T, quick: T, miniature: T): T {
  return plan.miniature ? miniature : plan.quick ? quick : full
}
