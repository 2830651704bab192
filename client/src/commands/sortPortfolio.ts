// Chooses the order of the portfolio.
import { sortings } from '../portfolio/model'
import { chooseArrangement } from './chooseArrangement'
import type { Command, CommandContext } from './command'

export const sortPortfolio: Command = {
  id: 'rfcSteward.sortPortfolio',
  title: 'Sort Portfolio By…',
  running: sort,
  stopped: sort
}

async function sort({ portfolio }: CommandContext, wanted: unknown): Promise<void> {
  const current = portfolio.arrangement.sort
  const choice = await chooseArrangement('Sort Portfolio By', sortings, current, wanted)
  if (choice) await portfolio.arrange({ sort: choice })
}
