// Copies the open questions as a comment for the reviewer of a change.
import { env, window } from 'vscode'
import { sayNotRunning, type Command } from './command'
import { documentFor, sayNoDocument } from './insert'

export const copyReviewComment: Command = {
  id: 'rfcSteward.copyReviewComment',
  title: 'Copy Open Questions as Review Comment',
  async running(context) {
    const document = documentFor(context)
    if (!document) return sayNoDocument()
    const text = await context.session.reviewComment({ uri: document.uri.toString() })
    if (!text) return
    await env.clipboard.writeText(text)
    window.setStatusBarMessage('RFC Steward: review comment copied', 3000)
  },
  stopped: sayNotRunning
}
