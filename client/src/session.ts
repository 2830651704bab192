// One language server and the connection to it: start, stop, restart, and what became of it.
import {
  EventEmitter,
  Uri,
  window,
  type CancellationToken,
  type Disposable,
  type LogOutputChannel
} from 'vscode'
import {
  CloseAction,
  type DocumentSelector,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  TransportKind,
  type ErrorHandler
} from 'vscode-languageclient/node'
import {
  assessmentChanged,
  assessmentRequest,
  insertionRequest,
  newProposalRequest,
  openCardCommand,
  patternCardRequest,
  patternsRequest,
  portfolioProgress,
  portfolioRequest,
  refreshNotification,
  templatesRequest,
  type AssessmentChangedParams,
  type AssessmentView,
  type InsertionParams,
  type InsertionView,
  type NewProposalParams,
  type NewProposalView,
  type PatternSummary,
  type PortfolioParams,
  type PortfolioProgressParams,
  type PortfolioView,
  type TemplateSummary
} from '../../server/src/protocol'
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
import { judgmentRequest, type JudgmentView } from '../../server/src/protocol/judgment'
import { documentSelector, initializationOptions } from './settings'

/** What is to be inserted: the section of a question, or several. */
export type Wanted = Omit<InsertionParams, 'uri'>

export type SessionState = 'starting' | 'running' | 'stopped' | 'failed'

/** The server as the client sees it. Requests to a server that does not run give undefined. */
export class Session implements Disposable {
  readonly output: LogOutputChannel
  readonly #client: LanguageClient
  readonly #states = new EventEmitter<SessionState>()
  readonly #changes = new EventEmitter<AssessmentChangedParams>()
  readonly #progress = new EventEmitter<PortfolioProgressParams>()
  #state: SessionState = 'stopped'

  readonly onDidChangeState = this.#states.event
  /** A document's assessment is new. */
  readonly onDidChangeAssessment = this.#changes.event
  /** Reading the portfolio has got further. */
  readonly onDidProgress = this.#progress.event

