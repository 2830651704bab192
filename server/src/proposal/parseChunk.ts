// Parses one chunk of Markdown into headings, blocks and statements, with offsets relative to the chunk.
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { ListItem, Paragraph, PhrasingContent, RootContent, Table, TableCell } from 'mdast'
import type { Range } from '../text/range'
import type { BlockKind, Heading, Link, StatementKind } from './model'
import { plainText, type PlainText } from './plainText'
import { sentences } from './sentences'

/** A "Key: value" entry, if the assembler finds that it stands where metadata stands. */
export interface FieldCandidate {
  readonly key: string
  readonly value: string
  readonly valueRange: Range
}

/** A statement before its section and block are known. */
export interface RawStatement {
  readonly range: Range
  readonly text: string
  readonly kind: StatementKind
  readonly quoted: boolean
  readonly column?: string
  readonly row?: string
  readonly links: readonly Link[]
  readonly field?: FieldCandidate
  /** A table's head: it says something only as metadata. */
  readonly headRow?: boolean
}

/** A leaf block with what it says. Headings carry `heading`. */
export interface RawBlock {
  readonly kind: BlockKind
  readonly range: Range
  readonly heading?: Omit<Heading, 'range'>
  readonly statements: readonly RawStatement[]
}

/** What one chunk holds. Equal chunks have equal contents, so results are shared by content. */
export interface ParsedChunk {
  readonly blocks: readonly RawBlock[]
  /** HTML comments, as written. */
  readonly comments: readonly Range[]
}

const metadataKey = /^[ \t]*([A-Z@][\w()'’/&. -]{0,38}?|[a-z][\w-]{1,24})[ \t]*[:：]\s*(.*)$/s

const tooDeep = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}/m

/** Parses a chunk. `definitions` is appended so that reference links resolve; it is not part of the result. */
export function parseChunk(text: string, definitions = ''): ParsedChunk {
  // Nobody writes prose a hundred containers deep, and the parser's stack would not survive a thousand.
  if (tooDeep.test(text))
    return { blocks: [{ kind: 'code', range: { start: 0, end: text.length }, statements: [] }], comments: [] }
  const source = definitions ? `${text}\n\n${definitions}` : text
  const tree = fromMarkdown(source, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  const urls = new Map(
    tree.children.flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.url] as const] : []
    )
  )
  const reader = new ChunkReader(source, urls)
  for (const node of tree.children) {
    if ((node.position?.start.offset ?? 0) >= text.length) break
    reader.block(node, false)
  }
  return { blocks: reader.blocks, comments: reader.comments }
}

class ChunkReader {
  readonly blocks: RawBlock[] = []
  readonly comments: Range[] = []
  readonly #source: string
  readonly #urls: ReadonlyMap<string, string>

  constructor(source: string, urls: ReadonlyMap<string, string>) {
    this.#source = source
    this.#urls = urls
  }

  block(node: RootContent | ListItem, quoted: boolean): void {
    const range = rangeOf(node)
    switch (node.type) {
      case 'heading': {
        const plain = this.#plain(node.children)
        const style = this.#source[range.start] === '#' ? 'atx' : 'setext'
        const heading = { text: headingWords(plain.text), level: node.depth, style } as const
        this.blocks.push({ kind: 'heading', range, heading, statements: [] })
        break
      }
      case 'paragraph':
        this.#paragraph(node, 'sentence', quoted)
        break
      case 'blockquote':
        for (const child of node.children) this.block(child, true)
        break
      case 'list':
        for (const item of node.children) this.#item(item, quoted)
        break
      case 'table':
        this.#table(node, quoted)
        break
      case 'code':
        this.blocks.push({ kind: 'code', range, statements: [] })
        break
      case 'html':
        for (const match of node.value.matchAll(/<!--[\s\S]*?(?:-->|$)/g)) {
          this.comments.push({
            start: range.start + match.index,
            end: range.start + match.index + match[0].length
          })
        }
        this.blocks.push({ kind: 'html', range, statements: [] })
        break
      case 'thematicBreak':
        this.blocks.push({ kind: 'rule', range, statements: [] })
        break
      default:
        break
    }
  }

  #plain(nodes: readonly PhrasingContent[]): PlainText {
    const plain = plainText(nodes, this.#source, this.#urls)
    this.comments.push(...plain.comments)
    return plain
  }

  #paragraph(node: Paragraph, kind: 'sentence' | 'item', quoted: boolean): void {
    const plain = this.#plain(node.children)
    const range = rangeOf(node)
    const bold = kind === 'sentence' && !quoted ? boldHeading(node, plain.text) : undefined
    if (bold) {
      this.blocks.push({ kind: 'heading', range, heading: bold, statements: [] })
      return
    }
    const statements: RawStatement[] = []
    let from = 0
    // Lines of the form "Key: value" at the start of a paragraph may be metadata, one entry a line.
    for (const line of plain.text.matchAll(/[^\n]+(?:\n|$)/g)) {
      if (line.index !== from) break
      const field = this.#field(plain, line.index, line.index + line[0].replace(/\n$/, '').length)
      if (!field) break
      statements.push({
        ...this.#statement(plain, field.start, field.end, kind, quoted),
        field: field.candidate
      })
      from = line.index + line[0].length
    }
    for (const { start, end } of sentences(plain.text.slice(from))) {
      statements.push(this.#statement(plain, from + start, from + end, kind, quoted))
    }
    this.blocks.push({ kind: kind === 'item' ? 'item' : 'paragraph', range, statements })
  }

