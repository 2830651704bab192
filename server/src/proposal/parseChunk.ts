// Parses one chunk of Markdown into headings, blocks and statements, with offsets relative to the chunk.
import type { SyntaxNode } from '@lezer/common'
import { fitted } from '../text/lists'
import type { Range } from '../text/range'
import type { Remembering } from '../text/remembered'
import { isTooDeep } from './depth'
import type { Definitions } from './labels'
import { boldHeading, headingWords } from './headingWords'
import type { BlockKind, Heading } from './model'
import { parsedMarkdown } from './markdown'
import { plainText, type PlainText } from './plainText'
import { fieldIn, fieldKey, keyAndValue, statementIn, type RawStatement } from './rawStatement'
import { sentences } from './sentences'
import { simpleChunk, type SimpleChunk } from './simpleChunk'
import { tableStatements } from './table'

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

/** Parses a chunk. `definitions` are the link reference definitions of the whole document. */
export function parseChunk(text: string, definitions: Definitions = new Map()): ParsedChunk {
  if (isTooDeep(text))
    return {
      blocks: [{ kind: 'code', range: { start: 0, end: text.length }, statements: [] }],
      comments: [],
      memory: []
    }
  const reader = new ChunkReader(text, definitions)
  const simple = simpleChunk(text)
  if (simple) reader.simple(simple)
  else reader.children(parsedMarkdown(text), false)
  return { blocks: fitted(reader.blocks), comments: fitted(reader.comments), memory: [] }
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
    const style = node.name.startsWith('ATX') ? 'atx' : 'setext'
    this.#addHeading(this.#plain(node).text, Number(node.name.at(-1)), style, range)
  }

  #addHeading(words: string, level: number, style: 'atx' | 'setext', range: Range): void {
    const heading = { text: headingWords(words), level, style }
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
    this.#words(plain, range, kind, quoted)
  }

  /** A chunk that was read without the parser. */
  simple({ heading, paragraph }: SimpleChunk): void {
    if (heading) this.#addHeading(heading.text, heading.level, 'atx', { start: 0, end: heading.end })
    if (!paragraph) return
    const { plain, start } = paragraph
    this.#words(plain, { start, end: this.#source.trimEnd().length }, 'sentence', false)
  }

  /** A paragraph that is no heading, by its words. */
  #words(plain: PlainText, range: Range, kind: 'sentence' | 'item', quoted: boolean): void {
    const statements: RawStatement[] = []
    let from = 0
    // Lines of the form "Key: value" at the start of a paragraph may be metadata, one entry a line.
    for (const line of plain.text.matchAll(/[^\n]+(?:\n|$)/g)) {
      if (line.index !== from) break
      const end = line.index + line[0].replace(/\n$/, '').length
      const field = fieldIn(plain, line.index, end)
      if (!field) break
      statements.push({ ...statementIn(plain, line.index, end, kind, quoted), field })
      from = line.index + line[0].length
    }
    for (const { start, end } of sentences(plain.text.slice(from))) {
      statements.push(statementIn(plain, from + start, from + end, kind, quoted))
    }
    this.blocks.push({ kind: kind === 'item' ? 'item' : 'paragraph', range, statements: fitted(statements) })
  }

  #item(item: SyntaxNode, quoted: boolean): void {
    const [first, nested, ...rest] = blocksOf(item)
    // "- Authors:" with the names in a nested list is one metadata entry.
    if (first && isParagraph(first) && nested && /List$/.test(nested.name) && !rest.length) {
      const plain = this.#plain(first)
      const found = keyAndValue(plain.text)
      if (found && !found.value.trim()) {
        const value = nested
          .getChildren('ListItem')
          .map((child) => this.#firstWords(child))
          .join(', ')
        const field = { key: fieldKey(found.key), value, valueRange: this.#rangeOf(nested) }
        const head = { ...statementIn(plain, 0, plain.text.length, 'item', quoted), field }
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

  #firstWords(item: SyntaxNode): string {
    const first = blocksOf(item)[0]
    return first && isParagraph(first) ? this.#wordsOf(first) : ''
  }

  #table(table: SyntaxNode, quoted: boolean): void {
    const statements = tableStatements(
      table,
      quoted,
      (cell) => this.#wordsOf(cell),
      (cell) => this.#plain(cell)
    )
    this.blocks.push({ kind: 'table', range: this.#rangeOf(table), statements })
  }

  /** The words of something that is read in full elsewhere. */
  #wordsOf(node: SyntaxNode): string {
    return plainText(node, this.#source, this.#definitions).text.trim()
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
