// Shows the log of client and server.
import type { Command, CommandContext } from './command'

const show = ({ session }: CommandContext): Promise<void> => {
  session.output.show()
  return Promise.resolve()
}

export const showOutput: Command = {
  id: 'rfcSteward.showOutput',
  title: 'Show Output',
  running: show,
  stopped: show
}
