// Pieces of Markdown that pages are put together from.
import { parseSnippet } from './snippet'

/** Nothing for a part that a house's own card leaves out. */
export function section(title: string, body: string): string {
  return body && `## ${title}\n\n${body}`
}

/** A table; bars in cells do not end them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A list. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** A snippet as it looks once inserted: what the author fills in stands in square brackets. */
export function shownSnippet(snippet: string): string {
  return parseSnippet(snippet)
    .map((part) => {
      if (part.kind === 'text' || !part.text) return part.text
      return `[${part.choices.length ? part.choices.join(' / ') : part.text}]`
    })
    .join('')
}

/** A block quotation. */
export function quote(text: string): string {
  return text.replace(/^/gm, '> ')
}

/** A fence longer than any run of backticks inside. */
export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const mark = '`'.repeat(longest + 1)
  return `${mark}${language}\n${text.trimEnd()}\n${mark}`
}

/** The document's words on one line, without becoming markup. */
export function asWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const cut = line.length > 300 ? `${line.slice(0, 299).replace(/[\uD800-\uDBFF]$/, '')}…` : line
  return cut.replace(/[\\`*_{}[\]<>|~#!&$]/g, '\\$&')
}

/** Parts as blocks, without empty ones. */
export function join(parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n\n')
}
