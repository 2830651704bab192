// The part of VS Code's own git extension that is used here: earlier versions of files. Only asked in trusted folders.
import { extensions, type Event, type Uri } from 'vscode'

/** A commit, as far as it is shown. */
export interface Commit {
  readonly hash: string
  readonly message: string
  readonly parents: readonly string[]
  readonly authorDate?: Date
  readonly commitDate?: Date
}

/** A file that differs. */
export interface Change {
  readonly uri: Uri
  readonly originalUri: Uri
  readonly renameUri?: Uri
}

/** The repository that a file is in. */
export interface Repository {
  readonly rootUri: Uri
  readonly state: {
    readonly workingTreeChanges: readonly Change[]
    /** Absent in an older VS Code, which lists them among the others. */
    readonly untrackedChanges?: readonly Change[]
  }
  show(ref: string, path: string): Promise<string>
  log(options: { path?: string; maxEntries?: number }): Promise<Commit[]>
  /** Files of which the working tree has another version than a commit. */
  diffWith(ref: string): Promise<Change[]>
}

interface GitApi {
  readonly state?: 'uninitialized' | 'initialized'
  readonly onDidChangeState?: Event<unknown>
  readonly repositories: readonly Repository[]
  getRepository(uri: Uri): Repository | null
}
interface GitExtension {
  readonly enabled: boolean
  getAPI(version: 1): GitApi
}

/** How long the git extension may look for repositories, in milliseconds. */
const patience = 10_000

/** The repository of a file; undefined where git or the repository is not there. */
export async function repositoryOf(file: Uri): Promise<Repository | undefined> {
  return (await gitApi())?.getRepository(file) ?? undefined
}

/** All repositories that VS Code has open, once it has looked for them; undefined without git. */
export async function repositories(): Promise<readonly Repository[] | undefined> {
  const api = await gitApi()
  if (api?.state === 'uninitialized')
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer)
        listener?.dispose()
        resolve()
      }
      const timer = setTimeout(done, patience)
      const listener = api.onDidChangeState?.(done)
    })
  return api?.repositories
}

/** The text of a file at a commit, under the name that it had then; undefined where it was not there. */
export async function textAt(repository: Repository, ref: string, file: Uri): Promise<string | undefined> {
  try {
    return await repository.show(ref, file.fsPath)
  } catch {
    // It may have had another name.
  }
  try {
    const now = file.toString()
    const renamed = (await repository.diffWith(ref)).find(({ renameUri }) => renameUri?.toString() === now)
    return renamed && (await repository.show(ref, renamed.originalUri.fsPath))
  } catch {
    return undefined
  }
}

async function gitApi(): Promise<GitApi | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git')
  if (!extension) return undefined
  const git = await extension.activate()
  return git.enabled ? git.getAPI(1) : undefined
}
