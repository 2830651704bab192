// What a user command is, and what all of them may use.
import { window } from 'vscode'
import type { JudgmentPanel } from '../judgment/panel'
import type { CardProvider } from '../panel/cards'
import type { Follower } from '../panel/follow'
import type { PanelModel, Row } from '../panel/model'
import type { Portfolio } from '../portfolio/portfolio'
import type { GapsPanel } from '../portfolio/gapsPanel'
import type { Session } from '../session'

export interface CommandContext {
  readonly session: Session
  readonly model: PanelModel
  readonly follower: Follower
  readonly cards: CardProvider
  /** The row that is selected in the questions' view: what a command is about that a key started there. */
  selected(): Row | undefined
  readonly portfolio: Portfolio
  /** The page of the systemic gaps. */
  readonly gaps: GapsPanel
  readonly judgment: JudgmentPanel
}

/** One user command: what it does while the server runs, and what it does when not. */
export interface Command {
  readonly id: string
  /** As in package.json. */
  readonly title: string
  running(context: CommandContext, ...args: unknown[]): Promise<void>
  stopped(context: CommandContext, ...args: unknown[]): Promise<void>
}

/** What a command does that opens a page. While the server starts it opens too, and fills itself once it can. */
export function opensPage(
  page: (context: CommandContext) => { show(): Promise<void> }
): Pick<Command, 'running' | 'stopped'> {
  return {
    running: (context) => page(context).show(),
    async stopped(context) {
      if (context.session.state === 'starting') await page(context).show()
      else await sayNotRunning(context)
    }
  }
}

/** Says that the server is not there, and offers what helps. */
export async function sayNotRunning({ session }: CommandContext): Promise<void> {
  if (session.state === 'starting') {
    void window.showInformationMessage('RFC Steward is still starting. Please try again in a moment.')
    return
  }
  const restart = 'Restart'
  const show = 'Show Output'
  const choice = await window.showWarningMessage(
    'The RFC Steward language server is not running.',
    restart,
    show
  )
  if (choice === restart) await session.restart()
  if (choice === show) session.output.show()
}
