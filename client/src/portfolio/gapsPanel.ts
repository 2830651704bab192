// The panel of the systemic gaps: a page without scripts, written anew when the portfolio is another.
import type { Disposable, Webview } from 'vscode'
import type { PortfolioView } from '../../../server/src/protocol'
import { gapsKind, gapsPage } from './gapsPage'
import { readingText } from './model'
import { escaped, newNonce, pageOf } from './page'
import type { Portfolio } from './portfolio'
import { SinglePanel } from './singlePanel'

/** Keeps one page. */
export class GapsPanel implements Disposable {
  readonly #portfolio: Portfolio
  readonly #panel: SinglePanel
  #shown: PortfolioView | undefined
  #html = ''

  constructor(portfolio: Portfolio) {
    this.#portfolio = portfolio
    this.#panel = new SinglePanel(
      {
        ...gapsKind,
        opened: (webview) => this.#opened(webview),
        changed: () => this.#fill(this.#panel.webview),
        closed: () => (this.#html = '')
      },
      portfolio
    )
  }

  /** The page that is shown now; empty while there is none. */
  get html(): string {
    return this.#html
  }

  /** Brings the page to the front. */
  show(): Promise<void> {
    return this.#panel.show()
  }

  dispose(): void {
    this.#panel.dispose()
  }

  #opened(webview: Webview): Disposable[] {
    webview.options = { enableScripts: false, localResourceRoots: [] }
    this.#shown = undefined
    this.#fill(webview)
    return []
  }

  #fill(webview: Webview | undefined): void {
    const { view, progress } = this.#portfolio
    if (!webview || (view && view === this.#shown)) return
    const nonce = newNonce()
    this.#html = view
      ? gapsPage(view, nonce)
      : pageOf({
          title: gapsKind.title,
          nonce,
          body: `<p role="status">${escaped(readingText(progress))}</p>`
        })
    this.#shown = view
    webview.html = this.#html
  }
}
