// Asks for the words that the proposals of the portfolio shall have; none shows all of them.
import { window } from 'vscode'
import type { Command, CommandContext } from './command'

export const filterPortfolio: Command = {
  id: 'rfcSteward.filterPortfolio',
  title: 'Filter Portfolio…',
  running: filter,
  stopped: filter
}

async function filter({ portfolio }: CommandContext, wanted: unknown): Promise<void> {
  const words =
    typeof wanted === 'string'
      ? wanted
      : await window.showInputBox({
          title: 'Filter Portfolio',
          prompt:
            'Words of a title, path, status, area, person, open question or sign. Leave it empty to see all.',
          value: portfolio.arrangement.filter
        })
  if (words !== undefined) await portfolio.arrange({ filter: words.trim() })
}
