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
  async stopped(context) {
    await commands.executeCommand('rfcSteward.portfolio.focus')
    // It fills itself as soon as the server has started.
    if (context.session.state !== 'starting') await sayNotRunning(context)
  }
}
