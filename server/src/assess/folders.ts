// The folders of a path, and which of them are called like some kind of document.

/** The folders that a path leads through, from the outermost inwards. */
export function foldersOf(path: string): string[] {
  return path.split('/').slice(0, -1)
}

/** Tells whether a folder has one of these names (in lower case), in the singular or in the plural. */
export function called(...names: readonly string[]): (folder: string) => boolean {
  const known = new Set(names.flatMap((name) => [name, `${name}s`]))
  return (folder) => known.has(folder.toLowerCase())
}
