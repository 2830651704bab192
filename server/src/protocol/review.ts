// Names and payloads of the messages with which a proposal is reviewed.

/** Client → server: the open questions as a review comment in Markdown, or one question; null where there is nothing to say. */
export const reviewCommentRequest = 'rfcSteward/reviewComment'
export interface ReviewCommentParams {
  uri: string
  question?: string
}

/** Client → server: the assessment to hand on, or null where the document is not open. */
export const exportRequest = 'rfcSteward/export'
export type ExportFormatName = 'markdown' | 'json' | 'html'
export interface ExportParams {
  uri: string
  format: ExportFormatName
}

/** Client → server: what changed since an earlier text of the document, as Markdown; null where it is not open. */
export const compareRequest = 'rfcSteward/compare'
export interface CompareParams {
  uri: string
  /** The earlier text. */
  before: string
  /** Which version that is, in words. */
  since: string
}

/** Client → server: the weekly operating review as Markdown; null where it was cancelled. */
export const weeklyReviewRequest = 'rfcSteward/weeklyReview'
export interface WeeklyFile {
  uri: string
  /** How the review names and links it: relative to where the review is read. */
  path: string
  /** The text at the start of the period; absent where there was none, or where it cannot be had. */
  before?: string
  /** It is not there any more. */
  gone?: true
}
export interface WeeklyReviewParams {
  /** The first and the last day, as `2026-03-31`. */
  since: string
  until: string
  /** How the files were chosen. */
  by: 'git' | 'dates'
  /** Markdown files; which of them are proposals is for the server to say. */
  files: WeeklyFile[]
  /** What could not be looked at, in sentences. */
  lacking: string[]
}
export interface WeeklyReviewView {
  text: string
  /** How many proposals it is about. */
  proposals: number
}
