// What changed since a day: the commit where the period began, and the Markdown files that differ since then.
import { Uri, workspace, type CancellationToken } from 'vscode'
import type { WeeklyFile } from '../../../server/src/protocol/review'
import { commitBefore } from './commits'
import { repositories, type Change, type Repository } from './git'
import { relativePath } from './relativePath'
import { formerNames } from './renames'

/** Files that changed, or why git cannot tell. */
export type History =
  { readonly files: WeeklyFile[]; readonly lacking: string[] } | { readonly reason: string }

/** The tree without a file, which every repository knows. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
const markdown = /\.(?:md|markdown|mdx)$/i
/** Versions that are asked for at the same time. */
const atOnce = 4

/** Looks at every repository of the open folders. Nothing is asked where the folder is not trusted. */
export async function changedSince(since: Date, token: CancellationToken): Promise<History> {
  const folders = workspace.workspaceFolders ?? []
  if (!folders.length) return { reason: 'No folder is open.' }
  if (!workspace.isTrusted)
    return {
      reason: 'In Restricted Mode git is not asked. Trust this folder to see what is new in a proposal.'
    }
  if (folders.every(({ uri }) => uri.scheme !== 'file'))
    return { reason: 'Git is out of reach in a virtual workspace.' }
  const all = await repositories()
  if (!all) return { reason: 'The git extension of VS Code is switched off or not there.' }
  const near = all.filter(({ rootUri }) =>
    folders.some(({ uri }) => isIn(rootUri, uri) || isIn(uri, rootUri))
  )
  if (!near.length) return { reason: 'The open folders are in no git repository that VS Code has open.' }
  const lacking = folders
    .filter(({ uri }) => !near.some(({ rootUri }) => isIn(rootUri, uri) || isIn(uri, rootUri)))
    .map(({ name }) => `The folder ${name} is in no git repository, so what changed there is not known.`)
  const files = new Map<string, WeeklyFile>()
  const silent: string[] = []
  for (const repository of near) {
    const changed = await changedIn(repository, since, token)
    if (!changed) silent.push(repository.rootUri.fsPath)
    for (const file of changed ?? []) files.set(file.uri, file)
  }
  if (silent.length === near.length) return { reason: `Git gave no answer in ${silent.join(', ')}.` }
  for (const root of silent)
    lacking.push(`Git gave no answer in ${root}, so what changed there is not known.`)
  return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), lacking }
}

/** Undefined where git does not answer: the repository may be gone from the disk. */
async function changedIn(
  repository: Repository,
  since: Date,
  token: CancellationToken
): Promise<WeeklyFile[] | undefined> {
  const base = await commitBefore(repository, since.getTime())
  let changes: Change[]
  try {
    changes = await repository.diffWith(base ?? emptyTree)
  } catch {
    return undefined
  }
  const { workingTreeChanges, untrackedChanges = [] } = repository.state
  const seen = new Set<string>()
  const wanted = [...changes, ...workingTreeChanges, ...untrackedChanges].filter(({ uri, renameUri }) => {
    const file = renameUri ?? uri
    const key = file.toString()
    if (seen.has(key) || !markdown.test(file.path) || !workspace.getWorkspaceFolder(file)) return false
    return seen.add(key)
  })
  const files: WeeklyFile[] = []
  const rest = [...wanted]
  const work = async (): Promise<void> => {
    for (let next = rest.shift(); next && !token.isCancellationRequested; next = rest.shift()) {
      files.push(await fileOf(repository, base, next))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return base === undefined ? files : underFormerNames(files)
}

/** Files that were renamed outside git are one proposal, not one that is gone and another that is new. */
async function underFormerNames(files: readonly WeeklyFile[]): Promise<WeeklyFile[]> {
  const gone = new Map(
    files.flatMap(({ uri, gone, before }) => (gone && before ? [[uri, before] as const] : []))
  )
  const fresh = files.filter(({ gone, before }) => !gone && before === undefined)
  if (!gone.size || !fresh.length) return [...files]
  const texts = new Map<string, string>()
  for (const { uri } of fresh) {
    const bytes = await workspace.fs.readFile(Uri.parse(uri)).then(undefined, () => undefined)
    if (bytes) texts.set(uri, new TextDecoder().decode(bytes))
  }
  const former = formerNames(gone, texts)
  const renamed = new Set(former.values())
  return files
    .filter(({ uri }) => !renamed.has(uri))
    .map((file) => {
      const before = gone.get(former.get(file.uri) ?? '')
      return before === undefined ? file : { ...file, before }
    })
}

async function fileOf(repository: Repository, base: string | undefined, change: Change): Promise<WeeklyFile> {
  const uri = change.renameUri ?? change.uri
  const [first] = workspace.workspaceFolders ?? []
  const path = first ? relativePath(first.uri.path, uri.path) : uri.path
  const before = base === undefined ? undefined : await showAt(repository, base, change)
  const there = await workspace.fs.stat(uri).then(
    () => true,
    () => false
  )
  return {
    uri: uri.toString(),
    path,
    ...(before === undefined ? {} : { before }),
    ...(there ? {} : { gone: true })
  }
}

/** Undefined where the file was not there then; what git says of names is known from the change. */
function showAt(repository: Repository, ref: string, { originalUri }: Change): Promise<string | undefined> {
  return repository.show(ref, originalUri.fsPath).catch(() => undefined)
}

function isIn(file: Uri, folder: Uri): boolean {
  return file.scheme === folder.scheme && `${file.path}/`.startsWith(`${folder.path.replace(/\/$/, '')}/`)
}
