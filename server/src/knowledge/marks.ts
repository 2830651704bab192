// What one document shows of the knowledge, so that a card beside it can mark it.

/** What one document shows of the knowledge, with 1-based lines: a card opened beside it marks that. */
export interface CardMarks {
  readonly title: string
  readonly signs: readonly { readonly code: string; readonly line: number; readonly text: string }[]
  readonly questions: readonly {
    readonly code: string
    readonly state: string
    readonly line?: number
    readonly text?: string
  }[]
}
