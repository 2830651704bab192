// The table of user commands, and their registration. package.json names the same ones.
import { commands, Disposable } from 'vscode'
import type { Command, CommandContext } from './command'
import { addQuestionsToTemplate } from './addQuestionsToTemplate'
import { filterPortfolio } from './filterPortfolio'
import { compareWithGit } from './compareWithGit'
import { copyQuestion } from './copyQuestion'
import { copyReviewComment } from './copyReviewComment'
import { exportAssessment } from './exportAssessment'
import { goToEvidence } from './goToEvidence'
import { groupPortfolio } from './groupPortfolio'
import { insertAllMissingSections } from './insertAllMissingSections'
import { insertExecutiveTradeoffs } from './insertExecutiveTradeoffs'
import { insertSection } from './insertSection'
import { insertSections } from './insertSections'
import { newProposal } from './newProposal'
import { openPatternCard } from './openPatternCard'
import { refresh } from './refresh'
import { refreshPortfolio } from './refreshPortfolio'
import { restartServer } from './restartServer'
import { setLeverage } from './setLeverage'
import { showGaps } from './showGaps'
import { showJudgmentGraph } from './showJudgmentGraph'
import { exportJudgmentGraph } from './exportJudgmentGraph'
import { showPortfolio } from './showPortfolio'
import { showOutput } from './showOutput'
import { waiveQuestion } from './waiveQuestion'
import { weeklyReview } from './weeklyReview'
import { sortPortfolio } from './sortPortfolio'
import { stopPortfolio } from './stopPortfolio'

const table: readonly Command[] = [
  ...insertSections,
  insertAllMissingSections,
  insertSection,
  waiveQuestion,
  copyQuestion,
  copyReviewComment,
  exportAssessment,
  compareWithGit,
  insertExecutiveTradeoffs,
  setLeverage,
  newProposal,
  addQuestionsToTemplate,
  openPatternCard,
  goToEvidence,
  refresh,
  showPortfolio,
  refreshPortfolio,
  stopPortfolio,
  groupPortfolio,
  sortPortfolio,
  filterPortfolio,
  showGaps,
  showJudgmentGraph,
  exportJudgmentGraph,
  weeklyReview,
  restartServer,
  showOutput
]

/** Registers every command; which half of a row runs is decided by the server's state at the time. */
export function registerCommands(context: CommandContext): Disposable {
  const registered = table.map((command) =>
    commands.registerCommand(command.id, (...args: unknown[]) =>
      context.session.state === 'running'
        ? command.running(context, ...args)
        : command.stopped(context, ...args)
    )
  )
  return Disposable.from(...registered)
}
