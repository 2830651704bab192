// Copies one question as Markdown: what is missing, the line it is about, and a sentence that would settle it.
import { env, window } from 'vscode'
import { chooseQuestion, questionOf } from './chooseQuestion'
import { sayNotRunning, type Command } from './command'
import { documentFor, sayNoDocument } from './insert'

export const copyQuestion: Command = {
  id: 'rfcSteward.copyQuestion',
  title: 'Copy Question…',
  async running(context, subject) {
    const document = documentFor(context)
    if (!document) return sayNoDocument()
    // A key in the view gives no row: the selected one is meant, if it is a question.
    const row = context.selected()
    const question =
      questionOf(subject) ??
      (row?.kind === 'question' ? row.subject : undefined) ??
      (await chooseQuestion(context, document, { title: 'Copy Question', placeHolder: 'Which question?' }))
    if (question === undefined) return
    const text = await context.session.reviewComment({ uri: document.uri.toString(), question })
    if (!text) return
    await env.clipboard.writeText(text)
    window.setStatusBarMessage('RFC Steward: question copied', 3000)
  },
  stopped: sayNotRunning
}
