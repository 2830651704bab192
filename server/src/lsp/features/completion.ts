// What may be written at the cursor: missing headings, metadata, comments of this product and their codes.
import { CompletionItemKind, InsertTextFormat, type CompletionItem } from 'vscode-languageserver'
import type { Completion } from '../../assess/complete'
import { toOffset, toRange } from '../convert'
import { guarded } from '../log'
import type { FeatureContext } from './feature'

/** Characters after which an editor that offers nothing by itself in Markdown shall ask. */
export const triggerCharacters = ['#', ' ', ':', '-', '/']

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  heading: CompletionItemKind.Struct,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  comment: CompletionItemKind.Keyword,
  code: CompletionItemKind.Constant
}

/** Answers `textDocument/completion` from the newest text. */
export function provideCompletion({
  connection,
  client,
  documents,
  steward,
  around,
  configs,
  log
}: FeatureContext): void {
  const nothing: CompletionItem[] = []
  connection.onCompletion(
    guarded(log, 'textDocument/completion', nothing, async ({ textDocument: { uri }, position }) => {
      if (configs.handles(uri)) return configs.completions(uri, position)
      const { enable, path, config } = await around.settingsOf(uri)
      const document = documents.get(uri)
      if (!document || !enable) return nothing
      const since = documents.since(uri)
      const text = { text: document.content, path, ...(since ? { since } : {}) }
      const found = steward
        .within(config)
        .completions(text, toOffset(document, position), await around.of(uri))
      if (!found.length) return nothing
      // Comments are ours wherever they stand; the rest is for proposals, and for templates that become some.
      const { proposal, recognised } = steward.assess(text, config)
      const ours = proposal || recognised.includes('template')
      return found
        .filter(({ kind }) => ours || kind === 'comment' || kind === 'code')
        .map((each, index) => ({
          label: each.label,
          kind: kinds[each.kind],
          detail: each.detail,
          sortText: String(index).padStart(3, '0'),
          ...(each.filter === undefined ? {} : { filterText: each.filter }),
          insertTextFormat: client.snippetCompletions ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
          textEdit: {
            range: toRange(document, each.range),
            newText: client.snippetCompletions ? each.snippet : each.plain
          }
        }))
    })
  )
}
