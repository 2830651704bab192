// The view "Open Questions": every question with its state, and a badge that counts the open ones.
import { window, type Disposable } from 'vscode'
import { growthRow } from './growthRow'
import { leverageRow, openCount, progress, radiusRow, tradeoffsRow, type PanelModel } from './model'
import { RowProvider } from './treeView'

/** Shows the model's questions until disposed. */
export function createQuestionsView(model: PanelModel): Disposable {
  const provider = new RowProvider(() => {
    const rows = model.questionRows
    const { view } = model
    if (!rows.length || !view) return []
    const growth = growthRow(view)
    return [...(growth ? [growth] : []), ...rows, tradeoffsRow(view), leverageRow(view), radiusRow(view)]
  })
  const view = window.createTreeView('rfcSteward.questions', { treeDataProvider: provider })
  const update = (): void => {
    provider.refresh()
    const { situation, view: assessment } = model
    const shown = situation === 'proposal' ? assessment : undefined
    const open = shown ? openCount(shown) : 0
    const noun = open === 1 ? 'question is' : 'questions are'
    view.badge = open ? { value: open, tooltip: `${open} ${noun} still open` } : undefined
    // A message would hide the welcome text, so the reason why a document is left alone goes beside the title.
    view.description = shown
      ? progress(shown)
      : situation === 'notProposal'
        ? (assessment?.recognised ?? '')
        : ''
    view.message = shown?.title ?? ''
  }
  const stop = model.onChange(update)
  update()
  return {
    dispose() {
      stop()
      view.dispose()
    }
  }
}
