// The configuration file in the editor: its problems as it is typed, completions, and hovers that explain keys and values.
import { CompletionItemKind, type CompletionItem, type Hover, type Position } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { URI } from 'vscode-uri'
import type { Steward } from '../../assess'
import { completions, type Completion } from '../../config/complete'
import { explainConfig } from '../../config/explain'
import type { Naming } from '../../config/valueSchema'
import type { ConfigFiles } from '../configFiles'
import { toOffset, toRange } from '../convert'
import type { OtherDocuments } from '../documents'
import type { Folders } from '../folders'

/** Serves the configuration files that are open in the editor. */
export class ConfigDocuments implements OtherDocuments {
  readonly #files: ConfigFiles
  readonly #folders: Folders
  readonly #steward: Steward
  readonly #open = new Map<string, TextDocument>()
  readonly #refresh: () => void

  /** `refresh` has everything found out anew. */
  constructor(files: ConfigFiles, folders: Folders, steward: Steward, refresh: () => void) {
    this.#refresh = refresh
    this.#files = files
    this.#folders = folders
    this.#steward = steward
  }

  handles(uri: string): boolean {
    return /\/\.rfc-steward\.(?:ya?ml|json)$/.test(uri)
  }

  /** A file that appeared without anybody telling of it is seen here at the latest. */
  opened(): void {
    this.#refresh()
  }

  changed(document: TextDocument): void {
    this.#open.set(document.uri, document)
    const { file, root } = this.#folders.place(document.uri)
    // Packs are found from a place on disk.
    if (file !== undefined) this.#files.check(file, root, document.getText())
  }

  closed(uri: string): void {
    this.#open.delete(uri)
    const { file, root } = this.#folders.place(uri)
    if (file !== undefined) this.#files.closed(file, root)
  }

  /** A JSON file has its schema, which editors understand by themselves. */
  completions(uri: string, position: Position): CompletionItem[] {
    const document = this.#yaml(uri)
    if (!document) return []
    const { range, items } = completions(document.getText(), toOffset(document, position))
    return items.map((item) => {
      const documentation = this.#documentation(item)
      return {
        label: item.label,
        kind: item.kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.Value,
        textEdit: { range: toRange(document, range), newText: item.insert },
        ...(documentation ? { documentation: { kind: 'markdown', value: documentation } } : {})
      }
    })
  }

  hover(uri: string, position: Position): Hover | null {
    const document = this.#yaml(uri)
    const found = document && explainConfig(document.getText(), toOffset(document, position))
    if (!document || !found) return null
    const named = found.names && this.#explain(found.names.naming, found.names.id)
    const value = [found.text, named].filter(Boolean).join('\n\n')
    return value ? { contents: { kind: 'markdown', value }, range: toRange(document, found.range) } : null
  }

  #yaml(uri: string): TextDocument | undefined {
    return URI.parse(uri).path.endsWith('.json') ? undefined : this.#open.get(uri)
  }

  #documentation({ names, label, description }: Completion): string | undefined {
    return names ? this.#explain(names, label) : description
  }

  #explain(naming: Naming, id: string): string | undefined {
    if (naming === 'code') return this.#steward.explain(id)
    if (naming !== 'pattern') return this.#steward.explain(`${naming}/${id}`)
    const card = this.#steward.knowledge.patterns.find((each) => each.id === id)
    return card && `**${card.title}**\n\n${card.whatItIs}`
  }
}
