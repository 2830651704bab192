// Opens the page of the systemic gaps.
import { sayNotRunning, type Command } from './command'

export const showGaps: Command = {
  id: 'rfcSteward.showGaps',
  title: 'Show Systemic Gaps',
  running: ({ gaps }) => gaps.show(),
  stopped: sayNotRunning
}
