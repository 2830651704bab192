// Writes the assessment of a document to a file: as Markdown, JSON or HTML.
import { Uri, window, workspace, type QuickPickItem } from 'vscode'
import type { ExportFormatName } from '../../../server/src/protocol/review'
import { saved } from '../saved'
import { sayNotRunning, type Command } from './command'
import { documentFor, sayNoDocument } from './insert'

export const exportAssessment: Command = {
  id: 'rfcSteward.exportAssessment',
  title: 'Export Assessment…',
  async running(context, subject) {
    const document = documentFor(context)
    if (!document) return sayNoDocument()
    const { format = (await chooseFormat())?.format, file } = givenBy(subject)
    if (!format) return
    const text = await context.session.exported({ uri: document.uri.toString(), format })
    if (!text) return
    const target = file ?? (await chooseFile(document.uri, format))
    if (!target) return
    if (!(await saved(target, text, 'The assessment'))) return
    const open = 'Open'
    void window
      .showInformationMessage(`The assessment is in ${workspace.asRelativePath(target)}.`, open)
      .then((choice) => (choice === open ? window.showTextDocument(target) : undefined))
  },
  stopped: sayNotRunning
}

const endings: Readonly<Record<ExportFormatName, string>> = { markdown: 'md', json: 'json', html: 'html' }

/** What need not be asked: `{ format, file }`. */
function givenBy(subject: unknown): { format?: ExportFormatName; file?: Uri } {
  if (typeof subject !== 'object' || subject === null) return {}
  const { format, file } = subject as Record<string, unknown>
  return {
    ...(typeof format === 'string' && format in endings ? { format: format as ExportFormatName } : {}),
    ...(typeof file === 'string' ? { file: Uri.parse(file) } : {})
  }
}

interface FormatItem extends QuickPickItem {
  readonly format: ExportFormatName
}

function chooseFormat(): Thenable<FormatItem | undefined> {
  const items: FormatItem[] = [
    { label: 'Markdown', detail: 'To read and to paste', format: 'markdown' },
    { label: 'JSON', detail: 'An entry as the command line prints it', format: 'json' },
    { label: 'HTML', detail: 'One page without scripts, to pass on', format: 'html' }
  ]
  return window.showQuickPick(items, { title: 'Export Assessment', placeHolder: 'Which format?' })
}

function chooseFile(uri: Uri, format: ExportFormatName): Thenable<Uri | undefined> {
  const name = `${nameOf(uri)}-assessment.${endings[format]}`
  const folder = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..')
  return window.showSaveDialog({
    title: 'Export Assessment',
    ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {})
  })
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '') || 'proposal'
}
