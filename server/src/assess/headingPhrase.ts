// A heading's words in the phrase language.

/** What the phrase language would understand as its own signs is left out of the words. */
export function headingPhrase(heading: string): string {
  return heading.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
