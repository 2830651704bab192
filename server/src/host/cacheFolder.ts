// The folder for what may be deleted at any time: where users of each system expect it.
import { homedir } from 'node:os'
import { join } from 'node:path'
import { quietly } from './quietly'

/** The program's own folder there; undefined where this user has no home. */
export function cacheFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home = quietly(homedir)
): string | undefined {
  const base =
    (platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME']) ||
    (home &&
      join(
        home,
        platform === 'win32' ? 'AppData/Local' : platform === 'darwin' ? 'Library/Caches' : '.cache'
      ))
  return base ? join(base, 'rfc-steward') : undefined
}
