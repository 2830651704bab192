// Looks at something of the file system that may not be there, where the reason is of no use to anybody.

/** What a look gives; undefined where it fails. */
export function quietly<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
