// Opens the page of the dependency graph.
import { sayNotRunning, type Command } from './command'

export const showJudgmentGraph: Command = {
  id: 'rfcSteward.showJudgmentGraph',
  title: 'Show Dependency Graph of Judgment',
  running: ({ judgment }) => judgment.show(),
  async stopped(context) {
    // The page fills itself as soon as the server has started.
    if (context.session.state === 'starting') await context.judgment.show()
    else await sayNotRunning(context)
  }
}
