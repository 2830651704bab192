// The view "Related Patterns": the failure patterns that the sentences of the document point to.
import { window, type Disposable } from 'vscode'
import { patternCount, type PanelModel } from './model'
import { RowProvider } from './treeView'

/** Shows the model's patterns until disposed. */
export function createPatternsView(model: PanelModel): Disposable {
  const provider = new RowProvider(() => model.patternRows)
  const view = window.createTreeView('rfcSteward.patterns', { treeDataProvider: provider })
  const update = (): void => {
    provider.refresh()
    const shown = model.situation === 'proposal' ? model.view : undefined
    const count = shown ? patternCount(shown) : 0
    view.description = count ? String(count) : ''
    view.message = shown && !count ? 'No sentence of this document points to a failure pattern.' : ''
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
