// Inserts the section that answers a question, with the cursor in its first field.
import {
  Position,
  QuickPickItemKind,
  SnippetString,
  TextEditorRevealType,
  window,
  type QuickPickItem,
  type TextDocument,
  type TextEditor
} from 'vscode'
import { questionsToAnswer, stateWords } from '../panel/model'
import type { QuestionView } from '../../../server/src/protocol'
import { isServed } from '../settings'
import { sayNotRunning, type Command, type CommandContext } from './command'

export const insertSection: Command = {
  id: 'rfcSteward.insertSection',
  title: 'Insert Section…',
  async running(context, subject) {
    const document = documentFor(context)
    if (!document) return sayNoDocument()
    const question = questionOf(subject) ?? (await chooseQuestion(context, document))
    if (question !== undefined) await insertSectionFor(context, question)
  },
  stopped: sayNotRunning
}

/** Inserts the section of one question into the document in front of the user. */
export async function insertSectionFor(context: CommandContext, question: string): Promise<void> {
  const document = documentFor(context)
  if (!document) return sayNoDocument()
  const editor = await editorOf(document)
  const insertion = await currentInsertion(context, document, question)
  if (!insertion) {
    void window.showWarningMessage(`RFC Steward knows no section for "${question}" in this document.`)
    return
  }
  const { line, character } = insertion.position
  const snippet = new SnippetString(insertion.snippet)
  const inserted = await editor.insertSnippet(snippet, new Position(line, character))
  if (!inserted) {
    void window.showWarningMessage('The section was not inserted: this editor does not take edits now.')
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

/** A command argument is a question's id, or the row of the panel on which it was invoked. */
function questionOf(subject: unknown): string | undefined {
  if (typeof subject === 'string') return subject
  if (typeof subject !== 'object' || subject === null || !('subject' in subject)) return undefined
  return typeof subject.subject === 'string' ? subject.subject : undefined
}

/** Asks again where the text changed while the server answered, so that the position fits. */
async function currentInsertion({ session }: CommandContext, document: TextDocument, question: string) {
  for (let attempt = 0; attempt < 5; attempt++) {
    const insertion = await session.insertion(document.uri.toString(), question)
    if (!insertion || insertion.version === document.version) return insertion
  }
  return undefined
}

async function editorOf(document: TextDocument): Promise<TextEditor> {
  const visible = window.visibleTextEditors.find((editor) => editor.document === document)
  const column = visible?.viewColumn
  return window.showTextDocument(document, column === undefined ? {} : { viewColumn: column })
}

interface QuestionItem extends QuickPickItem {
  readonly question?: string
}

async function chooseQuestion(context: CommandContext, document: TextDocument): Promise<string | undefined> {
  const view = await context.session.assessment(document.uri.toString())
  if (!view) return undefined
  const open = (question: QuestionView): boolean => question.asked && question.state === 'open'
  const ordered = questionsToAnswer(view)
  const items: QuestionItem[] = [
    separator('Open'),
    ...ordered.filter(open).map(item),
    separator('Other questions'),
    ...ordered.filter((question) => !open(question)).map(item)
  ]
  const choice = await window.showQuickPick(items, {
    title: 'Insert Section',
    placeHolder: 'Which question should the section answer?',
    matchOnDescription: true,
    matchOnDetail: true
  })
  return choice?.question
}

function separator(label: string): QuestionItem {
  return { label, kind: QuickPickItemKind.Separator }
}

function item(question: QuestionView): QuestionItem {
  const description = stateWords(question)
  return { label: question.label, description, detail: question.question, question: question.id }
}
