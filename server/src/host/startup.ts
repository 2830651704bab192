// What the JavaScript engine is told for the time of starting up.
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

/** From here on the work repeats itself. */
export function worksOn(): void {
  setFlagsFromString('--opt')
}
