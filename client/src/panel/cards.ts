// The cards of patterns, signs and questions as virtual Markdown documents: `rfc-steward:/patterns/ID.md`.
import { EventEmitter, Uri, workspace, type Disposable, type TextDocumentContentProvider } from 'vscode'
import { cardScheme } from '../../../server/src/protocol'
import type { Session } from '../session'
import type { PanelModel } from './model'

/** Gives the text of a card's document. */
export class CardProvider implements TextDocumentContentProvider, Disposable {
  readonly #session: Session
  readonly #front: () => string | undefined
  readonly #changed = new EventEmitter<Uri>()
  /** Cards that are open: what they say depends on the server and on the document in front. */
  readonly #open = new Set<string>()
  /** Pages of this session that are no cards: what changed since another version. */
  readonly #pages = new Map<string, string>()
  readonly #listeners: readonly Disposable[]
  readonly onDidChange = this.#changed.event

  /** `front` gives the document whose signs are marked in the cards. */
  constructor(session: Session, model: PanelModel, front: () => string | undefined) {
    this.#session = session
    this.#front = front
    const renew = (): void => {
      for (const uri of this.#open) this.#changed.fire(Uri.parse(uri))
    }
    this.#listeners = [
      session.onDidChangeState((state) => state === 'running' && renew()),
      { dispose: model.onChange(renew) },
      workspace.onDidCloseTextDocument(({ uri }) => this.#open.delete(uri.toString()))
    ]
  }

  /** Keeps a page for as long as this window is open, and gives its address. */
  keep(name: string, text: string): Uri {
    const uri = Uri.from({ scheme: cardScheme, path: `/reviews/${name}.md` })
    this.#pages.set(uri.toString(), text)
    this.#changed.fire(uri)
    return uri
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const page = this.#pages.get(uri.toString())
    if (page !== undefined) return page
    if (uri.path.startsWith('/reviews/'))
      return 'This comparison belonged to an earlier session. Run **RFC Steward: Compare with Git** again.'
    this.#open.add(uri.toString())
    const id = cardOf(uri)
    const text = id && (await this.#session.card(id, this.#front()))
    if (text) return text
    if (this.#session.state !== 'running') {
      return 'The language server is not running yet. This card appears as soon as it is.'
    }
    return `There is no card at \`${uri.path}\`. Run **RFC Steward: Open Pattern Card** to choose one.`
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose()
    this.#changed.dispose()
  }
}

/** The document of a card: of a pattern's id, or of `sign/ID` or `question/ID`. */
export function cardUri(id: string): Uri {
  const [kind, name] = id.includes('/') ? (id.split('/') as [string, string]) : ['pattern', id]
  return Uri.from({ scheme: cardScheme, path: `/${kind}s/${name}.md` })
}

function cardOf(uri: Uri): string | undefined {
  const [, kind, name] = /^\/(pattern|sign|question)s\/([\w-]+)\.md$/.exec(uri.path) ?? []
  if (!kind || !name) return undefined
  return kind === 'pattern' ? name : `${kind}/${name}`
}
