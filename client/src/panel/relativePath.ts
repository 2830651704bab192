// The way from one folder to a file, as links have it. It knows no VS Code.

/** Relative to a folder; both are absolute, with forward slashes. */
export function relativePath(folder: string, file: string): string {
  const from = folder.split('/').filter(Boolean)
  const to = file.split('/').filter(Boolean)
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}
