// What a workspace edit does to one document, snippets included.
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node'

/** The edits of a workspace edit for one document; snippets become the text that stands when all fields are left. */
export function editsOf(edit: WorkspaceEdit | undefined, uri: string): TextEdit[] {
  if (edit?.changes) return edit.changes[uri] ?? []
  return (edit?.documentChanges ?? []).flatMap((change) => {
    if (!('textDocument' in change) || change.textDocument.uri !== uri) return []
    return change.edits.map((each) =>
      'snippet' in each
        ? { range: each.range, newText: plain(each.snippet.value) }
        : { range: each.range, newText: each.newText }
    )
  })
}

function plain(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1')
    .replace(/\$\{\d+\|((?:\\.|[^,|])*)[^|]*\|\}/g, '$1')
    .replace(/\$\{?\d+\}?/g, '')
    .replace(/\\([\\$}])/g, '$1')
}
