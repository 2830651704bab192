// Copies one question as Markdown: what is missing, the line it is about, and a sentence that would settle it.
import { env, window } from 'vscode'
import { questionOf, withQuestion } from './chooseQuestion'
import { sayNotRunning, type Command, type CommandContext } from './command'

export const copyQuestion: Command = {
  id: 'rfcSteward.copyQuestion',
  title: 'Copy Question…',
  running: withQuestion(
    { title: 'Copy Question', placeHolder: 'Which question?' },
    async ({ session }, question, document) => {
      const text = await session.reviewComment({ uri: document.uri.toString(), question })
      if (!text) return
      await env.clipboard.writeText(text)
      window.setStatusBarMessage('RFC Steward: question copied', 3000)
    },
    givenOrSelected
  ),
  stopped: sayNotRunning
}

/** A key in the view gives no row: the selected one is meant, if it is a question. */
function givenOrSelected(subject: unknown, context: CommandContext): string | undefined {
  const row = context.selected()
  return questionOf(subject) ?? (row?.kind === 'question' ? row.subject : undefined)
}
