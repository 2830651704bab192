// Names and payloads of the messages between client and server beyond LSP; the only server folder the client may see.

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
}

/** What the panel and the status item show for one document. */
export interface AssessmentView {
  uri: string
  version: number
  proposal: boolean
  /** Why the document is (not) read as a proposal. */
  recognised: string
  title: string
  status: string
  radius: string
  radiusBecause: PlaceView[]
  questions: QuestionView[]
  patterns: PatternView[]
  signs: number
}

/** Client → server: the assessment of an open document, or null where it is not open. */
export const assessmentRequest = 'rfcSteward/assessment'
export interface AssessmentParams {
  uri: string
}

/** Server → client: a document's assessment is new; ask again if you show it. */
export const assessmentChanged = 'rfcSteward/assessmentChanged'

/** Client → server: where and what to insert for a question. Snippet syntax in `snippet`, the same without it in `plain`. */
export const insertionRequest = 'rfcSteward/insertion'
export interface InsertionParams {
  uri: string
  question: string
}
export interface InsertionView {
  position: { line: number; character: number }
  snippet: string
  plain: string
}

/** Client → server: a pattern's card as Markdown, or null where the id is unknown. */
export const patternCardRequest = 'rfcSteward/patternCard'
export interface PatternCardParams {
  id: string
}

/** The scheme of the virtual documents that show pattern, sign and question pages: `rfc-steward:/patterns/ID.md`. */
export const cardScheme = 'rfc-steward'
