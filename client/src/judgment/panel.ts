// The panel of the dependency graph: one page, told what the server knows, restored after a restart, saved as SVG.
import { Uri, ViewColumn, window, workspace, type Disposable, type WebviewPanel } from 'vscode'
import type { JudgmentView } from '../../../server/src/protocol/judgment'
import { newNonce } from '../portfolio/page'
import type { Portfolio } from '../portfolio/portfolio'
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
  readonly #restoring: Disposable
  #panel: WebviewPanel | undefined
  #view: JudgmentView | undefined
  #drawn: Drawn | undefined
  /** Whoever waits for the picture. */
  #wanting: ((svg: string) => void) | undefined

  constructor(session: Session, portfolio: Portfolio, extension: Uri) {
    this.#session = session
    this.#portfolio = portfolio
    this.#extension = extension
    this.#restoring = window.registerWebviewPanelSerializer(id, {
      deserializeWebviewPanel: async (panel) => this.#adopt(panel)
    })
  }

  /** What the page shows now; undefined while it is closed or waits. */
  get drawn(): Drawn | undefined {
    return this.#drawn
  }

  /** Brings the page to the front. */
  async show(): Promise<void> {
    if (this.#panel) this.#panel.reveal()
    else this.#adopt(window.createWebviewPanel(id, title, ViewColumn.Active))
    await this.#portfolio.fresh()
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
    this.#restoring.dispose()
    this.#panel?.dispose()
  }

  #adopt(panel: WebviewPanel): void {
    this.#panel?.dispose()
    this.#panel = panel
    const { webview } = panel
    const dist = Uri.joinPath(this.#extension, 'dist')
    webview.options = { enableScripts: true, localResourceRoots: [dist] }
    const listeners = [
      this.#portfolio.onDidChange(() => void this.#fill()),
      webview.onDidReceiveMessage((message: ToHost) => this.#hear(message))
    ]
    const unwatch = this.#portfolio.watch()
    panel.onDidDispose(() => {
      for (const listener of listeners) listener.dispose()
      unwatch()
      if (this.#panel !== panel) return
      this.#panel = undefined
      this.#drawn = undefined
    })
    webview.html = judgmentPage(
      webview.asWebviewUri(Uri.joinPath(dist, 'judgment.js')).toString(),
      newNonce()
    )
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
    if (!this.#panel) return
    if (!view) {
      const text = progress?.total
        ? `Reading file ${progress.done} of ${progress.total}…`
        : 'Reading the proposals…'
      const { state } = this.#session
      const stopped = state === 'failed' || state === 'stopped'
      const why =
        'The language server is not running, so nothing is read. The status item has a way to restart it.'
      this.#tell({ type: 'waiting', text: stopped ? why : text })
      return
    }
    if (progress && this.#view) return
    const graph = await this.#session.judgment()
    if (!graph || JSON.stringify(graph) === JSON.stringify(this.#view)) return
    this.#view = graph
    this.#tell({ type: 'show', view: graph })
  }

  #tell(message: ToPage): void {
    void this.#panel?.webview.postMessage(message)
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
  try {
    // Beside its place first, so that a half-written file is never found there.
    const draft = target.with({ path: `${target.path}.part` })
    await workspace.fs.writeFile(draft, new TextEncoder().encode(svg))
    await workspace.fs.rename(draft, target, { overwrite: true })
  } catch (error) {
    void window.showErrorMessage(`The graph could not be written to ${target.path}: ${String(error)}`)
    return
  }
  void window.showInformationMessage(`The graph is in ${workspace.asRelativePath(target)}.`)
}
