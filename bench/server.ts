// The built language server as a process of its own, and what an editor says to it.
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
  type TextDocumentContentChangeEvent
} from 'vscode-languageserver/node'

/** What the server's memory holds after a forced garbage collection, in bytes. */
export interface Memory {
  readonly heap: number
  readonly resident: number
}

export interface ServerOptions {
  /** The checkout whose dist/server.js runs. */
  readonly root: string
  /** How long typing has to pause before the server works; left out, what it is shipped with. */
  readonly pause?: number
  /** Whether its memory will be asked for. */
  readonly memory?: boolean
}

/** One running server. It pulls diagnostics, as VS Code does. */
export class Server {
  readonly #process: ChildProcess
  readonly #connection: ProtocolConnection
  readonly #resultIds = new Map<string, string>()

  private constructor(process: ChildProcess, connection: ProtocolConnection) {
    this.#process = process
    this.#connection = connection
  }

  /** Starts a server and shakes hands. */
  static async start({ root, pause, memory = false }: ServerOptions): Promise<Server> {
    const node = memory ? ['--expose-gc', '--require', join(root, 'bench/memory.cjs')] : []
    const child = spawn(process.execPath, [...node, join(root, 'dist/server.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit', ...(memory ? (['ipc'] as const) : [])]
    })
    if (!child.stdout || !child.stdin) throw new Error('the server has no standard input and output')
    const reader = new StreamMessageReader(child.stdout)
    const connection = createProtocolConnection(reader, new StreamMessageWriter(child.stdin))
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => ({}))
    )
    connection.onRequest('client/registerCapability', () => null)
    connection.listen()
    const died = new Promise<never>((_, reject) => {
      child.once('exit', (code) => reject(new Error(`the server ended with exit code ${code}`)))
    })
    const initialized = connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      capabilities: {
        textDocument: { diagnostic: { dynamicRegistration: true } },
        workspace: { configuration: true, diagnostics: { refreshSupport: true } }
      },
      initializationOptions: pause === undefined ? {} : { pause }
    })
    await Promise.race([initialized, died])
    died.catch(() => undefined)
    await connection.sendNotification(InitializedNotification.type, {})
    return new Server(child, connection)
  }

  /** Opens a document. Gives the number of its diagnostics. */
  async open(uri: string, text: string): Promise<number> {
    const textDocument = { uri, languageId: 'markdown', version: 1, text }
    void this.#connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
    return this.#pull(uri)
  }

  /** Sends a change of a document. Gives the number of diagnostics afterwards. */
  async change(uri: string, version: number, change: TextDocumentContentChangeEvent): Promise<number> {
    const params = { textDocument: { uri, version }, contentChanges: [change] }
    void this.#connection.sendNotification(DidChangeTextDocumentNotification.type, params)
    return this.#pull(uri)
  }

  async close(uri: string): Promise<void> {
    this.#resultIds.delete(uri)
    await this.#connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })
  }

  /** What the server holds after a forced garbage collection. */
  async memory(): Promise<Memory> {
    const answer = new Promise<Memory>((resolve) =>
      this.#process.once('message', (message) => resolve(message as Memory))
    )
    this.#process.send('memory')
    return answer
  }

  /** Shuts the server down as the protocol wants it. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve))
    await this.#connection.sendRequest(ShutdownRequest.type)
    await this.#connection.sendNotification(ExitNotification.type)
    await ended
    this.#connection.dispose()
  }

  async #pull(uri: string): Promise<number> {
    const previousResultId = this.#resultIds.get(uri)
    const report = await this.#connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId })
    })
    if (report.resultId !== undefined) this.#resultIds.set(uri, report.resultId)
    return report.kind === 'full' ? report.items.length : 0
  }
}
