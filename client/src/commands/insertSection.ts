// Inserts the section that answers a question, chosen from a list.
import { QuickPickItemKind, window, type QuickPickItem, type TextDocument } from 'vscode'
import { questionsToAnswer, stateWords } from '../panel/model'
import type { QuestionView } from '../../../server/src/protocol'
import { sayNotRunning, type Command, type CommandContext } from './command'
import { documentFor, insert, sayNoDocument } from './insert'

export const insertSection: Command = {
  id: 'rfcSteward.insertSection',
  title: 'Insert Section…',
  async running(context, subject) {
    const document = documentFor(context)
    if (!document) return sayNoDocument()
    const question = questionOf(subject) ?? (await chooseQuestion(context, document))
    if (question !== undefined) await insert(context, { question }, 'There is nothing to insert.')
  },
  stopped: sayNotRunning
}

/** A command argument is a question's id, or the row of the panel on which it was invoked. */
function questionOf(subject: unknown): string | undefined {
  if (typeof subject === 'string') return subject
  if (typeof subject !== 'object' || subject === null || !('subject' in subject)) return undefined
  return typeof subject.subject === 'string' ? subject.subject : undefined
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
