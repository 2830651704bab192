// The part of VS Code's own git extension that is used here: earlier versions of a file. Only asked in trusted folders.
import { extensions, type Uri } from 'vscode'

/** A commit, as far as it is shown. */
export interface Commit {
  readonly hash: string
  readonly message: string
  readonly authorDate?: Date
}

/** The repository that a file is in. */
export interface Repository {
  show(ref: string, path: string): Promise<string>
  log(options: { path?: string; maxEntries?: number }): Promise<Commit[]>
}

interface GitExtension {
  readonly enabled: boolean
  getAPI(version: 1): {
    getRepository(uri: Uri): Repository | null
    openRepository?(uri: Uri): Promise<Repository | null>
  }
}

/** The repository of a file; undefined where git or the repository is not there. */
export async function repositoryOf(file: Uri): Promise<Repository | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git')
  if (!extension) return undefined
  const git = await extension.activate()
  if (!git.enabled) return undefined
  return git.getAPI(1).getRepository(file) ?? undefined
}
