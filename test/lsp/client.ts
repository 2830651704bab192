// A small language client for tests: starts the built server over stdio and speaks the protocol with it.
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { TextDocument } from 'vscode-languageserver-textdocument'
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
  type WorkspaceEdit
} from 'vscode-languageserver/node'
import { editsOf } from './edits'

const serverPath = join(process.cwd(), 'dist', 'server.js')

/** What VS Code announces, as far as this server looks at it. */
export const fullCapabilities: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false },
    codeAction: {
      dataSupport: true,
      isPreferredSupport: true,
      resolveSupport: { properties: ['edit'] },
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } }
    }
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true }
  }
}

export interface StartOptions {
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  /** URIs of workspace folders. */
  readonly folders?: readonly string[]
  /** The `rfcSteward` settings; `set` changes them later. */
  readonly settings?: Record<string, unknown>
}

/** One running server and what it said. */
export class TestClient {
  readonly connection: ProtocolConnection
  readonly initialized: InitializeResult
  readonly logged: string[] = []
  readonly published: PublishDiagnosticsParams[] = []
  readonly registered: string[] = []
  refreshes = 0
  settings: Record<string, unknown>
  readonly #process: ChildProcess
  readonly #texts = new Map<string, TextDocument>()
  readonly #waiting = new Set<() => void>()

  private constructor(process: ChildProcess, connection: ProtocolConnection, options: StartOptions) {
    this.#process = process
    this.connection = connection
    this.settings = options.settings ?? {}
    this.initialized = { capabilities: {} }
  }

  /** Starts a server and shakes hands. */
  static async start(options: StartOptions = {}): Promise<TestClient> {
    if (!existsSync(serverPath)) throw new Error(`${serverPath} is missing: run "npm run build" first`)
    const child = spawn(process.execPath, [serverPath, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin)
    )
    const client = new TestClient(child, connection, options)
    client.#answerServer()
    connection.listen()
    const died = new Promise<never>((_, reject) => {
      child.once('exit', (code) => reject(new Error(`the server ended at its start, with exit code ${code}`)))
    })
    const initialized = connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: options.capabilities ?? {},
      initializationOptions: options.initializationOptions,
      workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null
    })
    Object.assign(client.initialized, await Promise.race([initialized, died]))
    await connection.sendNotification(InitializedNotification.type, {})
    return client
  }

  /** Shuts the server down as the protocol wants it; gives its exit code. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#process.once('exit', resolve))
    await this.connection.sendRequest(ShutdownRequest.type)
    await this.connection.sendNotification(ExitNotification.type)
    const code = await ended
    this.connection.dispose()
    return code
  }

  /** The text of an open document as this client has it. */
  text(uri: string): string {
    return this.#document(uri).getText()
  }

  version(uri: string): number {
    return this.#document(uri).version
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#texts.set(uri, TextDocument.create(uri, languageId, 1, text))
    const textDocument = { uri, languageId, version: 1, text }
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
  }

  /** Replaces `before`, which must occur, by `after`, and tells only of this change. */
  async replace(uri: string, before: string, after: string): Promise<void> {
    const document = this.#document(uri)
    const start = document.getText().indexOf(before)
    if (start < 0) throw new Error(`"${before}" is not in the text`)
    const range = { start: document.positionAt(start), end: document.positionAt(start + before.length) }
    await this.change(uri, [{ range, text: after }])
  }

  /** Applies the edit of a code action to the document, as plain text: a snippet keeps the words of its fields. */
  async apply(uri: string, edit: WorkspaceEdit | undefined): Promise<void> {
    const edits = editsOf(edit, uri)
    if (!edits.length) throw new Error('there is no edit for this document')
    const text = TextDocument.applyEdits(this.#document(uri), edits)
    await this.change(uri, [{ text }])
  }

  async change(uri: string, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.#document(uri)
    const version = document.version + 1
    TextDocument.update(document, contentChanges, version)
    const textDocument = { uri, version }
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument,
      contentChanges
    })
  }

  async close(uri: string): Promise<void> {
    this.#texts.delete(uri)
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })
  }

  /** Pulls a document's diagnostics; a report "unchanged" gives undefined. */
  async pull(uri: string, previousResultId?: string): Promise<{ items?: Diagnostic[]; resultId?: string }> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId })
    })
    const { resultId } = report
    return {
      ...(resultId === undefined ? {} : { resultId }),
      ...(report.kind === 'full' ? { items: report.items } : {})
    }
  }

  /** The diagnostics that were last published for a document, once `ready` accepts them. */
  async publishedFor(
    uri: string,
    ready: (params: PublishDiagnosticsParams) => boolean = () => true
  ): Promise<PublishDiagnosticsParams> {
    const find = (): PublishDiagnosticsParams | undefined =>
      this.published.filter((params) => params.uri === uri && ready(params)).at(-1)
    await this.until(`diagnostics of ${uri}`, () => find() !== undefined)
    return find() as PublishDiagnosticsParams
  }

  /** Waits for something that a message of the server brings about, with a limit and without sleeping. */
  async until(what: string, condition: () => boolean, limit = 5000): Promise<void> {
    if (condition()) return
    await new Promise<void>((resolve, reject) => {
      const check = (): void => {
        if (!condition()) return
        clearTimeout(timer)
        this.#waiting.delete(check)
        resolve()
      }
      const timer = setTimeout(() => {
        this.#waiting.delete(check)
        reject(new Error(`waited ${limit} ms for ${what}`))
      }, limit)
      this.#waiting.add(check)
    })
  }

  /** Looks again at what is waited for; for tests that add handlers of their own. */
  noticed(): void {
    for (const check of [...this.#waiting]) check()
  }

  #document(uri: string): TextDocument {
    const document = this.#texts.get(uri)
    if (!document) throw new Error(`${uri} is not open`)
    return document
  }

  #answerServer(): void {
    const { connection } = this
    const after = <Params extends unknown[], Result>(handler: (...params: Params) => Result) => {
      return (...params: Params): Result => {
        const result = handler(...params)
        this.noticed()
        return result
      }
    }
    connection.onNotification(
      PublishDiagnosticsNotification.type,
      after((params: PublishDiagnosticsParams) => void this.published.push(params))
    )
    connection.onNotification(
      'window/logMessage',
      after((params: { message: string }) => void this.logged.push(params.message))
    )
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings)
    )
    connection.onRequest(
      'client/registerCapability',
      after(({ registrations }: { registrations: { method: string }[] }) => {
        this.registered.push(...registrations.map(({ method }) => method))
        return null
      })
    )
    connection.onRequest(
      'workspace/diagnostic/refresh',
      after(() => {
        this.refreshes++
        return null
      })
    )
  }
}
