// Reads snippet syntax as sections and rewrites hold it: tab stops, placeholders, choices and escapes.

/** A piece of a snippet: fixed text, or a tab stop with what stands in it until the author types. */
export type SnippetPart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'stop'
      readonly stop: number
      readonly text: string
      readonly choices: readonly string[]
    }

/** Takes a snippet apart. Placeholders do not nest. Throws SyntaxError that says what is wrong and where. */
export function parseSnippet(snippet: string): SnippetPart[] {
  const parts: SnippetPart[] = []
  let text = ''
  let at = 0
  while (at < snippet.length) {
    const char = snippet.charAt(at)
    if (char === '\\' && '\\$}'.includes(snippet.charAt(at + 1)) && at + 1 < snippet.length) {
      text += snippet.charAt(at + 1)
      at += 2
      continue
    }
    if (char === '}')
      throw new SyntaxError(`"}" at ${at} closes nothing: write "\\}" for the character itself`)
    if (char !== '$') {
      text += char
      at += 1
      continue
    }
    const { part, end } = parseStop(snippet, at)
    if (text) parts.push({ kind: 'text', text })
    text = ''
    parts.push(part)
    at = end
  }
  if (text) parts.push({ kind: 'text', text })
  return parts
}

/** The prompts of a snippet, in order: a statement that still holds one of them has not been filled in. */
export function placeholdersOf(snippet: string): string[] {
  return parseSnippet(snippet).flatMap((part) =>
    part.kind === 'stop' && part.text && part.choices.length === 0 ? [part.text] : []
  )
}

function parseStop(snippet: string, at: number): { part: SnippetPart; end: number } {
  const short = /^\$(\d+)/.exec(snippet.slice(at, at + 4))
  if (short)
    return {
      part: { kind: 'stop', stop: Number(short[1]), text: '', choices: [] },
      end: at + short[0].length
    }
  // What stands inside: escapes and anything but "$" and "}", so that a forgotten bracket is found here.
  const long = /^\$\{(\d+)(?::((?:\\[\s\S]|[^\\$}])*)|\|((?:\\[\s\S]|[^\\$}|])+)\|)?\}/.exec(
    snippet.slice(at)
  )
  if (!long)
    throw new SyntaxError(
      `"${snippet.slice(at, at + 20)}" at ${at} is no tab stop: write "\\$" for the sign itself`
    )
  const choices = long[3]?.match(/(?:\\[\s\S]|[^\\,])+/g)?.map(unescape) ?? []
  const text = choices[0] ?? unescape(long[2] ?? '')
  return { part: { kind: 'stop', stop: Number(long[1]), text, choices }, end: at + long[0].length }
}

function unescape(text: string): string {
  return text.replace(/\\([\s\S])/g, '$1')
}
