// Plain words of inline Markdown, with a map from each of them back to its offset in the source.
import type { Nodes, PhrasingContent } from 'mdast'
import type { Link } from './model'

/** Words without markup, line ends kept; `map[i]` is the source offset of `text[i]`, and `map[text.length]` the end. */
export interface PlainText {
  readonly text: string
  readonly map: readonly number[]
  readonly links: readonly { readonly link: Link; readonly at: number }[]
  /** HTML comments met on the way, as source offsets. */
  readonly comments: readonly { readonly start: number; readonly end: number }[]
}

/** Flattens inline nodes. `source` is the text whose offsets they count, `definitions` has URLs by identifier. */
export function plainText(
  nodes: readonly PhrasingContent[],
  source: string,
  definitions: ReadonlyMap<string, string> = new Map()
): PlainText {
  let text = ''
  const map: number[] = []
  const links: { link: Link; at: number }[] = []
  const comments: { start: number; end: number }[] = []
  let last = 0
  const push = (words: string, start: number, end: number): void => {
    align(words, source, start, end, map)
    text += words
    last = end
  }
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset ?? last
    const end = node.position?.end.offset ?? last
    if (node.type === 'text') push(node.value, start, end)
    else if (node.type === 'inlineCode') {
      const inner = source.slice(start, end)
      const ticks = /^`+ ?/.exec(inner)?.[0].length ?? 0
      push(node.value.replace(/\n/g, ' '), start + ticks, end)
    } else if (node.type === 'break') push('\n', start, end)
    else if (node.type === 'image') {
      if (node.alt) push(node.alt, start + 2, end)
    } else if (node.type === 'html') {
      if (node.value.startsWith('<!--')) comments.push({ start, end })
      else if (/^<br\s*\/?>/i.test(node.value)) push(' ', start, end)
      last = end
    } else if ('children' in node) {
      const at = text.length
      for (const child of node.children) visit(child)
      if (node.type === 'linkReference') {
        const url = definitions.get(node.identifier)
        if (url !== undefined) links.push({ link: { url, text: text.slice(at) }, at })
      }
      if (node.type === 'link') links.push({ link: { url: node.url, text: text.slice(at) }, at })
      last = end
    }
  }
  for (const node of nodes) visit(node)
  map.push(last)
  return { text, map, links, comments }
}

/**
 * Walks words and source side by side: escapes, entities, line prefixes of quotations and indentation stand in the
 * source only. Adds one offset for each code unit of `words`.
 */
function align(words: string, source: string, start: number, end: number, map: number[]): void {
  let at = start
  if (source.startsWith(words, at)) {
    for (let i = 0; i < words.length; i++) map.push(at + i)
    return
  }
  for (let i = 0; i < words.length; i++) {
    const want = words[i] as string
    if (at < end && !same(want, source[at] as string)) {
      if (source[at] === '\\') at++
      else if (source[at] === '&') {
        const entity = /^&#?\w+;/.exec(source.slice(at, at + 40))?.[0]
        if (entity) {
          map.push(at)
          at += entity.length
          continue
        }
      } else {
        const next = findNext(want, source, at, end)
        if (next >= 0) at = next
      }
    }
    map.push(Math.min(at, end))
    if (at < end) at++
  }
}

function same(want: string, have: string): boolean {
  return want === have || ((want === ' ' || want === '\n') && (have === '\n' || have === '\r'))
}

function findNext(want: string, source: string, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 80); at++) if (same(want, source[at] as string)) return at
  return -1
}
