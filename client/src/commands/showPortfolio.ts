// Opens the portfolio, which is read as soon as it is looked at.
import { commands } from 'vscode'
import { sayNotRunning, type Command } from './command'

export const showPortfolio: Command = {
  id: 'rfcSteward.showPortfolio',
  title: 'Show Portfolio',
  async running({ portfolio }) {
    await commands.executeCommand('rfcSteward.portfolio.focus')
    await portfolio.fresh()
  },
  stopped: sayNotRunning
}
