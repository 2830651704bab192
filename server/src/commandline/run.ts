// Runs the command line: arguments in, report and exit status out. Files are read through the host, text goes through io.
import type { Drawer, FileContent } from '../assess/host'
import type { Threads } from '../workers'
import { readArguments } from './arguments'
import type { CommandHost } from './configuration'
import type { Engine } from './crew'
import { helpText } from './help'
import type { Summary } from './report'
import { visible } from './visible'

/** Where the command line reads from and writes to, and what it knows of the program. */
export interface Io {
  /** A promise where the reader is slower than the writer. */
  out(text: string): void | Promise<void>
  error(text: string): void
  stdin(): FileContent
  readonly colour: boolean
  readonly version: string
  /** Threads that judge documents like this one does. */
  readonly threads?: Threads
  /** Where results are kept between runs: in a folder, or where they usually are. Undefined where that is nowhere. */
  readonly drawer?: (folder: string | undefined) => Drawer | undefined
  /** Told when so much is to be judged that the run takes longer than its start, once. */
  readonly long?: () => void
  /** Told what was found when all files were checked. */
  readonly over?: (summary: Summary) => void
}

/** The exit status: 0 nothing at or above --fail-on, 1 something is, 2 usage, configuration or file error. */
export type ExitStatus = 0 | 1 | 2

/**
 * Does what the arguments say. What that takes is loaded when it is needed: the engine takes longer to get ready than all
 * the rest of a short run. Never rejects: whatever goes wrong becomes one line on standard error and status 2.
 */
export async function run(
  argv: readonly string[],
  host: CommandHost,
  engine: Engine,
  io: Io
): Promise<ExitStatus> {
  const complain = (line: string): void => io.error(`rfc-steward: ${visible(line)}\n`)
  try {
    const request = readArguments(argv)
    if (request.kind === 'baseline') {
      const { writeBaselines } = await import('./baseline')
      return writeBaselines(request, host, await engine(), io, complain)
    }
    if (request.kind === 'check') {
      const { check } = await import('./check')
      return await check(request, host, engine, io, complain)
    }
    if (request.kind === 'usage') complain(request.message)
    else await io.out(request.kind === 'help' ? helpText() : `${io.version}\n`)
    return request.kind === 'usage' ? 2 : 0
  } catch (error) {
    complain(`this went wrong inside the program (${String(error)}). Please report it with what you ran.`)
    return 2
  }
}
