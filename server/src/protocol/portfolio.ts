// Names and payloads of the messages behind the portfolio: proposals of the whole workspace, and what they show together.

/**
 * Client → server: reads the workspace. It answers with what it has when it is cancelled. With `remembered` it answers
 * at once from its notes, without a look at the files; null where it has none.
 */
export const portfolioRequest = 'rfcSteward/portfolio'
export interface PortfolioParams {
  remembered?: boolean
}

/** Server → client, while it reads: how many of the files that have to be read are. */
export const portfolioProgress = 'rfcSteward/portfolioProgress'
export interface PortfolioProgressParams {
  done: number
  total: number
}

export interface NamedView {
  readonly name: string
  readonly kind: 'person' | 'team'
  readonly role: string
}

export interface DueView {
  readonly date: string
  readonly text: string
  readonly line: number
}

/** One proposal. */
export interface PortfolioItemView {
  readonly uri: string
  readonly path: string
  readonly title: string
  readonly life: string
  readonly status: string
  readonly radius: string
  readonly area: string
  readonly asked: number
  readonly open: number
  readonly partial: number
  /** Ids of the questions that are asked of it and open. */
  readonly openQuestions: readonly string[]
  readonly signs: readonly string[]
  readonly patterns: readonly string[]
  readonly people: readonly NamedView[]
  /** In days since its last known day. */
  readonly age?: number
  readonly overdue: readonly DueView[]
}

export interface GapView {
  readonly id: string
  readonly asked: number
  readonly open: number
  readonly partial: number
}

export interface GapGroupView {
  readonly name: string
  readonly proposals: number
  readonly gaps: readonly GapView[]
}

export interface IndicatorView {
  readonly id: string
  readonly label: string
  /** What is said instead where there is nothing to count. */
  readonly none: string
  readonly count: number
  readonly of: number
}

export interface PortfolioView {
  readonly items: readonly PortfolioItemView[]
  readonly gaps: readonly GapView[]
  readonly byArea: readonly GapGroupView[]
  readonly byYear: readonly GapGroupView[]
  readonly indicators: readonly IndicatorView[]
  /** Ids and labels of questions and signs. */
  readonly labels: Readonly<Record<string, string>>
  /** The statuses in the order in which a proposal gets there; one that is not among them comes after all. */
  readonly lives: readonly string[]
  /** Markdown files looked at, and how many of them had to be read anew. */
  readonly files: number
  readonly read: number
  /** False where it comes from notes: files may have changed since. */
  readonly checked: boolean
  /** False where it was cancelled: some files were not read. */
  readonly complete: boolean
  /** What could not be looked at, in words. */
  readonly lacking: readonly string[]
}
