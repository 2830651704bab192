// The assessment: everything the product says about one document, as plain values with offsets.
import type { Range } from '../text/range'
import type { LifecycleStatus } from '../proposal/model'
import type { Passage } from '../proposal/part'
import type { Leverage, PatternId, QuestionId, Radius, Severity, Stage, State } from '../knowledge/types'

/** The state of one question in one document. */
export interface QuestionResult {
  readonly id: QuestionId
  readonly state: State
  /** Best first, at most five; empty where the question is open. */
  readonly evidence: readonly Passage[]
  /** What is missing (open and partial), or the reason given (waived). */
  readonly note: string
  /** Whether the blast radius makes an approver ask this question of this proposal. */
  readonly asked: boolean
}

/** Another place that belongs to a finding. */
export interface RelatedPlace {
  readonly range: Range
  readonly message: string
}

/**
 * One squiggle. `code` is `sign/ID`, `question/ID` or `document/ID` (a comment without a reason, front matter that
 * cannot be read). `fix` says which fixes `fixes()` can make without analysing again.
 */
export interface Finding {
  readonly code: string
  readonly severity: Severity
  readonly stage?: Stage
  readonly message: string
  readonly range: Range
  readonly patterns: readonly PatternId[]
  readonly related: readonly RelatedPlace[]
  /** Questions whose section would answer this finding. */
  readonly questions: readonly QuestionId[]
  /** The words that carried a sign, as they stand there; none where it was the place of the sentence that did. */
  readonly words?: readonly string[]
  /** It is in the house's baseline, and its paragraph has not changed since. */
  readonly known?: true
}

/** One half of what makes growth a legitimate initiative, with the place that shows it. */
export interface GrowthPart {
  readonly id: 'user' | 'owner' | 'need'
  readonly met: boolean
  readonly range?: Range
}

/** What a proposal says openly about being somebody's growth project as well. */
export interface Growth {
  readonly person: string
  readonly capability: string
  readonly gap: string
  /** A user and an owner other than the author, a need on the roadmap, and all three things said. */
  readonly met: boolean
  readonly range: Range
  readonly lacking: readonly ('person' | 'capability' | 'gap')[]
  readonly parts: readonly GrowthPart[]
}

/** The kind of leverage that a proposal has, and whether its author said so. */
export interface LeverageReading {
  readonly kind: Leverage | undefined
  readonly set: boolean
  readonly because: readonly Passage[]
}

/** One line of an executive trade-off, with the sentence that says it. */
export interface TradeoffResult {
  readonly id: string
  readonly evidence?: Passage
}

/** Someone or some group that the document's metadata names in a role. */
export interface Named {
  readonly name: string
  readonly kind: 'person' | 'team'
  readonly role: string
  /** The name as it is written, where that is more: with a handle, an address or a link behind it. */
  readonly written?: string
}

/** Days that the metadata names, as `2026-03-31`. */
export interface Dates {
  readonly created?: string
  readonly updated?: string
}

/** A failure pattern that the findings point to. `because` lists the codes that led there. */
export interface RelatedPattern {
  readonly id: PatternId
  readonly because: readonly string[]
}

/** The result for one document. Findings are in order of place. */
export interface Assessment {
  /** Whether the document counts as a proposal, and what decided that, in words. */
  readonly proposal: boolean
  readonly recognised: string
  /** `rfc`, `adr`, `kep`, `prfaq`, `design`, or a kind of the configuration. */
  readonly kind: string
  readonly title: string
  /** Where what concerns the whole document stands: its title, or its first line. */
  readonly place: Range
  readonly status: { readonly life: LifecycleStatus; readonly text: string }
  readonly radius: { readonly size: Radius; readonly because: readonly Passage[] }
  readonly questions: readonly QuestionResult[]
  readonly findings: readonly Finding[]
  readonly patterns: readonly RelatedPattern[]
  readonly leverage: LeverageReading
  /** The lines of an executive trade-off, in their order. */
  readonly tradeoffs: readonly TradeoffResult[]
  /** The teams that the document names in a role. */
  readonly teams: readonly string[]
  /** Everyone that its metadata names in a role. */
  readonly people: readonly Named[]
  /** When it was written and last changed, as far as it says so. */
  readonly dates: Dates
  /** The part of the organisation that it says it is about; empty where it names none. */
  readonly area: string
  /** Only where the proposal declares it. */
  readonly growth?: Growth
}

/** One place of a change, with tab stops: `snippet` uses `${1:placeholder}` syntax, `plain` is the same without it. */
export interface SnippetEdit {
  readonly range: Range
  readonly snippet: string
  readonly plain: string
}

/**
 * What is inserted so that questions can be answered. Without edits it is already begun, and `waits` says where its
 * prompts wait for their author.
 */
export interface Insertion {
  readonly edits: readonly SnippetEdit[]
  readonly waits?: Range
}

/** A change offered for a finding. `quickfix` settles it; `refactor` only helps. Exactly one fix is preferred. */
export interface Fix {
  readonly title: string
  readonly kind: 'quickfix' | 'refactor'
  readonly preferred: boolean
  readonly edits: readonly SnippetEdit[]
}

/** What of a finding its fixes depend on. */
export type FindingKey = Pick<Finding, 'code' | 'range' | 'questions'> & {
  readonly related: readonly { readonly range: Range }[]
}

/** What surrounds a document: team names to offer, and the text of the template that its house writes by. */
export interface Surroundings {
  readonly teams?: readonly string[]
  readonly template?: string
}

/** Whether nobody is asked to decide about a proposal any more, or to build it: it was given up or replaced. */
export function isOver(life: LifecycleStatus): boolean {
  return life === 'rejected' || life === 'superseded' || life === 'withdrawn'
}
