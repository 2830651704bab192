// The table of user commands, and their registration. package.json names the same ones.
import { commands, Disposable } from 'vscode'
import type { Command, CommandContext } from './command'
import { goToEvidence } from './goToEvidence'
import { insertOwnershipSection } from './insertOwnershipSection'
import { insertSection } from './insertSection'
import { openPatternCard } from './openPatternCard'
import { refresh } from './refresh'
import { restartServer } from './restartServer'
import { showOutput } from './showOutput'

export const table: readonly Command[] = [
  insertOwnershipSection,
  insertSection,
  openPatternCard,
  goToEvidence,
  refresh,
  restartServer,
  showOutput
]

/** Registers every command; which half of a row runs is decided by the server's state at the time. */
export function registerCommands(context: CommandContext): Disposable {
  const registered = table.map((command) =>
    commands.registerCommand(command.id, (...args: unknown[]) =>
      context.session.state === 'running'
        ? command.running(context, ...args)
        : command.stopped(context, ...args)
    )
  )
  return Disposable.from(...registered)
}
