// The panel of the dependency graph: one page, told what the server knows, restored after a restart, saved as SVG.
import { Uri, ViewColumn, window, workspace, type Disposable, type Webview } from 'vscode'
import type { JudgmentView } from '../../../server/src/protocol/judgment'
import { readingText } from '../portfolio/model'
import { newNonce } from '../portfolio/page'
import type { Portfolio } from '../portfolio/portfolio'
import { SinglePanel } from '../portfolio/singlePanel'
import { saved } from '../saved'
import type { Session } from '../session'
import type { Drawn, ToHost, ToPage } from './messages'
import { judgmentPage } from './page'

const id = 'rfcSteward.judgment'
const title = 'Dependency Graph of Judgment'
/** How long the page may take to answer with its picture, in milliseconds. */
const patience = 20_000

/** Keeps one page. */
export class JudgmentPanel implements Disposable {
  readonly #session: Session
  readonly #portfolio: Portfolio
  readonly #extension: Uri
  readonly #panel: SinglePanel
  #view: JudgmentView | undefined
  #drawn: Drawn | undefined
  /** Whoever waits for the picture. */
  #wanting: ((svg: string) => void) | undefined

  constructor(session: Session, portfolio: Portfolio, extension: Uri) {
    this.#session = session
    this.#portfolio = portfolio
    this.#extension = extension
    this.#panel = new SinglePanel(
      {
        id,
        title,
        opened: (webview) => this.#opened(webview),
        changed: () => void this.#fill(),
        closed: () => (this.#drawn = undefined)
      },
      portfolio
    )
  }

  /** What the page shows now; undefined while it is closed or waits. */
  get drawn(): Drawn | undefined {
    return this.#drawn
  }

  /** Brings the page to the front. */
  show(): Promise<void> {
    return this.#panel.show()
  }

  /** Saves what the page shows as an SVG file, at a place that is asked for where none is given. */
  async export(target?: Uri): Promise<void> {
    await this.show()
    const svg = await new Promise<string | undefined>((resolve) => {
      const timer = setTimeout(() => resolve(undefined), patience)
      this.#wanting = (picture) => {
        clearTimeout(timer)
        resolve(picture)
      }
      // A page that is not there yet answers once it has drawn.
      if (this.#drawn) this.#tell({ type: 'picture' })
    })
    this.#wanting = undefined
    if (svg) await save(svg, target)
    else
      void window.showErrorMessage(
        'The graph is not drawn yet, so it was not saved. Try again once it is there.'
      )
  }

  dispose(): void {
    this.#panel.dispose()
  }

  #opened(webview: Webview): Disposable[] {
    const dist = Uri.joinPath(this.#extension, 'dist')
    webview.options = { enableScripts: true, localResourceRoots: [dist] }
    const hearing = webview.onDidReceiveMessage((message: ToHost) => this.#hear(message))
    const script = webview.asWebviewUri(Uri.joinPath(dist, 'judgment.js')).toString()
    webview.html = judgmentPage(script, newNonce())
    return [hearing]
  }

  #hear(message: ToHost): void {
    if (message.type === 'ready') {
      // The page starts anew whenever it was hidden.
      this.#drawn = undefined
      this.#view = undefined
      void this.#fill()
    } else if (message.type === 'drawn') {
      this.#drawn = message
      if (this.#wanting) this.#tell({ type: 'picture' })
    } else if (message.type === 'open') this.#open(message.uri)
    else if (this.#wanting) this.#wanting(message.svg)
    else void save(message.svg)
  }

  /** Opens a proposal of the graph, and nothing else. */
  #open(uri: string): void {
    if (this.#view?.proposals.some((proposal) => proposal.uri === uri))
      void window.showTextDocument(Uri.parse(uri), { viewColumn: ViewColumn.Beside })
  }

  async #fill(): Promise<void> {
    const { view, progress } = this.#portfolio
    if (!this.#panel.webview) return
    if (!view) {
      const { state } = this.#session
      const stopped = state === 'failed' || state === 'stopped'
      const why =
        'The language server is not running, so nothing is read. The status item has a way to restart it.'
      this.#tell({ type: 'waiting', text: stopped ? why : readingText(progress) })
      return
    }
    if (progress && this.#view) return
    const graph = await this.#session.judgment()
    if (!graph || JSON.stringify(graph) === JSON.stringify(this.#view)) return
    this.#view = graph
    this.#tell({ type: 'show', view: graph })
  }

  #tell(message: ToPage): void {
    void this.#panel.webview?.postMessage(message)
  }
}

async function save(svg: string, given?: Uri): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? []
  const target =
    given ??
    (await window.showSaveDialog({
      title: 'Export as SVG',
      filters: { 'SVG pictures': ['svg'] },
      ...(folder ? { defaultUri: Uri.joinPath(folder.uri, 'dependency-graph.svg') } : {})
    }))
  if (!target) return
  if (await saved(target, svg, 'The graph'))
    void window.showInformationMessage(`The graph is in ${workspace.asRelativePath(target)}.`)
}
