// Starts a new proposal from a template: one of the product's, or one of the workspace's own.
import {
  FileType,
  Position,
  QuickPickItemKind,
  SnippetString,
  Uri,
  window,
  workspace,
  type QuickPickItem
} from 'vscode'
import { sayNotRunning, type Command, type CommandContext } from './command'

export const newProposal: Command = {
  id: 'rfcSteward.newProposal',
  title: 'New Proposal from Template…',
  async running(context, subject) {
    const given = givenBy(subject)
    const choice = given ?? (await chooseTemplate(context))
    if (!choice) return
    const title = given?.title ?? (await askTitle())
    if (title === undefined) return
    await create(context, choice, title)
  },
  stopped: sayNotRunning
}

/** Where another command or a key binding says what is wanted: `{ template, title }`, or `{ file, title }`. */
function givenBy(subject: unknown): (TemplateItem & { title?: string }) | undefined {
  if (typeof subject !== 'object' || subject === null) return undefined
  const { template, file, title } = subject as Record<string, unknown>
  const rest = typeof title === 'string' ? { title } : {}
  if (typeof template === 'string') return { label: template, template, ...rest }
  return typeof file === 'string' ? { label: file, file: Uri.parse(file), ...rest } : undefined
}

function askTitle(): Thenable<string | undefined> {
  return window.showInputBox({
    title: 'New Proposal',
    prompt: 'What is it called? It can be changed later.',
    placeHolder: 'Title of the proposal'
  })
}

interface TemplateItem extends QuickPickItem {
  /** One of the product's templates. */
  readonly template?: string
  /** A file of the workspace. */
  readonly file?: Uri
}

const notOurs = '**/{node_modules,.git,dist,out,build}/**'
const templateFiles = '**/{template,*-template,*_template,adr-template,0000-template}.{md,markdown}'
const proposalFiles =
  '**/{rfcs,rfc,proposals,adr,adrs,decisions,designs,design-docs,keps,enhancements}/**/*.{md,markdown}'

async function chooseTemplate({ session }: CommandContext): Promise<TemplateItem | undefined> {
  const [ours, theirs, inFolders] = await Promise.all([
    session.templates(),
    workspace.findFiles(templateFiles, notOurs, 50),
    workspace.findFiles('**/{templates,.templates,_templates}/*.{md,markdown}', notOurs, 50)
  ])
  const files = new Map([...theirs, ...inFolders].map((uri) => [uri.toString(), uri]))
  const items: TemplateItem[] = ours.map(({ id, title, description }) => {
    return { label: title, detail: description, template: id }
  })
  if (files.size) {
    items.push({ label: 'In this workspace', kind: QuickPickItemKind.Separator })
    for (const file of [...files.values()].sort((a, b) => a.path.localeCompare(b.path)))
      items.push({ label: workspace.asRelativePath(file), file })
  }
  return window.showQuickPick(items, {
    title: 'New Proposal',
    placeHolder: 'Which template?',
    matchOnDetail: true
  })
}

async function create(
  { session, model, follower }: CommandContext,
  { template, file }: Pick<TemplateItem, 'template' | 'file'>,
  title: string
): Promise<void> {
  const folder = await folderFor(model.situation === 'proposal' ? follower.document?.uri : undefined)
  const siblings = folder ? await namesIn(folder) : []
  const made = await session.newProposal({ title, siblings, ...(template === undefined ? {} : { template }) })
  if (!made) return
  const document = folder
    ? await workspace.openTextDocument(Uri.joinPath(folder, made.fileName).with({ scheme: 'untitled' }))
    : await workspace.openTextDocument({ language: 'markdown' })
  const editor = await window.showTextDocument(document)
  const start = new Position(0, 0)
  if (file) {
    const text = new TextDecoder().decode(await workspace.fs.readFile(file))
    await editor.edit((edit) => edit.insert(start, text))
  } else await editor.insertSnippet(new SnippetString(made.snippet), start)
}

/** The folder that the proposals of this workspace are in: beside the one on show, else where most of them are. */
async function folderFor(shown: Uri | undefined): Promise<Uri | undefined> {
  if (shown && shown.scheme !== 'untitled') return Uri.joinPath(shown, '..')
  const counts = new Map<string, { folder: Uri; count: number }>()
  for (const uri of await workspace.findFiles(proposalFiles, notOurs, 500)) {
    const folder = Uri.joinPath(uri, '..')
    const known = counts.get(folder.toString()) ?? { folder, count: 0 }
    counts.set(folder.toString(), { folder, count: known.count + 1 })
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count)[0]
  const root = workspace.workspaceFolders?.[0]?.uri
  return most?.folder ?? (root && Uri.joinPath(root, 'docs', 'rfcs'))
}

/** What lies in a folder; nothing where it is not there yet. */
async function namesIn(folder: Uri): Promise<string[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder)
    return entries.filter(([, type]) => type !== FileType.Unknown).map(([name]) => name)
  } catch {
    return []
  }
}
