// Runs the command line in memory and keeps what it wrote.
import type { Steward } from '../../server/src/assess'
import type { Drawer, FileContent } from '../../server/src/assess/host'
import type { CommandHost } from '../../server/src/commandline/configuration'
import { run, type ExitStatus } from '../../server/src/commandline/run'
import type { Threads } from '../../server/src/workers'
import { fakeSteward } from '../support/fakeSteward'
import { memoryHost } from '../support/memoryHost'

export interface Ran {
  readonly status: ExitStatus
  readonly out: string
  readonly error: string
}

export interface Setting {
  readonly files?: Parameters<typeof memoryHost>[0]
  readonly host?: CommandHost
  readonly stdin?: FileContent
  readonly colour?: boolean
  readonly steward?: Steward
  readonly threads?: Threads
  readonly drawer?: Drawer
}

/** Runs `rfc-steward` with arguments over files in memory. */
export async function rfcSteward(argv: readonly string[], setting: Setting = {}): Promise<Ran> {
  let out = ''
  let error = ''
  const io = {
    out: (text: string) => void (out += text),
    error: (text: string) => void (error += text),
    stdin: () => setting.stdin ?? { text: '' },
    colour: setting.colour ?? false,
    version: '1.2.3',
    ...(setting.threads ? { threads: setting.threads } : {}),
    ...(setting.drawer ? { drawer: () => setting.drawer } : {})
  }
  const host = setting.host ?? memoryHost(setting.files ?? {})
  const status = await run(argv, host, async () => setting.steward ?? fakeSteward(), io)
  return { status, out, error }
}

/** The one line on standard error; fails where it is not one. */
export function oneLine(error: string): string {
  const lines = error.split('\n')
  if (lines.length !== 2 || lines[1] !== '') throw new Error(`not one line: ${JSON.stringify(error)}`)
  return lines[0] as string
}