  /** `storage` is a folder on disk for notes of the server. */
  constructor(extension: Uri, storage?: string) {
    this.output = window.createOutputChannel('RFC Steward', { log: true })
    const module = Uri.joinPath(extension, 'dist', 'server.js').fsPath
    const transport = TransportKind.ipc
    this.#client = new QuietClient(
      'rfcSteward',
      'RFC Steward',
      {
        run: { module, transport },
        debug: { module, transport, options: { execArgv: ['--nolazy', '--inspect=6019'] } }
      },
      {
        documentSelector: [...documentSelector] as DocumentSelector,
        initializationOptions: { ...initializationOptions, ...(storage ? { storage } : {}) },
        outputChannel: this.output,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        errorHandler: this.#quietErrorHandler(),
        initializationFailedHandler: () => false,
        markdown: { isTrusted: { enabledCommands: [openCardCommand] } }
      }
    )
    this.#client.onDidChangeState(({ newState }) => this.#follow(newState))
    this.#client.onNotification(assessmentChanged, (params: AssessmentChangedParams) =>
      this.#changes.fire(params)
    )
    this.#client.onNotification(portfolioProgress, (params: PortfolioProgressParams) =>
      this.#progress.fire(params)
    )
  }

  get state(): SessionState {
    return this.#state
  }

  /** Starts the server. Never rejects: a failed start is a state, with its reason in the output. */
  async start(): Promise<void> {
    try {
      await this.#client.start()
    } catch (error) {
      this.output.error(`The language server did not start: ${String(error)}`)
      this.#become('failed')
    }
  }

  /** Stops the server. Never rejects. */
  async stop(): Promise<void> {
    try {
      if (this.#client.needsStop()) await this.#client.stop()
    } catch (error) {
      this.output.warn(`The language server did not stop cleanly: ${String(error)}`)
    }
  }

  async restart(): Promise<void> {
    await this.stop()
    await this.start()
  }

  assessment(uri: string): Promise<AssessmentView | null | undefined> {
    return this.#request(assessmentRequest, { uri })
  }

  insertion(uri: string, wanted: Wanted): Promise<InsertionView | null | undefined> {
    const params: InsertionParams = { uri, ...wanted }
    return this.#request(insertionRequest, params)
  }

  async templates(): Promise<readonly TemplateSummary[]> {
    return (await this.#request<TemplateSummary[]>(templatesRequest, {})) ?? []
  }

  newProposal(params: NewProposalParams): Promise<NewProposalView | null | undefined> {
    return this.#request(newProposalRequest, params)
  }

  /** A card as Markdown, marked with what a document shows. */
  card(id: string, uri?: string): Promise<string | null | undefined> {
    return this.#request(patternCardRequest, { id, ...(uri === undefined ? {} : { uri }) })
  }

  reviewComment(params: ReviewCommentParams): Promise<string | null | undefined> {
    return this.#request(reviewCommentRequest, params)
  }

  exported(params: ExportParams): Promise<string | null | undefined> {
    return this.#request(exportRequest, params)
  }

  compared(params: CompareParams): Promise<string | null | undefined> {
    return this.#request(compareRequest, params)
  }

  weeklyReview(
    params: WeeklyReviewParams,
    token: CancellationToken
  ): Promise<WeeklyReviewView | null | undefined> {
    return this.#request(weeklyReviewRequest, params, token)
  }

  async patterns(): Promise<readonly PatternSummary[]> {
    return (await this.#request<PatternSummary[]>(patternsRequest, {})) ?? []
  }

  /** All proposals of the workspace. A cancelled request gives those that were read. */
  portfolio(token: CancellationToken): Promise<PortfolioView | null | undefined> {
    return this.#request(portfolioRequest, {}, token)
  }

  /** The portfolio as it was when it was last read; null where nothing is remembered. */
  rememberedPortfolio(): Promise<PortfolioView | null | undefined> {
    return this.#request(portfolioRequest, { remembered: true } satisfies PortfolioParams)
  }

  /** The dependency graph of what the portfolio read last. */
  judgment(): Promise<JudgmentView | null | undefined> {
    return this.#request(judgmentRequest, {})
  }

  /** Asks the server to forget what it remembered and to assess anew. */
  async refresh(): Promise<void> {
    if (this.#state === 'running') await this.#client.sendNotification(refreshNotification)
  }

  async dispose(): Promise<void> {
    await this.stop()
    this.#states.dispose()
    this.#changes.dispose()
    this.#progress.dispose()
    this.output.dispose()
  }

  async #request<Result>(
    method: string,
    params: object,
    token?: CancellationToken
  ): Promise<Result | undefined> {
    if (this.#state !== 'running') return undefined
    try {
      return await this.#client.sendRequest<Result>(method, params, token)
    } catch (error) {
      this.output.error(`${method} failed: ${String(error)}`)
      return undefined
    }
  }

  #follow(state: State): void {
    if (state === State.Starting) this.#become('starting')
    else if (state === State.Running) this.#become('running')
    else this.#become(state === State.StartFailed ? 'failed' : 'stopped')
  }

  #become(state: SessionState): void {
    if (state === this.#state) return
    this.#state = state
    this.#states.fire(state)
  }

  /** The usual limit on restarts after crashes, but the status item tells of it instead of a message box. */
  #quietErrorHandler(): ErrorHandler {
    let usual: ErrorHandler | undefined
    const handler = (): ErrorHandler => (usual ??= this.#client.createDefaultErrorHandler())
    return {
      error: async (...details) => ({ ...(await handler().error(...details)), handled: true }),
      closed: async () => {
        const result = await handler().closed()
        if (result.action === CloseAction.DoNotRestart) this.#become('failed')
        return { ...result, handled: true }
      }
    }
  }
}

/** A client whose own troubles go to the output only: the status item and the panel say that the server is not there. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false)
  }
}
