// The workspace folders, and where in them a document lies.
import type { WorkspaceFolder } from 'vscode-languageserver'
import { URI } from 'vscode-uri'

/** Where a document lies. Paths have forward slashes. */
export interface Place {
  /** Relative to the workspace folder, else absolute; empty for a document that is not saved. */
  readonly path: string
  /** On disk; undefined for a document that is not there. */
  readonly file?: string
  /** The workspace folder on disk. */
  readonly root?: string
}

/** Finds documents in the folders that the client has open. */
export class Folders {
  #folders: readonly URI[] = []

  set(folders: readonly Pick<WorkspaceFolder, 'uri'>[]): void {
    // The innermost folder wins where one lies in another.
    this.#folders = folders.map(({ uri }) => URI.parse(uri)).sort((a, b) => b.path.length - a.path.length)
  }

  change(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map(({ uri }) => URI.parse(uri).toString()))
    const kept = this.#folders.map((uri) => ({ uri: uri.toString() })).filter(({ uri }) => !gone.has(uri))
    this.set([...kept, ...added])
  }

  /** The URIs of the folders, in the order of their paths. */
  all(): string[] {
    return this.#folders.map((uri) => uri.toString()).sort()
  }

  /** The URI of the folder that a document lies in. */
  of(documentUri: string): string | undefined {
    const uri = URI.parse(documentUri)
    return this.#folders.find((each) => holds(each, uri))?.toString()
  }

  place(documentUri: string): Place {
    const uri = URI.parse(documentUri)
    if (uri.scheme === 'untitled') return { path: '' }
    const folder = this.#folders.find((each) => holds(each, uri))
    const path = folder ? uri.path.slice(base(folder).length) : onDisk(uri)
    if (uri.scheme !== 'file') return { path }
    return { path, file: onDisk(uri), ...(folder ? { root: onDisk(folder) } : {}) }
  }
}

/** Names for folders on disk: the last part of each path, with as many before it as tell it from all others. */
export function shortNames(roots: readonly string[]): string[] {
  const ending = (root: string, parts: number): string =>
    root.split('/').filter(Boolean).slice(-parts).join('/')
  return roots.map((root) => {
    let parts = 1
    const last = root.split('/').length
    while (parts < last && roots.some((each) => each !== root && ending(each, parts) === ending(root, parts)))
      parts++
    return ending(root, parts)
  })
}

function holds(folder: URI, uri: URI): boolean {
  return (
    folder.scheme === uri.scheme && folder.authority === uri.authority && uri.path.startsWith(base(folder))
  )
}

function base(folder: URI): string {
  return folder.path.endsWith('/') ? folder.path : `${folder.path}/`
}

function onDisk(uri: URI): string {
  return uri.scheme === 'file' ? uri.fsPath.replace(/\\/g, '/') : uri.path
}
