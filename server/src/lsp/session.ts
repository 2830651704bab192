// One session with one client: says what the server can do, wires the features, and ends it.
import {
  CodeActionKind,
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult
} from 'vscode-languageserver'
import type { Steward } from '../assess'
import type { Host, WorkspaceHost } from '../assess/host'
import type { Threads } from '../workers'
import { refreshNotification } from '../protocol'
import { Around } from './around'
import { readClient, type Client } from './capabilities'
import { ConfigFiles } from './configFiles'
import { Documents } from './documents'
import { provideCodeActions } from './features/codeActions'
import { ConfigDocuments } from './features/configFile'
import { configDiagnostics, publishDiagnostics, pullDiagnostics } from './features/diagnostics'
import type { FeatureContext } from './features/feature'
import { provideHover } from './features/hover'
import { provideInsertions } from './features/insertions'
import { announceAssessment, providePanel } from './features/panel'
import { provideCompletion, triggerCharacters } from './features/completion'
import { providePortfolio } from './features/portfolio'
import { provideReview } from './features/review'
import { provideReadingAids } from './features/reading'
import { provideTemplates } from './features/templates'
import { provideWeeklyReview } from './features/weekly'
import { Folders } from './folders'
import { describe, guarded, type Log } from './log'
import { section, Settings } from './settings'

export interface SessionOptions {
  readonly steward: Steward
  readonly host: Host
  readonly version: string
  /** What the portfolio needs of the world; without it there is none. */
  readonly world?: WorkspaceHost
  /** Threads that read files for the portfolio as `readFile` does. */
  readonly threads?: Threads
  /** Tells this build from others, so that notes of another one are not taken over. */
  readonly build?: string
}

/** Serves one client. Nothing is read from the world but through the host. */
export function startSession(connection: Connection, options: SessionOptions): void {
  const log: Log = connection.console
  connection.onInitialize((params) => {
    const client = readClient(params)
    const folders = new Folders()
    folders.set(foldersOf(params))
    const wiring = new Wiring(connection, client, folders, options, log)
    connection.onInitialized(guarded(log, 'initialized', undefined, () => wiring.initialized()))
    connection.onShutdown(() => wiring.documents.dispose())
    return initializeResult(client, options.version)
  })
}

/** What belongs together once the client is known. */
class Wiring {
  readonly documents: Documents
  readonly #connection: Connection
  readonly #client: Client
  readonly #folders: Folders
  readonly #settings: Settings
  readonly #around: Around
  readonly #files: ConfigFiles
  readonly #watched = new Set(['kep.yaml', 'package.json'])
  readonly #log: Log

