// Inserts the sections of all questions that are asked of the document and have no answer yet.
import { sayNotRunning, type Command } from './command'
import { insert } from './insert'

export const insertAllMissingSections: Command = {
  id: 'rfcSteward.insertAllMissingSections',
  title: 'Insert All Missing Sections',
  running: (context) =>
    insert(
      context,
      { all: 'missing' },
      'No section is missing: every question that is asked here is answered or begun.'
    ),
  stopped: sayNotRunning
}
