// Chooses what the portfolio is grouped by.
import { groupings } from '../portfolio/model'
import { chooseArrangement } from './chooseArrangement'
import type { Command, CommandContext } from './command'

export const groupPortfolio: Command = {
  id: 'rfcSteward.groupPortfolio',
  title: 'Group Portfolio By…',
  running: group,
  // How it is shown is the client's own affair.
  stopped: group
}

async function group({ portfolio }: CommandContext, wanted: unknown): Promise<void> {
  const current = portfolio.arrangement.group
  const choice = await chooseArrangement('Group Portfolio By', groupings, current, wanted)
  if (choice) await portfolio.arrange({ group: choice })
}
