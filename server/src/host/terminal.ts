// Standard input, output and error of this process, as the command line sees them.
import { fstatSync, readSync, statSync, writeSync, type Stats } from 'node:fs'
import { devNull } from 'node:os'
import type { FileContent } from '../assess/host'
import { decode, largestFile } from './decode'
import { quietly } from './quietly'

/** Where the command line reads from and writes to. */
export interface Terminal {
  /** A promise where the reader is slower than the writer. */
  out(text: string): void | Promise<void>
  error(text: string): void
  stdin(): FileContent
  /** Whether everything is out as soon as it was written, so that the process may end. */
  readonly immediate: boolean
  /** Whether the output goes to a person's terminal that shows colours. */
  readonly colour: boolean
}

/** This process's terminal. A reader that closes the pipe early (`| head`) ends the process without a word. */
export function terminal(): Terminal {
  const [file, both] = [!isTerminalLike(1), ![1, 2].some(isTerminalLike)]
  return {
    out: file ? throughFile : throughStream(),
    error: complain,
    stdin: readStdin,
    immediate: both,
    colour: showsColours(!file && process.stdout.isTTY, process.env)
  }
}

/** Whether only Node's stream knows how to write there: to a terminal on Windows, for one. */
function isTerminalLike(file: number): boolean {
  return (
    quietly(() => {
      const stats = fstatSync(file)
      return stats.isCharacterDevice() && !isNowhere(stats)
    }) ?? true
  )
}

/** Whether it is the device that drops what is written to it: a character device as terminals are, which takes anything at once. */
function isNowhere({ rdev }: Stats): boolean {
  // Where a system does not number its devices, nothing tells them apart.
  return rdev !== 0 && quietly(() => statSync(devNull).rdev) === rdev
}

/** Writes to a file or a pipe without Node's streams, which take a tenth of a short run to load. Waits for a slow reader. */
function throughFile(text: string): void {
  try {
    writeAll(1, text)
  } catch (error) {
    end(error as NodeJS.ErrnoException)
  }
}

function throughStream(): Terminal['out'] {
  process.stdout.on('error', end)
  return (text) => {
    if (process.stdout.write(text)) return undefined
    return new Promise((resolve) => process.stdout.once('drain', resolve))
  }
}

function end({ code }: NodeJS.ErrnoException): void {
  if (code !== 'EPIPE' && code !== 'EOF') {
    complain(`rfc-steward: standard output cannot be written (${code})\n`)
    process.exitCode = 2
  }
  process.exit()
}

/** Where nobody hears what went wrong, it went wrong all the same. */
function complain(text: string): void {
  if (!isTerminalLike(2)) return void quietly(() => writeAll(2, text))
  if (!process.stderr.listenerCount('error')) process.stderr.on('error', () => undefined)
  process.stderr.write(text)
}

function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text)
  let from = 0
  while (from < bytes.length) from += unlessBusy(() => writeSync(file, bytes, from)) ?? 0
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
      const count = unlessBusy(() => readSync(0, chunk))
      if (count !== undefined) return count
    } catch (error) {
      // Windows reports the end of a closed pipe as an error.
      if ((error as NodeJS.ErrnoException).code === 'EOF') return 0
      throw error
    }
  }
}

/** Does something with a pipe. One that its other end made non-blocking may not be ready: waits a moment instead of spinning. */
function unlessBusy(something: () => number): number | undefined {
  try {
    return something()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    return undefined
  }
}
