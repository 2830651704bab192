// Inserts the section that answers a question, chosen from a list.
import { sayNotRunning, type Command } from './command'
import { chooseQuestion, questionOf } from './chooseQuestion'
import { documentFor, insert, sayNoDocument } from './insert'

export const insertSection: Command = {
  id: 'rfcSteward.insertSection',
  title: 'Insert Section…',
  async running(context, subject) {
    const document = documentFor(context)
    if (!document) return sayNoDocument()
    const question =
      questionOf(subject) ??
      (await chooseQuestion(context, document, {
        title: 'Insert Section',
        placeHolder: 'Which question should the section answer?'
      }))
    if (question !== undefined) await insert(context, { question }, 'There is nothing to insert.')
  },
  stopped: sayNotRunning
}
