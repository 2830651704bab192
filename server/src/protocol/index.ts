// Names and payloads of the messages between client and server beyond LSP; the only server folder the client may see.

export * from './portfolio'

export type StateName = 'answered' | 'partial' | 'open' | 'waived'

/** LSP's shape of a range: 0-based lines and UTF-16 characters. */
export interface LspRange {
  start: { line: number; character: number }
  end: { line: number; character: number }
}

export interface PlaceView {
  range: LspRange
  text: string
}

export interface QuestionView {
  id: string
  label: string
  question: string
  group: string
  state: StateName
  asked: boolean
  note: string
  evidence: PlaceView[]
}

export interface PatternView {
  id: string
  title: string
  healthy: boolean
  /** One line: what it is. */
  summary: string
  /** The sentences that led there. */
  because: (PlaceView & { code: string })[]
  /** What it is easily taken for, and how that differs. */
  confusedWith: { id: string; title: string; difference: string }[]
}

/** The healthy look-alike: what it takes, and what of it the document has. */
export interface InitiativeView {
  id: string
  title: string
  met: boolean
  parts: {
    id: string
    label: string
    met: boolean
    /** What is missing, in words. */
    note: string
    /** The question whose section would say it. */
    question: string
    place?: PlaceView
  }[]
}

/** What kind of leverage a proposal has. */
export interface LeverageView {
  /** One of the kinds, or nothing where the text does not show one. */
  kind: string
  /** Its author said so. */
  set: boolean
  because: PlaceView[]
  /** The kinds there are. */
  kinds: { id: string; label: string; what: string }[]
}

/** Openly declared growth, and what makes it a legitimate initiative. */
export interface GrowthView {
  met: boolean
  person: string
  /** What is missing, in a sentence; empty where nothing is. */
  note: string
  parts: { id: 'user' | 'owner' | 'need'; met: boolean; place?: PlaceView }[]
}

/** What the panel and the status item show for one document. */
export interface AssessmentView {
  uri: string
  version: number
  /** False where `rfcSteward.enable` switches the product off for this document. */
  enabled: boolean
  proposal: boolean
  /** Why the document is (not) read as a proposal. */
  recognised: string
  title: string
  status: string
  radius: string
  radiusBecause: PlaceView[]
  questions: QuestionView[]
  patterns: PatternView[]
  /** Absent where the house has taken that card away. */
  initiative?: InitiativeView
  signs: number
  leverage: LeverageView
  /** The lines of an executive trade-off; a place where a sentence says it. */
  tradeoffs: { id: string; label: string; place?: PlaceView }[]
  /** Only where the proposal declares that it is also somebody's growth. */
  growth?: GrowthView
}

/** Client → server: the assessment of an open document, or null where it is not open. */
export const assessmentRequest = 'rfcSteward/assessment'
export interface AssessmentParams {
  uri: string
}

/** Server → client: a document's assessment is new; ask again if you show it. */
export const assessmentChanged = 'rfcSteward/assessmentChanged'
export interface AssessmentChangedParams {
  uri: string
  version: number
}

/** Client → server: what to insert, and where. Snippet syntax in `snippet`, the same without it in `plain`. */
export const insertionRequest = 'rfcSteward/insertion'
export interface InsertionParams {
  uri: string
  /** The question whose section is wanted. */
  question?: string
  /** Several sections instead: those that a proposal is missing, or that a house's template has no heading for. */
  all?: 'missing' | 'template'
  /** The lines of an executive trade-off instead. */
  tradeoffs?: boolean
  /** A comment that waives this question instead. */
  waive?: string
  /** The kind of leverage to write into the metadata instead. */
  leverage?: string
}
export interface SnippetEditView {
  range: LspRange
  snippet: string
  plain: string
}
export interface InsertionView {
  /** The document version that the ranges belong to. */
  version: number
  edits: SnippetEditView[]
  /** Without edits: where prompts of an earlier insertion wait to be filled in. */
  waits?: LspRange
}

/** Client → server: the templates that the product brings. */
export const templatesRequest = 'rfcSteward/templates'
export interface TemplateSummary {
  id: string
  title: string
  description: string
}

/** Client → server: the text of a new proposal, and a file name that goes on counting as its neighbours do. */
export const newProposalRequest = 'rfcSteward/newProposal'
export interface NewProposalParams {
  /** A template's id; without one only the file name is wanted. */
  template?: string
  title: string
  /** The names of the files beside the new one. */
  siblings: string[]
}
export interface NewProposalView {
  fileName: string
  snippet: string
}

/** Client → server: a card as Markdown, or null where the id is unknown: a pattern's id, `sign/ID` or `question/ID`. */
export const patternCardRequest = 'rfcSteward/patternCard'
export interface PatternCardParams {
  id: string
  /** The document in front: its signs are marked in the card, and its house's own cards are known. */
  uri?: string
}

/** Client → server: every pattern there is, to choose a card from. */
export const patternsRequest = 'rfcSteward/patterns'
export type PatternSummary = Pick<PatternView, 'id' | 'title' | 'healthy' | 'summary'>

/** Client → server: forget what was remembered of documents and configuration files, and assess anew. */
export const refreshNotification = 'rfcSteward/refresh'

/** The scheme of the virtual documents that show pattern, sign and question pages: `rfc-steward:/patterns/ID.md`. */
export const cardScheme = 'rfc-steward'

/** The client command that opens a card; hovers link to it where the client says that it has it. */
export const openCardCommand = 'rfcSteward.openPatternCard'

/** Client commands that lenses lead to where the client says that it has them. */
export const showQuestionsCommand = 'rfcSteward.questions.focus'
export const setLeverageCommand = 'rfcSteward.setLeverage'

/** What a client may say in `initializationOptions`. All of it is optional, so that any editor can start the server. */
export interface InitializationOptions {
  /** The client wants `assessmentChanged`. */
  assessmentChanged?: boolean
  /** Client commands that hovers may link to. */
  commands?: string[]
  /** The `rfcSteward` settings, for a client that does not answer `workspace/configuration`. */
  settings?: unknown
  /** A folder on disk in which the server may keep notes of its own. */
  storage?: string
  /** How long typing has to pause before a text is assessed, in milliseconds, for a client that waits by itself. */
  pause?: number
}
