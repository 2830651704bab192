// Opens the card of a failure pattern (or of a sign or question) in the Markdown preview.
import { commands, QuickPickItemKind, window, type QuickPickItem, type Uri } from 'vscode'
import { cardUri } from '../panel/cards'
import { openCardCommand, type PatternSummary } from '../../../server/src/protocol'
import { sayNotRunning, type Command, type CommandContext } from './command'

export const openPatternCard: Command = {
  id: openCardCommand,
  title: 'Open Pattern Card…',
  async running(context, subject) {
    const id = typeof subject === 'string' ? subject : await choosePattern(context)
    if (id === undefined) return
    await showPage(cardUri(id))
  },
  stopped: sayNotRunning
}

/** Shows a virtual Markdown document as it reads. */
export async function showPage(uri: Uri): Promise<void> {
  try {
    // As an editor of its own: the ordinary preview would turn to the proposal as soon as that is in front again.
    await commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor')
  } catch {
    // Without VS Code's own Markdown extension there is no preview; the text is readable too.
    await window.showTextDocument(uri)
  }
}

interface PatternItem extends QuickPickItem {
  readonly pattern?: string
}

async function choosePattern({ session, model }: CommandContext): Promise<string | undefined> {
  const related = new Set(model.patternRows.map(({ subject }) => subject))
  const all = await session.patterns()
  const near = all.filter(({ id }) => related.has(id))
  const far = all.filter(({ id }) => !related.has(id))
  const items: PatternItem[] = [
    ...group('Related to this document', near),
    ...group(near.length ? 'Other patterns' : 'Patterns', far)
  ]
  const choice = await window.showQuickPick(items, {
    title: 'Open Pattern Card',
    placeHolder: 'Which pattern?',
    matchOnDetail: true
  })
  return choice?.pattern
}

function group(label: string, patterns: readonly PatternSummary[]): PatternItem[] {
  if (!patterns.length) return []
  return [
    { label, kind: QuickPickItemKind.Separator },
    ...patterns.map(({ id, title, summary }) => ({ label: title, detail: summary, pattern: id }))
  ]
}
