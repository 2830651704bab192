// Puts a comment in that waives a question; it counts once its author wrote the reason into it.
import { withQuestion } from './chooseQuestion'
import { sayNotRunning, type Command } from './command'
import { insert, nothingToInsert } from './insert'

export const waiveQuestion: Command = {
  id: 'rfcSteward.waiveQuestion',
  title: 'Waive Question…',
  running: withQuestion(
    { title: 'Waive Question', placeHolder: 'Which question does not apply here? You will be asked why.' },
    (context, question) => insert(context, { waive: question }, nothingToInsert)
  ),
  stopped: sayNotRunning
}
