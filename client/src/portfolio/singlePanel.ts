// One webview panel of a kind over the portfolio: made or brought to the front, restored after a restart, filled anew.
import { ViewColumn, window, type Disposable, type Webview, type WebviewPanel } from 'vscode'
import type { Portfolio } from './portfolio'

/** What makes a kind of panel. */
export interface PanelKind {
  readonly id: string
  readonly title: string
  /** A panel is there and empty. What is given lives as long as it. */
  readonly opened: (webview: Webview) => readonly Disposable[]
  /** The portfolio is another, or has got further. */
  readonly changed: () => void
  readonly closed: () => void
}

/** Keeps one panel of a kind. While it is there, the portfolio is kept up to date. */
export class SinglePanel implements Disposable {
  readonly #kind: PanelKind
  readonly #portfolio: Portfolio
  readonly #restoring: Disposable
  #panel: WebviewPanel | undefined

  constructor(kind: PanelKind, portfolio: Portfolio) {
    this.#kind = kind
    this.#portfolio = portfolio
    this.#restoring = window.registerWebviewPanelSerializer(kind.id, {
      deserializeWebviewPanel: async (panel) => this.#adopt(panel)
    })
  }

  /** Undefined while it is closed. */
  get webview(): Webview | undefined {
    return this.#panel?.webview
  }

  /** Brings it to the front, and has the portfolio read where anything changed. */
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
    const { opened, changed, closed } = this.#kind
    const listeners = [...opened(panel.webview), this.#portfolio.onDidChange(changed)]
    const unwatch = this.#portfolio.watch()
    panel.onDidDispose(() => {
      for (const listener of listeners) listener.dispose()
      unwatch()
      if (this.#panel !== panel) return
      this.#panel = undefined
      closed()
    })
  }
}
