// What the JavaScript engine is told when the command line starts.
import { setFlagsFromString } from 'node:v8'

/**
 * Compiling hot code ahead pays where it runs for long. What makes the phrases ready runs once, and compiling it costs a
 * third of the time that a small file takes.
 */
export function startsLight(): void {
  setFlagsFromString('--no-opt')
  // A run over a folder leaves much behind that nobody needs again: it is cleared away before it has doubled the heap.
  setFlagsFromString('--heap-growing-percent=30')
}

/**
 * For a run with as many threads as there are cores: helpers of the compiler and of the garbage collector take their time from
 * them. Compiling took a fifth of such a run's processor time, and a third less without much inlining. To be called before the
 * first thread starts; with one thread the helpers do help.
 */
export function sharesCores(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
  setFlagsFromString('--no-concurrent-sweeping')
  setFlagsFromString('--no-parallel-scavenge')
}

/** From here on the work repeats itself. */
export function worksOn(): void {
  setFlagsFromString('--opt')
}
