// The view "Related Patterns": the failure patterns that the sentences of the document point to.
import { window, type Disposable } from 'vscode'
import type { PanelModel } from './model'
import { RowProvider } from './treeView'

/** Shows the model's patterns until disposed. */
export function createPatternsView(model: PanelModel): Disposable {
  const provider = new RowProvider(() => model.patternRows)
  const view = window.createTreeView('rfcSteward.patterns', { treeDataProvider: provider })
  const update = (): void => {
    provider.refresh()
    const count = model.patternRows.length
    view.description = count ? String(count) : ''
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
