// What the JavaScript engine is told in a run of the command line that takes longer than its start. A run over one small file tells it
// nothing, and does not load what it takes to tell.
import { tellV8 } from './v8'

/** A run over a folder leaves much behind that nobody needs again: it is cleared away before it has doubled the heap. */
export function clearsAwaySoon(): void {
  tellV8({ flags: ['--heap-growing-percent=50'] })
}

/**
 * For a run with as many threads as there are cores: helpers of the compiler and of the garbage collector take their time from
 * them. Compiling took a fifth of such a run's processor time, and a third less without much inlining. What is hot only for a while
 * is not worth it in each thread: where a function has to run three times as long first, a run over 80 files takes 0.8 of the time,
 * one over 600 0.96. To be called before the first thread starts; with one thread the helpers do help.
 */
export function sharesCores(): void {
  // Later ones count calls instead, and have a compiler between the simple and the costly one. On Node 24 a larger count gained nothing.
  tellV8({ flags: ['--interrupt-budget=400000'], upTo: 11 })
  tellV8({
    flags: [
      '--max-inlined-bytecode-size-cumulative=200',
      '--no-concurrent-sweeping',
      '--no-parallel-scavenge'
    ]
  })
}

/**
 * For a program that makes much garbage and keeps little: the place for new objects stays as small as it is now instead of
 * growing to three times sixteen megabytes. That costs a few hundredths of the time. It holds for all threads, but the start of
 * another one sets it back, so each calls this once it has started.
 */
export function keepsNewSpaceSmall(): void {
  tellV8({ flags: ['--semi-space-growth-factor=1'] })
}
