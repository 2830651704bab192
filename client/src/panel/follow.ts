// Keeps the model on the document in front of the user: as editors change, and while it is typed in.
import {
  commands,
  EventEmitter,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type TextEditor
} from 'vscode'
import type { Session } from '../session'
import { isServed } from '../settings'
import { limitsOf } from './limits'
import type { PanelModel } from './model'

/** The context key by which views choose their welcome text. */
const situationKey = 'rfcSteward.situation'

/** Follows the active editor. A panel or a preview in front keeps the last document on show. */
export class Follower implements Disposable {
  readonly #session: Session
  readonly #model: PanelModel
  readonly #busy = new EventEmitter<boolean>()
  readonly #disposables: Disposable[]
  #document: TextDocument | undefined
  #asked = 0

  /** Whether an answer of the server is being waited for. */
  readonly onDidChangeBusy = this.#busy.event

  constructor(session: Session, model: PanelModel) {
    this.#session = session
    this.#model = model
    const publish = (): void => {
      void commands.executeCommand('setContext', situationKey, model.situation)
    }
    this.#disposables = [
      this.#busy,
      { dispose: model.onChange(publish) },
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      workspace.onDidOpenTextDocument((document) => this.#reopened(document)),
      workspace.onDidGrantWorkspaceTrust(() => void this.update()),
      session.onDidChangeState(() => void this.update()),
      session.onDidChangeAssessment(({ uri }) => {
        if (uri === this.uri) void this.update()
      })
    ]
    publish()
    this.#follow(window.activeTextEditor)
  }

  /** The document on show, if any. */
  get document(): TextDocument | undefined {
    return this.#document
  }

  get uri(): string | undefined {
    return this.#document?.uri.toString()
  }

  /** Asks the server for the assessment of the document on show. Late answers to earlier questions are dropped. */
  async update(): Promise<void> {
    const asked = ++this.#asked
    const { uri } = this
    const { state } = this.#session
    const asking = state === 'running' && uri !== undefined
    this.#busy.fire(asking || state === 'starting')
    if (state !== 'running') return this.#model.clear(state === 'starting' ? 'starting' : 'stopped')
    if (uri === undefined) return this.#model.clear('none')
    const view = await this.#session.assessment(uri)
    if (asked !== this.#asked) return
    this.#busy.fire(false)
    if (view) this.#model.show(view, limitsOf(this.#document))
    else this.#model.clear('none')
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose()
  }

  #follow(editor: TextEditor | undefined): void {
    // The output panel is an editor too; reading a log is no reason to empty the side panel.
    if (editor?.document.uri.scheme === 'output') return
    if (!editor && this.#document && !this.#document.isClosed) return
    const document = editor && isServed(editor.document) ? editor.document : undefined
    if (document === this.#document && document) return
    this.#document = document
    void this.update()
  }

  #closed(document: TextDocument): void {
    if (document.uri.toString() !== this.uri) return
    this.#document = undefined
    void this.update()
  }

  /** A changed language closes and opens a document without a change of editor. */
  #reopened(document: TextDocument): void {
    if (window.activeTextEditor?.document === document) this.#follow(window.activeTextEditor)
  }
}
