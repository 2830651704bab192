// Chooses the order of the portfolio.
import { window } from 'vscode'
import { sortings, type Sorting } from '../portfolio/model'
import type { Command, CommandContext } from './command'

export const sortPortfolio: Command = {
  id: 'rfcSteward.sortPortfolio',
  title: 'Sort Portfolio By…',
  running: sort,
  stopped: sort
}

async function sort({ portfolio }: CommandContext, wanted: unknown): Promise<void> {
  const current = portfolio.arrangement.sort
  const items = sortings.map(({ id, label }) => ({ id, label, description: id === current ? 'now' : '' }))
  const named = items.find(({ id }) => id === wanted)
  const choice: { id: Sorting } | undefined =
    named ?? (await window.showQuickPick(items, { title: 'Sort Portfolio By' }))
  if (choice) await portfolio.arrange({ sort: choice.id })
}
