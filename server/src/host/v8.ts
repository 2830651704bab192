// Tells V8 flags where it has them: one that it has not it would mention on standard error, where the user reads it.

/** The newest major version with which they were tried, which is Node 26's. */
const newestTried = 14

/** The flags, and the last major version that has them, where a later one that was tried has them no more. */
interface Flags {
  readonly flags: readonly string[]
  readonly upTo?: number
}

/** Those of some flags that a version of V8 ("11.3.244.8") has. */
export function knownTo(version: string, { flags, upTo = newestTried }: Flags): readonly string[] {
  return Number.parseInt(version, 10) <= upTo ? flags : []
}

/** Tells the V8 of this process those of some flags that it has, for all of its threads. Loads what tells them, which takes milliseconds. */
export function tellV8(flags: Flags): void {
  const known = knownTo(process.versions.v8, flags)
  if (!known.length) return
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  for (const flag of known) setFlagsFromString(flag)
}
