// A heading's words in the phrase language.
import { between } from '../text/letters'

/** What the phrase language would understand as its own signs is left out of the words. */
export function headingPhrase(heading: string): string {
  return between(heading, ' ').trim()
}