  constructor(
    connection: Connection,
    client: Client,
    folders: Folders,
    { steward, host, world, threads, version, build = version }: SessionOptions,
    log: Log
  ) {
    this.#connection = connection
    this.#client = client
    this.#folders = folders
    this.#log = log
    this.#files = new ConfigFiles(host, log, (uri, problems) => {
      void connection.sendDiagnostics({ uri, diagnostics: configDiagnostics(problems) })
    })
    this.#settings = new Settings(connection, client, this.#files, folders, log, (path) =>
      steward.companions(path)
    )
    const configs = new ConfigDocuments(this.#files, folders, steward, () => this.#forget())
    this.documents = new Documents(steward, this.#settings, log, {
      today: () => host.today(),
      others: configs,
      ...(client.options.pause === undefined ? {} : { pause: client.options.pause })
    })
    this.#around = new Around(host, folders, this.#settings, this.documents)
    const { documents } = this
    const context: FeatureContext = {
      connection,
      client,
      documents,
      configs,
      steward,
      around: this.#around,
      log
    }
    this.#settings.onFound(() => this.#watchMore())
    provideHover(context)
    provideCodeActions(context)
    providePanel(context)
    provideInsertions(context)
    provideReview(context)
    provideWeeklyReview({ connection, documents, settings: this.#settings, folders, host, log })
    provideTemplates(context)
    provideReadingAids(context)
    provideCompletion(context)
    if (world) {
      const { storage } = client.options
      const settings = this.#settings
      const reading = { host, world, log, storage, build, ...(threads ? { threads } : {}) }
      providePortfolio({ connection, settings, folders, ...reading })
    }
    const pulled = client.pullsDiagnostics ? pullDiagnostics(context) : undefined
    this.documents.listen(connection, (uri) => {
      if (pulled) pulled.closed(uri)
      else void connection.sendDiagnostics({ uri, diagnostics: [] })
    })
    if (!pulled || client.options.assessmentChanged) {
      this.documents.announceTo((assessed) => {
        if (!pulled) publishDiagnostics(context, assessed)
        if (client.options.assessmentChanged) announceAssessment(context, assessed)
      })
    }
    connection.onNotification(refreshNotification, () => this.#forget())
    connection.onDidChangeConfiguration(({ settings }) => this.#forget(settings))
    connection.onDidChangeWatchedFiles(() => this.#forget())
    // Watchers are slow in some places and absent in others. A configuration may also have come with another document.
    this.documents.onSaved((uri) => {
      if (configs.handles(uri) || !client.watchesFiles) this.#forget()
    })
  }

  /** Registers what can only be registered now that the client is ready. */
  async initialized(): Promise<void> {
    const { client } = this.#connection
    if (this.#client.registersConfiguration)
      await client.register(DidChangeConfigurationNotification.type, { section })
    if (this.#client.watchesFiles) {
      await this.#watch(['.rfc-steward.{yaml,yml,json}', '.rfc-steward-baseline.json', 'kep.yaml'])
    }
    if (this.#client.tellsFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        this.#folders.change(added, removed)
        this.#forget()
      })
    }
  }

  /** Asks to hear of changes to files of these names, wherever they are. */
  async #watch(names: readonly string[]): Promise<void> {
    const watchers = names.map((name) => ({ globPattern: `**/${name}` }))
    await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
  }

  /** Packs, baselines and metadata may have any name: those that were read are watched as well. */
  #watchMore(): void {
    const names = this.#files.watched().filter((name) => !this.#watched.has(name))
    if (!names.length || !this.#client.watchesFiles) return
    for (const name of names) this.#watched.add(name)
    this.#watch(names.map((name) => name.replace(/[[\]{}*?]/g, '?'))).catch((error: unknown) =>
      this.#log.warn(`${names.join(', ')} cannot be watched: ${describe(error)}`)
    )
  }

  /** Something outside of the documents changed: everything is found out anew. */
  #forget(pushed?: unknown): void {
    this.#settings.forgetAll(pushed)
    this.#around.forget()
    this.documents.invalidate()
    const { languages } = this.#connection
    const late = (error: unknown): void => this.#log.warn(`The editor did not ask anew: ${describe(error)}`)
    if (this.#client.refreshesLenses) this.#connection.sendRequest(CodeLensRefreshRequest.type).catch(late)
    if (this.#client.refreshesHints) languages.inlayHint.refresh().catch(late)
    if (!this.#client.refreshesDiagnostics || !this.#client.pullsDiagnostics) return
    this.#connection.languages.diagnostics
      .refresh()
      .catch((error: unknown) => this.#log.warn(`Diagnostics were not refreshed: ${describe(error)}`))
  }
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): { uri: string }[] {
  return workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : [])
}

function initializeResult(client: Client, version: string): InitializeResult {
  return {
    serverInfo: { name: 'rfc-steward', version },
    capabilities: {
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        save: true
      },
      hoverProvider: true,
      codeLensProvider: {},
      documentSymbolProvider: { label: 'RFC Steward' },
      documentLinkProvider: {},
      inlayHintProvider: true,
      completionProvider: { triggerCharacters },
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor],
        resolveProvider: client.resolvesEdits
      },
      ...(client.pullsDiagnostics
        ? {
            diagnosticProvider: {
              identifier: 'rfc-steward',
              interFileDependencies: false,
              workspaceDiagnostics: false
            }
          }
        : {}),
      workspace: { workspaceFolders: { supported: true, changeNotifications: client.tellsFolders } }
    }
  }
}
