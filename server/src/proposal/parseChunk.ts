// Parses one chunk of Markdown into headings, blocks and statements, with offsets relative to the chunk.
import type { SyntaxNode } from '@lezer/common'
import type { Range } from '../text/range'
import type { Remembering } from '../text/remembered'
import type { Definitions } from './labels'
import type { BlockKind, Heading, Link, StatementKind } from './model'
import { isTooDeep, parsedMarkdown } from './markdown'
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
  /** The first cell of a row that may be metadata: there it is the key, and says nothing itself. */
  readonly keyCell?: boolean
}

/** A leaf block with what it says. Headings carry `heading`. */
export interface RawBlock {
  readonly kind: BlockKind
  readonly range: Range
  readonly heading?: Omit<Heading, 'range'>
  readonly statements: readonly RawStatement[]
}

/** What one chunk holds. Equal chunks have equal contents, so results are shared by content. */
export interface ParsedChunk extends Remembering {
  readonly blocks: readonly RawBlock[]
  /** HTML comments, as written. */
  readonly comments: readonly Range[]
}

/** White space that is not one space: most words are already apart by one. */
const untidy = / \s+|[^\S ]\s*/g
const none: readonly never[] = []
const metadataKey = /^[ \t]*([A-Z@][\w()'’/&. -]{0,38}?|[a-z][\w-]{1,24})[ \t]*[:：]\s*(.*)$/s

/** Parses a chunk. `definitions` are the link reference definitions of the whole document. */
export function parseChunk(text: string, definitions: Definitions = new Map()): ParsedChunk {
  if (isTooDeep(text))
    return {
      blocks: [{ kind: 'code', range: { start: 0, end: text.length }, statements: [] }],
      comments: [],
      memory: []
    }
  const reader = new ChunkReader(text, definitions)
  reader.children(parsedMarkdown(text), false)
  return { blocks: reader.blocks, comments: reader.comments, memory: [] }
}

class ChunkReader {
  readonly blocks: RawBlock[] = []
  readonly comments: Range[] = []
  readonly #source: string
  readonly #definitions: Definitions

  constructor(source: string, definitions: Definitions) {
    this.#source = source
    this.#definitions = definitions
  }

  children(node: SyntaxNode, quoted: boolean): void {
    for (let child = node.firstChild; child; child = child.nextSibling) this.#block(child, quoted)
  }

  #block(node: SyntaxNode, quoted: boolean): void {
    const range = this.#rangeOf(node)
    switch (node.name) {
      case 'Paragraph':
      case 'Task':
        this.#paragraph(node, 'sentence', quoted)
        break
      case 'Blockquote':
        this.children(node, true)
        break
      case 'BulletList':
      case 'OrderedList':
        for (const item of node.getChildren('ListItem')) this.#item(item, quoted)
        break
      case 'Table':
        this.#table(node, quoted)
        break
      case 'FencedCode':
      case 'CodeBlock':
        this.blocks.push({ kind: 'code', range, statements: [] })
        break
      case 'HTMLBlock':
      case 'CommentBlock':
      case 'ProcessingInstructionBlock':
        this.#html(range)
        break
      case 'HorizontalRule':
        this.blocks.push({ kind: 'rule', range, statements: [] })
        break
      default:
        if (/^(?:ATX|Setext)Heading\d$/.test(node.name)) this.#heading(node, range)
    }
  }

  #rangeOf({ from, to }: SyntaxNode): Range {
    let end = to
    while (end > from && /\s/.test(this.#source[end - 1] as string)) end--
    return { start: from, end }
  }

  #heading(node: SyntaxNode, range: Range): void {
    const text = headingWords(this.#plain(node).text)
    const style = node.name.startsWith('ATX') ? 'atx' : 'setext'
    const heading = { text, level: Number(node.name.at(-1)), style } as const
    this.blocks.push({ kind: 'heading', range, heading, statements: [] })
  }

  #html(range: Range): void {
    const html = this.#source.slice(range.start, range.end)
    for (const match of html.matchAll(/<!--[\s\S]*?(?:-->|$)/g)) {
      const start = range.start + match.index
      this.comments.push({ start, end: start + match[0].length })
    }
    this.blocks.push({ kind: 'html', range, statements: [] })
  }

  #plain(node: SyntaxNode): PlainText {
    const plain = plainText(node, this.#source, this.#definitions)
    this.comments.push(...plain.comments)
    return plain
  }

  #paragraph(node: SyntaxNode, kind: 'sentence' | 'item', quoted: boolean): void {
    const plain = this.#plain(node)
    const range = this.#rangeOf(node)
    const bold = kind === 'sentence' && !quoted ? boldHeading(node, this.#source, plain.text) : undefined
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

  #item(item: SyntaxNode, quoted: boolean): void {
    const [first, nested, ...rest] = blocksOf(item)
    // "- Authors:" with the names in a nested list is one metadata entry.
    if (first && isParagraph(first) && nested && /List$/.test(nested.name) && !rest.length) {
      const plain = this.#plain(first)
      const match = metadataKey.exec(plain.text)
      if (match && !(match[2] as string).trim()) {
        const value = nested
          .getChildren('ListItem')
          .map((child) => this.#words(child))
          .join(', ')
        const candidate = { key: fieldKey(match[1] as string), value, valueRange: this.#rangeOf(nested) }
        const head = { ...this.#statement(plain, 0, plain.text.length, 'item', quoted), field: candidate }
        this.blocks.push({ kind: 'item', range: this.#rangeOf(first), statements: [head] })
        this.#block(nested, quoted)
        return
      }
    }
    for (const child of blocksOf(item)) {
      if (isParagraph(child)) this.#paragraph(child, 'item', quoted)
      else this.#block(child, quoted)
    }
  }

  #words(item: SyntaxNode): string {
    const first = blocksOf(item)[0]
    return first && isParagraph(first) ? plainText(first, this.#source, this.#definitions).text.trim() : ''
  }

  #table(table: SyntaxNode, quoted: boolean): void {
    const head = cellsOf(table.getChild('TableHeader'))
    const columns = head.map((cell) =>
      cell ? plainText(cell, this.#source, this.#definitions).text.trim() : ''
    )
    const statements: RawStatement[] = []
    // A table of two columns is often metadata, and then its head is an entry as well.
    const body = table.getChildren('TableRow').map(cellsOf)
    for (const row of columns.length === 2 ? [head, ...body] : body) {
      const label = row[0] ? plainText(row[0], this.#source, this.#definitions).text.trim() : ''
      const isHead = row === head
      for (const [index, cell] of row.entries()) {
        if (!cell || (isHead && index === 0)) continue
        const found = this.#cell(cell, quoted, isHead ? '' : (columns[index] ?? ''), index === 0 ? '' : label)
        const [first, ...others] = found
        if (!first) continue
        const key = columns.length === 2 && index === 1 && label.length < 40 && label
        const value = found.map((each) => each.text).join(' ')
        const whole = { start: first.range.start, end: (others.at(-1) ?? first).range.end }
        const mark = {
          ...(isHead ? { headRow: true } : {}),
          ...(columns.length === 2 && index === 0 && label.length < 40 ? { keyCell: true } : {})
        }
        if (key)
          statements.push({ ...first, ...mark, field: { key: fieldKey(key), value, valueRange: whole } })
        else if (!isHead) statements.push({ ...first, ...mark })
        if (!isHead) statements.push(...others)
      }
    }
    this.blocks.push({ kind: 'table', range: this.#rangeOf(table), statements })
  }

  #cell(cell: SyntaxNode, quoted: boolean, column: string, row: string): RawStatement[] {
    const plain = this.#plain(cell)
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
      valueRange: { start: plain.offsets.of(at), end: plain.offsets.of(end) }
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
    const range = { start: plain.offsets.of(start), end: plain.offsets.of(end - 1) + 1 }
    const links = plain.links.length
      ? plain.links.filter(({ at }) => at >= start && at < end).map(({ link }) => link)
      : none
    return { range, text: plain.text.slice(start, end).replace(untidy, ' '), kind, quoted, links }
  }
}

function isParagraph({ name }: SyntaxNode): boolean {
  return name === 'Paragraph' || name === 'Task'
}

/** The blocks of a list item, without its mark. */
function blocksOf(item: SyntaxNode): SyntaxNode[] {
  const blocks: SyntaxNode[] = []
  for (let child = item.firstChild; child; child = child.nextSibling)
    if (!/Mark$/.test(child.name)) blocks.push(child)
  return blocks
}

/** The cells of a table row by column; undefined where one is empty. */
function cellsOf(row: SyntaxNode | null): (SyntaxNode | undefined)[] {
  const cells: (SyntaxNode | undefined)[] = []
  let column = 0
  for (let child = row?.firstChild ?? null; child; child = child.nextSibling) {
    if (child.name === 'TableCell') cells[column] = child
    // The bar at the start of a row has no column before it.
    else if (child.name === 'TableDelimiter' && child.from !== row?.from) column++
  }
  return Array.from(cells)
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
function boldHeading(node: SyntaxNode, source: string, text: string): Omit<Heading, 'range'> | undefined {
  const bold = node.firstChild
  if (bold?.name !== 'StrongEmphasis' || bold.nextSibling) return undefined
  if (!/^\s*:?\s*$/.test(source.slice(node.from, bold.from) + source.slice(bold.to, node.to)))
    return undefined
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
