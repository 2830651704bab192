// Stops the language server, if it runs, and starts it.
import type { Command, CommandContext } from './command'

const restart = ({ session }: CommandContext): Promise<void> => session.restart()

export const restartServer: Command = {
  id: 'rfcSteward.restartServer',
  title: 'Restart Language Server',
  running: restart,
  stopped: restart
}
