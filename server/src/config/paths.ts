// Works with absolute paths that have forward slashes, as the host hands them in.

/** The folder of a file. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0)) || '/'
}

/** A path as seen from a folder, without `.` and `..`. An absolute one stays what it is. */
export function joined(folder: string, path: string): string {
  const absolute = isAbsolute(path)
  const parts: string[] = []
  for (const part of (absolute ? path : `${folder}/${path}`).replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop()
    else if (part && part !== '.') parts.push(part)
  }
  const drive = /^[a-z]:$/i.test(parts[0] ?? '')
  return `${drive ? '' : '/'}${parts.join('/')}`
}

export function isAbsolute(path: string): boolean {
  return /^(?:[\\/]|[a-z]:)/i.test(path)
}

/** Whether a path is a folder or lies in it. */
export function isBelow(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}

/** The rest of a path below a folder; the whole path where it is not there. */
export function below(folder: string | undefined, path: string): string {
  if (folder === undefined || path === folder || !isBelow(folder, path)) return path
  return path.slice(folder.length).replace(/^\//, '')
}
