// Puts a comment in that waives a question; it counts once its author wrote the reason into it.
import { sayNotRunning, type Command } from './command'
import { chooseQuestion, questionOf } from './chooseQuestion'
import { documentFor, insert, sayNoDocument } from './insert'

export const waiveQuestion: Command = {
  id: 'rfcSteward.waiveQuestion',
  title: 'Waive Question…',
  async running(context, subject) {
    const document = documentFor(context)
    if (!document) return sayNoDocument()
    const question =
      questionOf(subject) ??
      (await chooseQuestion(context, document, {
        title: 'Waive Question',
        placeHolder: 'Which question does not apply here? You will be asked why.'
      }))
    if (question !== undefined) await insert(context, { waive: question }, 'There is nothing to insert.')
  },
  stopped: sayNotRunning
}
