// Reveals the sentence that answers a question or shows a sign.
import { Range, TextEditorRevealType, Uri, window, workspace, type QuickPickItem } from 'vscode'
import type { AssessmentView, LspRange } from '../../../server/src/protocol'
import { stateWords } from '../panel/model'
import { sayNotRunning, type Command, type CommandContext } from './command'
import { documentFor, sayNoDocument } from './insert'

interface Target {
  readonly uri: string
  readonly range: LspRange
}

export const goToEvidence: Command = {
  id: 'rfcSteward.goToEvidence',
  title: 'Go to Evidence…',
  async running(context, subject) {
    const target = targetOf(subject) ?? (await chooseEvidence(context))
    if (target) await reveal(target)
  },
  stopped: sayNotRunning
}

/** A command argument is a place, or the row of the panel on which it was invoked. */
function targetOf(subject: unknown): Target | undefined {
  if (typeof subject !== 'object' || subject === null) return undefined
  if ('uri' in subject && 'range' in subject) return subject as Target
  if (!('command' in subject)) return undefined
  const { command } = subject as { command?: { arguments?: readonly unknown[] } }
  return targetOf(command?.arguments?.[0])
}

async function reveal({ uri, range }: Target): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri))
  const visible = window.visibleTextEditors.find((editor) => editor.document === document)
  const { start, end } = range
  const selection = new Range(start.line, start.character, end.line, end.character)
  const column = visible?.viewColumn === undefined ? {} : { viewColumn: visible.viewColumn }
  const editor = await window.showTextDocument(document, { ...column, selection })
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport)
}

async function chooseEvidence(context: CommandContext): Promise<Target | undefined> {
  const document = documentFor(context)
  if (!document) {
    sayNoDocument()
    return undefined
  }
  const view = await context.session.assessment(document.uri.toString())
  if (!view) return undefined
  const items = evidenceItems(view)
  if (!items.length) {
    void window.showInformationMessage('No sentence answers a question in this document yet.')
    return undefined
  }
  const choice = await window.showQuickPick(items, {
    title: 'Go to Evidence',
    placeHolder: 'Which answer?',
    matchOnDetail: true
  })
  return choice?.target
}

function evidenceItems(view: AssessmentView): (QuickPickItem & { target: Target })[] {
  return view.questions.flatMap((question) =>
    question.evidence.map(({ text, range }) => ({
      label: question.label,
      description: `${stateWords(question)}, line ${range.start.line + 1}`,
      detail: text,
      target: { uri: view.uri, range }
    }))
  )
}
