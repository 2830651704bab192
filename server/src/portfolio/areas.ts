// Which area of the organisation a proposal belongs to: what its metadata says, else the folder it lies in.

interface Placed {
  readonly path: string
  readonly area: string
}

/** The area of each proposal, in their order. */
export function areasOf(entries: readonly Placed[]): string[] {
  const folders = entries.map(({ path }) => path.split('/').slice(0, -1))
  const shared = sharedDepth(folders)
  return entries.map(({ area }, index) => {
    const folder = folders[index] ?? []
    // Folders that all have in common tell nothing apart; the first below them does.
    return area || folder[shared] || folder.at(-1) || 'workspace'
  })
}

function sharedDepth(folders: readonly (readonly string[])[]): number {
  const [first = []] = folders
  const differs = first.findIndex((name, depth) => folders.some((folder) => folder[depth] !== name))
  return differs < 0 ? first.length : differs
}
