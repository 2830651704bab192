// The configuration: what a team may decide, as it is after defaults, file and settings were merged.
import type { Radius, Severity } from '../knowledge/types'

/** How loud one code is: a severity, `off`, or `default` (status and sign decide). */
export type Loudness = Severity | 'off' | 'default'

/** The effective configuration for one document. */
export interface Config {
  /** Globs (relative to the configuration file) of files that are proposals whatever they look like; and of those that are none. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** `sign/…` or `question/…` → how loud. */
  readonly severity: Readonly<Record<string, Loudness>>
  /** Questions that must be answered once a proposal is accepted: open ones are errors there. */
  readonly required: readonly string[]
  /** Fixed blast radius for all proposals, or read from each text. */
  readonly radius: Radius | 'auto'
  /** Team names beyond those that a text shows to be teams. */
  readonly teams: readonly string[]
}

export const defaultConfig: Config = {
  include: [],
  exclude: [],
  severity: {},
  required: ['requester', 'user-need', 'owner'],
  radius: 'auto',
  teams: []
}
