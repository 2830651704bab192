// What the client asks of the server: one method for each request, with the types of what goes and comes.
import type { CancellationToken } from 'vscode'
import {
  assessmentRequest,
  insertionRequest,
  newProposalRequest,
  patternCardRequest,
  patternsRequest,
  portfolioRequest,
  templatesRequest,
  type AssessmentView,
  type InsertionParams,
  type InsertionView,
  type NewProposalParams,
  type NewProposalView,
  type PatternSummary,
  type PortfolioParams,
  type PortfolioView,
  type TemplateSummary
} from '../../server/src/protocol'
import { judgmentRequest, type JudgmentView } from '../../server/src/protocol/judgment'
import {
  compareRequest,
  exportRequest,
  reviewCommentRequest,
  weeklyReviewRequest,
  type CompareParams,
  type ExportParams,
  type ReviewCommentParams,
  type WeeklyReviewParams,
  type WeeklyReviewView
} from '../../server/src/protocol/review'

/** What is to be inserted: the section of a question, or several. */
export type Wanted = Omit<InsertionParams, 'uri'>

/** The requests. A server that does not run, and one that fails at a request, gives undefined. */
export abstract class Requests {
  protected abstract request<Result>(
    method: string,
    params: object,
    token?: CancellationToken
  ): Promise<Result | undefined>

  assessment(uri: string): Promise<AssessmentView | null | undefined> {
    return this.request(assessmentRequest, { uri })
  }

  insertion(uri: string, wanted: Wanted): Promise<InsertionView | null | undefined> {
    const params: InsertionParams = { uri, ...wanted }
    return this.request(insertionRequest, params)
  }

  async templates(): Promise<readonly TemplateSummary[]> {
    return (await this.request<TemplateSummary[]>(templatesRequest, {})) ?? []
  }

  newProposal(params: NewProposalParams): Promise<NewProposalView | null | undefined> {
    return this.request(newProposalRequest, params)
  }

  /** A card as Markdown, marked with what a document shows. */
  card(id: string, uri?: string): Promise<string | null | undefined> {
    return this.request(patternCardRequest, { id, ...(uri === undefined ? {} : { uri }) })
  }

  reviewComment(params: ReviewCommentParams): Promise<string | null | undefined> {
    return this.request(reviewCommentRequest, params)
  }

  exported(params: ExportParams): Promise<string | null | undefined> {
    return this.request(exportRequest, params)
  }

  compared(params: CompareParams): Promise<string | null | undefined> {
    return this.request(compareRequest, params)
  }

  weeklyReview(
    params: WeeklyReviewParams,
    token: CancellationToken
  ): Promise<WeeklyReviewView | null | undefined> {
    return this.request(weeklyReviewRequest, params, token)
  }

  async patterns(): Promise<readonly PatternSummary[]> {
    return (await this.request<PatternSummary[]>(patternsRequest, {})) ?? []
  }

  /** All proposals of the workspace. A cancelled request gives those that were read. */
  portfolio(token: CancellationToken): Promise<PortfolioView | null | undefined> {
    return this.request(portfolioRequest, {}, token)
  }

  /** The portfolio as it was when it was last read; null where nothing is remembered. */
  rememberedPortfolio(): Promise<PortfolioView | null | undefined> {
    return this.request(portfolioRequest, { remembered: true } satisfies PortfolioParams)
  }

  /** The dependency graph of what the portfolio read last. */
  judgment(): Promise<JudgmentView | null | undefined> {
    return this.request(judgmentRequest, {})
  }
}
