// Webview panels over the portfolio: one of each kind, filled anew when the portfolio is another, restored after a restart.
import { ViewColumn, window, type Disposable, type WebviewPanel } from 'vscode'
import type { PortfolioView } from '../../../server/src/protocol'
import { escaped, newNonce, pageOf } from './page'
import type { Portfolio } from './portfolio'

/** What a panel shows. */
export interface PanelKind {
  readonly id: string
  readonly title: string
  html(view: PortfolioView, nonce: string): string
}

/** Keeps one panel of a kind. */
export class PortfolioPanel implements Disposable {
  readonly #kind: PanelKind
  readonly #portfolio: Portfolio
  readonly #restoring: Disposable
  #panel: WebviewPanel | undefined
  #shown: PortfolioView | undefined
  #html = ''

  constructor(kind: PanelKind, portfolio: Portfolio) {
    this.#kind = kind
    this.#portfolio = portfolio
    this.#restoring = window.registerWebviewPanelSerializer(kind.id, {
      deserializeWebviewPanel: async (panel) => this.#adopt(panel)
    })
  }

  /** The page that is shown now; empty while there is none. */
  get html(): string {
    return this.#html
  }

  /** Brings the panel to the front. */
  async show(): Promise<void> {
    const { id, title } = this.#kind
    if (this.#panel) this.#panel.reveal()
    else this.#adopt(window.createWebviewPanel(id, title, ViewColumn.Active))
    await this.#portfolio.fresh()
  }

  dispose(): void {
    this.#restoring.dispose()
    this.#panel?.dispose()
  }

  #adopt(panel: WebviewPanel): void {
    this.#panel?.dispose()
    this.#panel = panel
    this.#shown = undefined
    panel.webview.options = { enableScripts: false, localResourceRoots: [] }
    const listening = this.#portfolio.onDidChange(() => this.#fill())
    const unwatch = this.#portfolio.watch()
    panel.onDidDispose(() => {
      listening.dispose()
      unwatch()
      if (this.#panel === panel) this.#panel = undefined
      this.#html = ''
    })
    this.#fill()
  }

  #fill(): void {
    const { view, progress } = this.#portfolio
    if (!this.#panel || (view && view === this.#shown)) return
    const nonce = newNonce()
    const { title } = this.#kind
    const waiting = progress?.total
      ? `Reading file ${progress.done} of ${progress.total}…`
      : 'Reading the proposals…'
    this.#html = view
      ? this.#kind.html(view, nonce)
      : pageOf({ title, nonce, body: `<p role="status">${escaped(waiting)}</p>` })
    this.#shown = view
    this.#panel.webview.html = this.#html
  }
}
