// Opens the page of the systemic gaps.
import { sayNotRunning, type Command } from './command'

export const showGaps: Command = {
  id: 'rfcSteward.showGaps',
  title: 'Show Systemic Gaps',
  running: ({ gaps }) => gaps.show(),
  async stopped(context) {
    // The page fills itself as soon as the server has started.
    if (context.session.state === 'starting') await context.gaps.show()
    else await sayNotRunning(context)
  }
}
