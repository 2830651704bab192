// Opens the page of the systemic gaps.
import { opensPage, type Command } from './command'

export const showGaps: Command = {
  id: 'rfcSteward.showGaps',
  title: 'Show Systemic Gaps',
  ...opensPage(({ gaps }) => gaps)
}
