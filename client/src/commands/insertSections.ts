// One command for each question: inserts its section.
import { sayNotRunning, type Command } from './command'
import { insert, nothingToInsert } from './insert'
import { sections } from './sections.generated'

export const insertSections: readonly Command[] = sections.map(({ id, title, question }) => ({
  id,
  title,
  running: (context) => insert(context, { question }, nothingToInsert),
  stopped: sayNotRunning
}))
