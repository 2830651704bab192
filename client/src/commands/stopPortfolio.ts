// Stops reading the portfolio; what was read so far is shown, and the rest is read another time.
import { sayNotRunning, type Command } from './command'

export const stopPortfolio: Command = {
  id: 'rfcSteward.stopPortfolio',
  title: 'Stop Reading the Portfolio',
  running: async ({ portfolio }) => portfolio.stop(),
  stopped: sayNotRunning
}
