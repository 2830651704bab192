// The view "Open Questions": every question below its group, a line of progress, and a badge that counts the open ones.
import { window, type Disposable, type TreeView } from 'vscode'
import { openCount, progressLine, type PanelModel, type Row } from './model'
import { RowProvider } from './treeView'

/** The view, for commands that a key starts: those are about the selected row. */
export interface QuestionsView extends Disposable {
  readonly tree: TreeView<Row>
}

/** Shows the model's questions until disposed. */
export function createQuestionsView(model: PanelModel): QuestionsView {
  const provider = new RowProvider(() => model.rows)
  const tree = window.createTreeView('rfcSteward.questions', { treeDataProvider: provider })
  const update = (): void => {
    provider.refresh()
    const { situation, view: assessment } = model
    const shown = situation === 'proposal' ? assessment : undefined
    const open = shown ? openCount(shown) : 0
    const noun = open === 1 ? 'question is' : 'questions are'
    tree.badge = open ? { value: open, tooltip: `${open} ${noun} still open` } : undefined
    // A message would hide the welcome text, so the reason why a document is left alone goes beside the title.
    tree.description = shown?.title ?? (situation === 'notProposal' ? (assessment?.recognised ?? '') : '')
    tree.message = shown ? progressLine(shown) : ''
  }
  const stop = model.onChange(update)
  update()
  return {
    tree,
    dispose() {
      stop()
      tree.dispose()
    }
  }
}
