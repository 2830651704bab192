// The language status item: how far the document is, or why it is left alone.
import { languages, LanguageStatusSeverity, type Disposable, type LanguageStatusItem } from 'vscode'
import type { Follower } from './panel/follow'
import { openCount, progress, type PanelModel } from './panel/model'
import type { Session } from './session'
import { documentSelector } from './settings'

/** Shows the session's and the document's state in the language status until disposed. */
export function createStatus(session: Session, model: PanelModel, follower: Follower): Disposable {
  const item = languages.createLanguageStatusItem('rfcSteward.status', documentSelector)
  item.name = 'RFC Steward'
  const update = (): void => describe(item, session, model)
  const stop = model.onChange(update)
  const listeners = [session.onDidChangeState(update), follower.onDidChangeBusy((busy) => (item.busy = busy))]
  update()
  return {
    dispose() {
      stop()
      for (const listener of listeners) listener.dispose()
      item.dispose()
    }
  }
}

function describe(item: LanguageStatusItem, session: Session, model: PanelModel): void {
  const showPanel = { command: 'rfcSteward.questions.focus', title: 'Show Questions' }
  const restart = { command: 'rfcSteward.restartServer', title: 'Restart' }
  const openSettings = {
    command: 'workbench.action.openSettings',
    title: 'Settings',
    arguments: ['rfcSteward']
  }
  const set = (
    text: string,
    detail: string,
    command: typeof openSettings | typeof showPanel,
    severity = LanguageStatusSeverity.Information
  ): void => {
    item.text = `RFC Steward: ${text}`
    item.detail = detail
    item.command = command
    item.severity = severity
  }
  const { situation, view } = model
  if (session.state === 'failed')
    return set('not running', 'see the output for the reason', restart, LanguageStatusSeverity.Error)
  if (session.state === 'stopped') return set('stopped', '', restart, LanguageStatusSeverity.Warning)
  if (situation === 'proposal' && view) {
    const open = openCount(view)
    const detail = [view.status || 'no status', `${view.radius} proposal`].join(', ')
    return set(progress(view), open ? `${detail}, ${open} open` : detail, showPanel)
  }
  if (situation === 'notProposal' && view) return set('not a proposal', view.recognised, openSettings)
  if (situation === 'off') return set('switched off', 'by rfcSteward.enable', openSettings)
  return set(session.state === 'starting' ? 'starting' : 'ready', '', showPanel)
}
