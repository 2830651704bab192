// Tells texts in YAML or JSON that are nested deeper than anybody writes: parsers would exhaust the stack over them.

const deepest = 100

/** Whether brackets, or dashes and question marks in a row, open more levels than a parser should be asked to follow. */
export function isNestedTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // [ and {, then ] and }
    if (code === 91 || code === 123) depth++
    else if ((code === 93 || code === 125) && depth > 0) depth--
    if (depth > deepest) return true
  }
  return /(?:[-?:][ \t]+){100}/.test(text)
}
