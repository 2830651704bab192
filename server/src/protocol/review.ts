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
