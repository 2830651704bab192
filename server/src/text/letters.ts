// What of a text are letters and digits of any script. The classes of Unicode that tell are large: they are not asked about ASCII.

const beyondAscii = /[^\0-\x7f]/
const others = /[^\p{L}\p{N}]+/gu
const othersOfAscii = /[^a-z\d]+/gi

/** A text in which whatever stands between letters and digits is one and the same. */
export function between(text: string, replacement: string): string {
  return text.replace(isAscii(text) ? othersOfAscii : others, replacement)
}

/** Words without case and punctuation, for telling whether two texts say the same. */
export function plainWords(text: string): string {
  return between(text.toLowerCase(), ' ').trim()
}

/** Whether a text has no other characters than ASCII's. */
export function isAscii(text: string): boolean {
  return !beyondAscii.test(text)
}
