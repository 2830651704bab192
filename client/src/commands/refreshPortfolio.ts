// Reads again what changed in the portfolio's files.
import { sayNotRunning, type Command } from './command'

export const refreshPortfolio: Command = {
  id: 'rfcSteward.refreshPortfolio',
  title: 'Refresh Portfolio',
  running: ({ portfolio }) => portfolio.read(),
  stopped: sayNotRunning
}
