// Which question a command is about: the one it was started on, or one that is chosen from a list.
import { QuickPickItemKind, window, type QuickPickItem, type TextDocument } from 'vscode'
import { questionsToAnswer, stateWords } from '../panel/model'
import type { QuestionView } from '../../../server/src/protocol'
import type { Command, CommandContext } from './command'
import { documentFor, sayNoDocument } from './insert'

/** The words of the list from which a question is chosen. */
interface ListWords {
  readonly title: string
  readonly placeHolder: string
}

/** What a command does that is about one question of the document in front; `given` tells the one it was started on. */
export function withQuestion(
  words: ListWords,
  act: (context: CommandContext, question: string, document: TextDocument) => Promise<void>,
  given: (subject: unknown, context: CommandContext) => string | undefined = questionOf
): Command['running'] {
  return async (context, subject) => {
    const document = documentFor(context)
    if (!document) return sayNoDocument()
    const question = given(subject, context) ?? (await chooseQuestion(context, document, words))
    if (question !== undefined) await act(context, question, document)
  }
}

/** A command argument is a question's id, or the row of the panel on which it was invoked. */
export function questionOf(subject: unknown): string | undefined {
  if (typeof subject === 'string') return subject
  if (typeof subject !== 'object' || subject === null || !('subject' in subject)) return undefined
  return typeof subject.subject === 'string' ? subject.subject : undefined
}

interface QuestionItem extends QuickPickItem {
  readonly question?: string
}

/** Asks which question a command is about; the open ones come first. */
async function chooseQuestion(
  context: CommandContext,
  document: TextDocument,
  words: ListWords
): Promise<string | undefined> {
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
    ...words,
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
