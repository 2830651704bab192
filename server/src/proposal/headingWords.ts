// What a heading says, and which paragraph is one.
import type { SyntaxNode } from '@lezer/common'
import type { Heading } from './model'

/** A heading's words: without numbers ("1.2 "), trailing colons and anchors. */
export function headingWords(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s*\{#[\w-]+\}\s*$/, '')
    .replace(/^(?:\d+(?:\.\d+)*[.)]?|[IVX]+\.)\s+(?=\S)/, '')
    .replace(/\s*:$/, '')
    .trim()
}

/** A paragraph that is one bold run of few words is what a memo has instead of headings. */
export function boldHeading(
  node: SyntaxNode,
  source: string,
  text: string
): Omit<Heading, 'range'> | undefined {
  const bold = node.firstChild
  if (bold?.name !== 'StrongEmphasis' || bold.nextSibling) return undefined
  if (!/^\s*:?\s*$/.test(source.slice(node.from, bold.from) + source.slice(bold.to, node.to)))
    return undefined
  const words = headingWords(text)
  if (!words || /[.!]$/.test(words) || words.split(' ').length > 8) return undefined
  return { text: words, level: 7, style: 'bold' }
}