  #item(item: ListItem, quoted: boolean): void {
    const [first, ...rest] = item.children
    const nested = rest[0]
    // "- Authors:" with the names in a nested list is one metadata entry.
    if (first?.type === 'paragraph' && nested?.type === 'list' && rest.length === 1) {
      const plain = this.#plain(first.children)
      const match = metadataKey.exec(plain.text)
      if (match && !(match[2] as string).trim()) {
        const value = nested.children.map((child) => this.#words(child)).join(', ')
        const candidate = { key: fieldKey(match[1] as string), value, valueRange: rangeOf(nested) }
        const head = { ...this.#statement(plain, 0, plain.text.length, 'item', quoted), field: candidate }
        this.blocks.push({ kind: 'item', range: rangeOf(first), statements: [head] })
        this.block(nested, quoted)
        return
      }
    }
    for (const child of item.children) {
      if (child.type === 'paragraph') this.#paragraph(child, 'item', quoted)
      else this.block(child, quoted)
    }
  }

  #words(item: ListItem): string {
    const first = item.children[0]
    return first?.type === 'paragraph' ? plainText(first.children, this.#source).text.trim() : ''
  }

  #table(table: Table, quoted: boolean): void {
    const [head, ...body] = table.children
    const columns = (head?.children ?? []).map((cell) => plainText(cell.children, this.#source).text.trim())
    const statements: RawStatement[] = []
    // A table of two columns is often metadata, and then its head is an entry as well.
    const rows = columns.length === 2 && head ? [head, ...body] : body
    for (const row of rows) {
      const label = row.children[0] ? plainText(row.children[0].children, this.#source).text.trim() : ''
      for (const [index, cell] of row.children.entries()) {
        const isHead = row === head
        if (isHead && index === 0) continue
        const found = this.#cell(cell, quoted, isHead ? '' : (columns[index] ?? ''), index === 0 ? '' : label)
        if (!found) continue
        const key = columns.length === 2 && index === 1 && label.length < 40 && label
        const [first, ...others] = found
        if (!first) continue
        const value = found.map((each) => each.text).join(' ')
        const whole = { start: first.range.start, end: (others.at(-1) ?? first).range.end }
        const mark = isHead ? { headRow: true } : {}
        if (key)
          statements.push({ ...first, ...mark, field: { key: fieldKey(key), value, valueRange: whole } })
        else if (!isHead) statements.push(first)
        if (!isHead) statements.push(...others)
      }
    }
    this.blocks.push({ kind: 'table', range: rangeOf(table), statements })
  }

  #cell(cell: TableCell, quoted: boolean, column: string, row: string): RawStatement[] | undefined {
    const plain = this.#plain(cell.children)
    if (!plain.text.trim()) return undefined
    return sentences(plain.text).map(({ start, end }) => ({
      ...this.#statement(plain, start, end, 'cell', quoted),
      column,
      row
    }))
  }

  #field(
    plain: PlainText,
    start: number,
    end: number
  ): { start: number; end: number; candidate: FieldCandidate } | undefined {
    const line = plain.text.slice(start, end)
    const match = metadataKey.exec(line)
    // A key has at most five words; "Note: …" style prose is told apart by where it stands.
    if (!match || (match[1] as string).trim().split(/\s+/).length > 5) return undefined
    const value = (match[2] as string).trim()
    const at = value ? start + line.length - (match[2] as string).length : end
    const candidate = {
      key: fieldKey(match[1] as string),
      value,
      valueRange: { start: plain.map[at] as number, end: plain.map[end] as number }
    }
    return { start, end, candidate }
  }

  #statement(
    plain: PlainText,
    start: number,
    end: number,
    kind: StatementKind,
    quoted: boolean
  ): RawStatement {
    const range = { start: plain.map[start] as number, end: (plain.map[end - 1] as number) + 1 }
    const links = plain.links.filter(({ at }) => at >= start && at < end).map(({ link }) => link)
    return { range, text: plain.text.slice(start, end).replace(/\s+/g, ' '), kind, quoted, links }
  }
}

function rangeOf(node: {
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined
}): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

/** A heading's words: without numbers ("1.2 "), trailing colons and anchors. */
function headingWords(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s*\{#[\w-]+\}\s*$/, '')
    .replace(/^(?:\d+(?:\.\d+)*[.)]?|[IVX]+\.)\s+(?=\S)/, '')
    .replace(/\s*:$/, '')
    .trim()
}

/** A paragraph that is one bold run of few words is what a memo has instead of headings. */
function boldHeading(node: Paragraph, text: string): Omit<Heading, 'range'> | undefined {
  const meaningful = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim().replace(/^:$/, '')
  )
  if (meaningful.length !== 1 || meaningful[0]?.type !== 'strong') return undefined
  const words = headingWords(text)
  if (!words || /[.!]$/.test(words) || words.split(' ').length > 8) return undefined
  return { text: words, level: 7, style: 'bold' }
}

/** A metadata key as `Field.key` has it: lower case, words joined by `-`, "(s)" left out. */
export function fieldKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/\(s\)/g, 's')
    .replace(/['’*`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}
