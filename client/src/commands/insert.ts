// Inserts what the server says into the document in front of the user, with the cursor in its first field.
import {
  Range,
  Selection,
  SnippetString,
  SnippetTextEdit,
  TextEditorRevealType,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
  type TextEditor
} from 'vscode'
import type { InsertionView, LspRange } from '../../../server/src/protocol'
import type { Wanted } from '../requests'
import { isServed } from '../settings'
import type { CommandContext } from './command'

/** Said where the place that would be filled is there already, with nothing in it to point to. */
export const nothingToInsert = 'There is nothing to insert.'

/** Inserts a section, or several. `nothing` is said where there is nothing to insert. */
export async function insert(context: CommandContext, wanted: Wanted, nothing: string): Promise<void> {
  const document = documentFor(context)
  if (!document) return sayNoDocument()
  const editor = await editorOf(document)
  const insertion = await currentInsertion(context, document, wanted)
  if (!insertion) {
    void window.showWarningMessage(
      `RFC Steward knows no section for "${wanted.question ?? ''}" in this document.`
    )
    return
  }
  if (!insertion.edits.length) return showWaiting(editor, insertion, nothing)
  if (!(await apply(editor, insertion))) {
    void window.showWarningMessage('Nothing was inserted: this editor does not take edits now.')
    return
  }
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport)
}

/** The Markdown document that a command is about: the active editor's, else the one that the panel shows. */
export function documentFor({ follower }: CommandContext): TextDocument | undefined {
  const active = window.activeTextEditor?.document
  return active && isServed(active) ? active : follower.document
}

export function sayNoDocument(): void {
  void window.showInformationMessage('Open a Markdown document first: that is where sections are inserted.')
}

/** What was inserted earlier and still waits is shown instead of a second one. */
function showWaiting(editor: TextEditor, { waits }: InsertionView, nothing: string): void {
  void window.showInformationMessage(
    waits ? 'It is there already: this prompt waits to be filled in.' : nothing
  )
  if (!waits) return
  const { start, end } = toRange(waits)
  editor.selection = new Selection(start, end)
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport)
}

async function apply(editor: TextEditor, { edits }: InsertionView): Promise<boolean> {
  const [only, ...others] = edits
  if (only && !others.length)
    return editor.insertSnippet(new SnippetString(only.snippet), toRange(only.range))
  const change = new WorkspaceEdit()
  change.set(
    editor.document.uri,
    edits.map(({ range, snippet }) => new SnippetTextEdit(toRange(range), new SnippetString(snippet)))
  )
  return workspace.applyEdit(change)
}

/** Asks again where the text changed while the server answered, so that the places fit. */
async function currentInsertion({ session }: CommandContext, document: TextDocument, wanted: Wanted) {
  for (let attempt = 0; attempt < 5; attempt++) {
    const insertion = await session.insertion(document.uri.toString(), wanted)
    if (!insertion || insertion.version === document.version) return insertion
  }
  return undefined
}

async function editorOf(document: TextDocument): Promise<TextEditor> {
  const visible = window.visibleTextEditors.find((editor) => editor.document === document)
  const column = visible?.viewColumn
  return window.showTextDocument(document, column === undefined ? {} : { viewColumn: column })
}

function toRange({ start, end }: LspRange): Range {
  return new Range(start.line, start.character, end.line, end.character)
}
