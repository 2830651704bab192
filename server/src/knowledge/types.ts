// The form of the knowledge: questions, signs, patterns, sections and templates as data. `schema/` checks the files.

export type QuestionId = string
export type SignId = string
export type PatternId = string
export type Stage = 'early' | 'mid' | 'late'
export type State = 'answered' | 'partial' | 'open' | 'waived'
export type Severity = 'error' | 'warning' | 'information'
/** How much of the organisation a proposal touches; decides which open questions become findings. */
export type Radius = 'small' | 'standard' | 'large'
/** The kind of leverage a piece of senior work has (after The Serious CTO, see docs/sources.md). */
export type Leverage = 'execution' | 'decision' | 'coordination' | 'capability' | 'strategic'

/** A place that a text was learned from. */
export interface Source {
  readonly title: string
  readonly url?: string
}

/** A stewardship question: something an approver must be able to find answered. */
export interface QuestionCard {
  readonly id: QuestionId
  /** The question itself, as an approver asks it. */
  readonly question: string
  /** Two or three words for lists: "Owner after launch". */
  readonly label: string
  readonly group: 'need' | 'ownership' | 'delivery' | 'decision'
  /** The smallest radius at which an open question becomes a finding. */
  readonly from: Radius
  /** Why it is asked, one paragraph. */
  readonly why: string
  /** What answers it, as a list of short descriptions. */
  readonly answeredBy: readonly string[]
  /** What looks like an answer and is none. */
  readonly notAnsweredBy: readonly string[]
  /** The "not yet, here is what is missing" sentence of a finding when it is open, and when it is partial. */
  readonly open: string
  readonly partial: string
  /** What a partial answer may lack: the first that applies is told instead of `partial`. */
  readonly gaps?: readonly AnswerGap[]
  /** A short example that answers it, and one that does not (these are analysed by a test). */
  readonly good: string
  readonly bad: string
  readonly patterns: readonly PatternId[]
  readonly section: SectionCard
  readonly sources: readonly Source[]
}

/** Support that a partial answer lacks. It applies where the evidence shows none of `lacks` and none of `phrases`. */
export interface AnswerGap {
  readonly lacks?: readonly ('number' | 'date' | 'link' | 'thread' | 'team' | 'person')[]
  /** In the phrase language (text/phrase.ts). */
  readonly phrases?: readonly string[]
  /** "Not yet in full: …" */
  readonly note: string
}

/** The section that holds a question's answer: what is inserted, and under which names houses have it. */
export interface SectionCard {
  readonly heading: string
  /** Other headings that houses use for it, lower case, without numbers. */
  readonly aliases: readonly string[]
  /** Headings (lower case) that it stands after, best first, when the house's template gives no place. */
  readonly after: readonly string[]
  /** The body in snippet form: `${1:placeholder}` and `${2|choice one,choice two|}`; lines joined by \n. */
  readonly body: string
  /** Tab stops at which a team is asked for. */
  readonly teams?: readonly number[]
  /** Where houses name it in their metadata: the entry's name, its prompt, and the keys (`Field.key`) that mean it. */
  readonly field?: { readonly name: string; readonly prompt: string; readonly keys: readonly string[] }
  /** The palette command's name, as "Insert Ownership Section". */
  readonly command: string
}

/** A warning sign: what a sentence that shows a failure pattern says. */
export interface SignCard {
  readonly id: SignId
  readonly title: string
  readonly stage: Stage
  /** What the sign is, one paragraph. */
  readonly what: string
  /** Why it reads as healthy. */
  readonly looksHealthy: string
  /** What to ask, as a question to the document. */
  readonly ask: string
  /** When it is a false positive. */
  readonly falsePositive: string
  /** The finding's message, at most 160 characters: "not yet" wording about the document. */
  readonly message: string
  /** Questions whose section would settle the concern, best first. */
  readonly questions: readonly QuestionId[]
  readonly patterns: readonly PatternId[]
  /** Sentences that show it, and look-alikes that do not (these are analysed by a test). */
  readonly examples: { readonly shows: readonly string[]; readonly doesNotShow: readonly string[] }
  /** Scaffolds that would answer the concern, in snippet form, put in the sentence's place. */
  readonly rewrites: readonly {
    readonly title: string
    readonly snippet: string
    /** Tab stops at which a team is asked for. */
    readonly teams?: readonly number[]
  }[]
  readonly sources: readonly Source[]
}

/** A failure pattern (or the healthy look-alike) with its card. */
export interface PatternCard {
  readonly id: PatternId
  readonly title: string
  readonly healthy: boolean
  readonly alsoKnownAs: readonly string[]
  readonly severity: 'low' | 'medium' | 'high' | 'none'
  readonly frequency: 'rare' | 'occasional' | 'common'
  readonly lifecycle: readonly string[]
  readonly firstNoticedBy: readonly string[]
  readonly mistakenFor: string
  readonly whyItLooksHealthy: readonly string[]
  readonly whatItIs: string
  readonly howItUnfolds: {
    readonly starts: string
    readonly feelsReasonable: string
    readonly escalates: string
    readonly ends: string
  }
  readonly signsByStage: Readonly<Record<Stage, readonly string[]>>
  readonly rootCauses: readonly string[]
  readonly firstMove: string
  readonly hardTradeOff: string
  readonly recoveryTrap: string
  readonly immediateActions: readonly string[]
  readonly structuralFixes: readonly string[]
  readonly whatNotToDo: readonly string[]
  readonly aiHelps: readonly string[]
  readonly aiMakesWorse: readonly string[]
  readonly easyToConfuseWith: readonly { readonly pattern: PatternId; readonly difference: string }[]
  readonly soundsLike: readonly { readonly phrase: string; readonly saidBy: string }[]
  readonly bestMoment: string
  readonly counterMove: string
  readonly falsePositive: string
  readonly questions: readonly QuestionId[]
  readonly signs: readonly SignId[]
  readonly sources: readonly Source[]
}

/** What a new proposal starts with. */
export interface TemplateCard {
  readonly id: string
  readonly title: string
  readonly description: string
  /** Metadata and title in snippet form; its prompts stand in their brackets already. */
  readonly start: string
  readonly sections: readonly {
    readonly heading: string
    /** 2 where it is left out. */
    readonly level?: number
    /** The question whose section stands there. */
    readonly question?: QuestionId
    /** What stands there instead, in snippet form. */
    readonly body?: string
  }[]
  readonly sources: readonly Source[]
}

/** One of the lines in which a trade-off can be heard outside engineering. */
export interface TradeoffLine {
  readonly id: string
  readonly label: string
  readonly prompt: string
}

/** A kind of leverage in words. */
export interface LeverageCard {
  readonly id: Leverage
  readonly label: string
  readonly what: string
}

/** All of it, in the order in which it is shown. */
export interface Knowledge {
  readonly questions: readonly QuestionCard[]
  readonly signs: readonly SignCard[]
  readonly patterns: readonly PatternCard[]
  readonly templates: readonly TemplateCard[]
  readonly tradeoffs: readonly TradeoffLine[]
  readonly leverage: readonly LeverageCard[]
}
