// Chooses what the portfolio is grouped by.
import { window } from 'vscode'
import { groupings, type Grouping } from '../portfolio/model'
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
  const items = groupings.map(({ id, label }) => ({ id, label, description: id === current ? 'now' : '' }))
  const named = items.find(({ id }) => id === wanted)
  const choice: { id: Grouping } | undefined =
    named ?? (await window.showQuickPick(items, { title: 'Group Portfolio By' }))
  if (choice) await portfolio.arrange({ group: choice.id })
}
