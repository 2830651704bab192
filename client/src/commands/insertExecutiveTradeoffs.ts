// Inserts the five lines in which a trade-off can be heard outside engineering, or those that are missing.
import { sayNotRunning, type Command } from './command'
import { insert } from './insert'

export const insertExecutiveTradeoffs: Command = {
  id: 'rfcSteward.insertExecutiveTradeoffs',
  title: 'Insert Executive Trade-offs',
  running: (context) => insert(context, { tradeoffs: true }, 'All five lines are there already.'),
  stopped: sayNotRunning
}
