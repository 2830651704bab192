// White space as Markdown has it at the edges of a line: spaces and tabs, and line feeds between lines.

const [lineFeed, space, tab] = [10, 32, 9]

/** Whether a character is a space or a tab. */
export function isSpace(char: number): boolean {
  return char === space || char === tab
}

/** The length of a text without blanks at its end; line feeds are blanks as well where `lines` says so. */
export function filledLength(text: string, lines: boolean): number {
  let length = text.length
  for (; length; length--) {
    const char = text.charCodeAt(length - 1)
    if (!isSpace(char) && !(lines && char === lineFeed)) break
  }
  return length
}
