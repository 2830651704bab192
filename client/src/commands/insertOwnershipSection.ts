// Inserts the section that proposals miss most often: who owns the result.
import { sayNotRunning, type Command } from './command'
import { insertSectionFor } from './insertSection'

export const insertOwnershipSection: Command = {
  id: 'rfcSteward.insertOwnershipSection',
  title: 'Insert Ownership Section',
  running: (context) => insertSectionFor(context, 'owner'),
  stopped: sayNotRunning
}
