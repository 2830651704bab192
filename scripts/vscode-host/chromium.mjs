// Finds the Chromium of this machine, or installs it where that can be done without asking.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const elsewhere = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium'
]
/** Text in pictures is drawn with these; Chromium does not bring any fonts. */
const fonts = ['fonts-liberation', 'fonts-dejavu-core']

/** Flags for a machine without a GPU, a sandbox or a way out. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** The path of a Chromium or Chrome: the environment variable CHROMIUM, the PATH, the usual places. */
export function findChromium() {
  const wanted = process.env.CHROMIUM
  if (wanted) {
    if (!runs(wanted)) throw new Error(`CHROMIUM names ${wanted}, which is not a program that can be run.`)
    return wanted
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const found = [...candidates, ...elsewhere].find(runs)
  if (found) return found
  throw new Error(
    'There is no Chromium on this machine. Install one (on Debian: apt-get install chromium), or name it in the ' +
      'environment variable CHROMIUM.'
  )
}

/** The same; on Debian and for root it installs one first where there is none. */
export function ensureChromium(say = console.error) {
  try {
    return findChromium()
  } catch (error) {
    const mayInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
    if (process.env.CHROMIUM || !mayInstall) throw error
  }
  say('Installing Chromium with apt-get, since there is none on this machine.')
  apt('update', '-qq')
  apt('install', '-qq', '-y', '--no-install-recommends', 'chromium', ...fonts)
  return findChromium()
}

function apt(...args) {
  const { status } = spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit']
  })
  if (status !== 0) throw new Error(`"apt-get ${args.join(' ')}" ended with status ${status}.`)
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
