// When work on a document that is being typed in begins: once typing pauses, and not a moment later.

/** How long typing has to pause at most before a text is assessed, in milliseconds. */
const settleTime = 75
/** A pause this many times as long as the last assessment took leaves the most of the time to everything else. */
const patience = 8

/** How long typing has to pause, in milliseconds, where the last assessment took that many. */
export function pauseAfter(cost: number): number {
  return Math.min(settleTime, patience * cost)
}

/** Does something later, after the messages that are already there; a timer would add a millisecond to no delay at all. */
export function after(delay: number, act: () => void): () => void {
  if (delay > 0) {
    const timer = setTimeout(act, delay)
    return () => clearTimeout(timer)
  }
  const immediate = setImmediate(act)
  return () => clearImmediate(immediate)
}
