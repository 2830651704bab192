// Copies a piece of a text so that it does not keep the whole of it in memory.

/**
 * An equal string of its own. Engines make a slice as a window onto the string it was taken from, which then lives as
 * long as the slice: a paragraph that is remembered would keep a whole version of its document.
 */
export function detached(slice: string): string {
  // The sum is a new string of about the slice's length, and what is cut from it a window onto that one.
  return ` ${slice}`.slice(1)
}
