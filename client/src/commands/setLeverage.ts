// Writes into the metadata which kind of leverage a proposal has.
import { window } from 'vscode'
import { setLeverageCommand } from '../../../server/src/protocol'
import { sayNotRunning, type Command } from './command'
import { documentFor, insert, sayNoDocument } from './insert'

export const setLeverage: Command = {
  id: setLeverageCommand,
  title: 'Set Leverage Type…',
  async running(context, subject) {
    const document = documentFor(context)
    if (!document) return sayNoDocument()
    const view = await context.session.assessment(document.uri.toString())
    if (!view) return
    const { kind, kinds } = view.leverage
    const given = kinds.find(({ id }) => id === subject)
    const items = kinds.map(({ id, label, what }) => ({
      id,
      label,
      detail: what,
      ...(id === kind ? { description: view.leverage.set ? 'set' : 'as it reads' } : {})
    }))
    const options = {
      title: 'Leverage Type',
      placeHolder: 'What does this work mostly do?',
      matchOnDetail: true
    }
    const choice = given ?? (await window.showQuickPick(items, options))
    if (choice) await insert(context, { leverage: choice.id }, 'It says so already.')
  },
  stopped: sayNotRunning
}
