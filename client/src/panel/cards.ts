// The cards of patterns, signs and questions as virtual Markdown documents: `rfc-steward:/patterns/ID.md`.
import { EventEmitter, Uri, type Disposable, type TextDocumentContentProvider } from 'vscode'
import { cardScheme } from '../../../server/src/protocol'
import type { Session } from '../session'

/** Gives the text of a card's document. */
export class CardProvider implements TextDocumentContentProvider, Disposable {
  readonly #session: Session
  readonly #changed = new EventEmitter<Uri>()
  readonly #waiting = new Set<string>()
  readonly #listener: Disposable
  readonly onDidChange = this.#changed.event

  constructor(session: Session) {
    this.#session = session
    this.#listener = session.onDidChangeState((state) => {
      if (state !== 'running') return
      for (const uri of this.#waiting) this.#changed.fire(Uri.parse(uri))
      this.#waiting.clear()
    })
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const id = cardOf(uri)
    const text = id && (await this.#session.card(id))
    if (text) return text
    if (this.#session.state !== 'running') {
      this.#waiting.add(uri.toString())
      return 'The language server is not running yet. This card appears as soon as it is.'
    }
    return `There is no card at \`${uri.path}\`. Run **RFC Steward: Open Pattern Card** to choose one.`
  }

  dispose(): void {
    this.#listener.dispose()
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
