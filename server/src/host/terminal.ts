// Standard input, output and error of this process, as the command line sees them.
import { readSync } from 'node:fs'
import type { FileContent } from '../assess/host'
import { decode, largestFile } from './decode'

/** Where the command line reads from and writes to. */
export interface Terminal {
  /** A promise where the reader is slower than the writer. */
  out(text: string): void | Promise<void>
  error(text: string): void
  stdin(): FileContent
  /** Whether the output goes to a person's terminal that shows colours. */
  readonly colour: boolean
}

/** This process's terminal. A reader that closes the pipe early (`| head`) ends the process without a word. */
export function terminal(): Terminal {
  process.stderr.on('error', () => undefined)
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') {
      process.stderr.write(`rfc-steward: standard output cannot be written (${code})\n`)
      process.exitCode = 2
    }
    process.exit()
  })
  return {
    out: (text) => {
      if (process.stdout.write(text)) return undefined
      return new Promise((resolve) => process.stdout.once('drain', resolve))
    },
    error: (text) => void process.stderr.write(text),
    stdin: readStdin,
    colour: showsColours(process.stdout.isTTY, process.env)
  }
}

/** Colours are for terminals only, and not where their user said no (https://no-color.org). */
export function showsColours(isTerminal: boolean | undefined, env: NodeJS.ProcessEnv): boolean {
  return Boolean(isTerminal) && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
}

function readStdin(): FileContent {
  const chunks: Buffer[] = []
  let size = 0
  try {
    while (size <= largestFile) {
      const chunk = Buffer.alloc(65_536)
      const count = readChunk(chunk)
      if (count === 0) break
      chunks.push(chunk.subarray(0, count))
      size += count
    }
  } catch (error) {
    return { error: `cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})` }
  }
  return decode(Buffer.concat(chunks))
}

function readChunk(chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(0, chunk)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      // Windows reports the end of a closed pipe as an error.
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      // A pipe that its other end made non-blocking has nothing yet: wait a moment instead of spinning.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}
