// Inserts the section that answers a question, chosen from a list.
import { withQuestion } from './chooseQuestion'
import { sayNotRunning, type Command } from './command'
import { insert, nothingToInsert } from './insert'

export const insertSection: Command = {
  id: 'rfcSteward.insertSection',
  title: 'Insert Section…',
  running: withQuestion(
    { title: 'Insert Section', placeHolder: 'Which question should the section answer?' },
    (context, question) => insert(context, { question }, nothingToInsert)
  ),
  stopped: sayNotRunning
}
