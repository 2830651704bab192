// Adds the sections that a house's own template has no heading for, so that new proposals start with them.
import { sayNotRunning, type Command } from './command'
import { insert } from './insert'

export const addQuestionsToTemplate: Command = {
  id: 'rfcSteward.addQuestionsToTemplate',
  title: 'Add Stewardship Questions to This Template',
  running: (context) =>
    insert(context, { all: 'template' }, 'This template has a heading for every question.'),
  stopped: sayNotRunning
}
