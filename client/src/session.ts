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
  openCardCommand,
  portfolioProgress,
  refreshNotification,
  type AssessmentChangedParams,
  type PortfolioProgressParams
} from '../../server/src/protocol'
import { Requests } from './requests'
import { documentSelector, initializationOptions } from './settings'

export type SessionState = 'starting' | 'running' | 'stopped' | 'failed'

/** The server as the client sees it. */
export class Session extends Requests implements Disposable {
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
    super()
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

  protected override async request<Result>(
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
