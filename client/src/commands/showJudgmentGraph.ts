// Opens the page of the dependency graph.
import { opensPage, type Command } from './command'

export const showJudgmentGraph: Command = {
  id: 'rfcSteward.showJudgmentGraph',
  title: 'Show Dependency Graph of Judgment',
  ...opensPage(({ judgment }) => judgment)
}
