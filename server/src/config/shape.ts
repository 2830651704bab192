// The configuration: what a team may decide, as it is after defaults, settings, packs and file were merged.
import type { Radius, Severity, Stage } from '../knowledge/types'

/** How loud one code is: a severity, `off`, or `default` (status and sign decide). */
export type Loudness = Severity | 'off' | 'default'

/** Where a proposal may stand in its life, in the order in which it gets there; then the ways in which it ends. */
export const lives = [
  'idea',
  'draft',
  'review',
  'accepted',
  'implemented',
  'rejected',
  'superseded',
  'withdrawn'
] as const
export type Life = (typeof lives)[number]

/** Questions that must be answered: once a proposal is accepted, or by the status from which on they must be. */
export type Required = readonly string[] | Readonly<Partial<Record<Life, readonly string[]>>>

/** What is different for one kind of proposal. */
export interface KindConfig {
  /** Globs of files that are of this kind, as `include` has them. */
  readonly paths?: readonly string[]
  readonly required?: Required
  readonly radius?: Radius | 'auto'
  readonly severity?: Readonly<Record<string, Loudness>>
}

/** How the house writes the section of one question. */
export interface HouseSection {
  readonly heading?: string
  readonly aliases?: readonly string[]
  readonly after?: readonly string[]
  /** In snippet form, with `${1:prompts}`. */
  readonly body?: string
}

/** A question that a house asks beside the built-in ones. Everything but the first two may be left out. */
export interface OwnQuestion {
  readonly id: string
  readonly question: string
  readonly label?: string
  readonly group?: 'need' | 'ownership' | 'delivery' | 'decision'
  readonly from?: Radius
  readonly why?: string
  readonly answeredBy?: readonly string[]
  readonly notAnsweredBy?: readonly string[]
  readonly open?: string
  readonly partial?: string
  readonly patterns?: readonly string[]
  readonly section?: HouseSection
  /** Phrases of which one hit answers it; phrases that only touch it; phrases that take a hit back. */
  readonly phrases?: readonly string[]
  readonly hints?: readonly string[]
  readonly unless?: readonly string[]
  /** Metadata keys that answer it. */
  readonly fields?: readonly string[]
}

/** A sign that a house looks for beside the built-in ones. */
export interface OwnSign {
  readonly id: string
  readonly title: string
  readonly message: string
  readonly phrases: readonly string[]
  /** Groups of phrases of which one each must stand there as well. */
  readonly all?: readonly (readonly string[])[]
  readonly unless?: readonly string[]
  readonly under?: readonly string[]
  readonly notUnder?: readonly string[]
  readonly confidence?: 'clear' | 'arguable'
  readonly stage?: Stage
  readonly what?: string
  readonly looksHealthy?: string
  readonly ask?: string
  readonly falsePositive?: string
  readonly questions?: readonly string[]
  readonly patterns?: readonly string[]
  readonly rewrites?: readonly { readonly title: string; readonly snippet: string }[]
}

/** A failure pattern that a house knows beside the built-in ones. */
export interface OwnPattern {
  readonly id: string
  readonly title: string
  readonly whatItIs: string
  readonly whyItLooksHealthy?: readonly string[]
  readonly rootCauses?: readonly string[]
  readonly firstMove?: string
  readonly immediateActions?: readonly string[]
  readonly whatNotToDo?: readonly string[]
  readonly counterMove?: string
  readonly falsePositive?: string
  readonly mistakenFor?: string
  readonly questions?: readonly string[]
  readonly signs?: readonly string[]
}

/** The effective configuration for one document. */
export interface Config {
  /** Globs (relative to the configuration file) of files that are proposals whatever they look like; and of those that are none. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** `sign/…` or `question/…` → how loud. */
  readonly severity: Readonly<Record<string, Loudness>>
  /** Questions that must be answered once a proposal is accepted (or has another status): open ones are errors there. */
  readonly required: Required
  /** Fixed blast radius for all proposals, or read from each text. */
  readonly radius: Radius | 'auto'
  /** What is different for kinds of proposals, by the name of the kind. */
  readonly kinds: Readonly<Record<string, KindConfig>>
  /** Words of the house for a status, in the text or as a folder → what they mean. */
  readonly statuses: Readonly<Record<string, Life>>
  /** Question → how the house writes its section. */
  readonly sections: Readonly<Record<string, HouseSection>>
  /** Team names beyond those that a text shows to be teams; names that look like a team's and are a person's. */
  readonly teams: readonly string[]
  readonly people: readonly string[]
  readonly questions: readonly OwnQuestion[]
  readonly signs: readonly OwnSign[]
  readonly patterns: readonly OwnPattern[]
  /** Packs whose contents lie below this file's: npm package names, or paths that start with a dot. */
  readonly packs: readonly string[]
  /** The baseline's file, relative to the configuration file. */
  readonly baseline: string
}

export const defaultConfig: Config = {
  include: [],
  exclude: [],
  severity: {},
  required: ['requester', 'user-need', 'owner'],
  radius: 'auto',
  kinds: {},
  statuses: {},
  sections: {},
  teams: [],
  people: [],
  questions: [],
  signs: [],
  patterns: [],
  packs: [],
  baseline: '.rfc-steward-baseline.json'
}
