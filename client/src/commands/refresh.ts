// Reads configuration files and documents anew, for the cases in which nothing tells the server of a change.
import { sayNotRunning, type Command } from './command'

export const refresh: Command = {
  id: 'rfcSteward.refresh',
  title: 'Refresh',
  async running({ session, follower }) {
    await session.refresh()
    await follower.update()
  },
  stopped: sayNotRunning
}
