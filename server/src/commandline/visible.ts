// Makes control characters visible, so that one line stays one line and no text can steer a terminal.

/** The text with control characters and line separators as escapes. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
