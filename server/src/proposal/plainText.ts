// Plain words of inline Markdown, with a map from each of them back to its offset in the source.
import type { SyntaxNode } from '@lezer/common'
import type { Range } from '../text/range'
import { filledLength, isSpace } from '../text/blanks'
import { decodedEntity } from './entity'
import { normalLabel, type Definitions } from './labels'
import type { Link } from './model'
import { Offsets } from './offsets'

/** Words without markup, line ends kept. */
export interface PlainText {
  readonly text: string
  /** Where each character stands in the source, and after the last of them the end. */
  readonly offsets: Pick<Offsets, 'of'>
  readonly links: readonly { readonly link: Link; readonly at: number }[]
  /** HTML comments met on the way, as source offsets. */
  readonly comments: readonly Range[]
}

/** Flattens the inline content of a leaf block. `source` is the text whose offsets the node counts. */
export function plainText(node: SyntaxNode, source: string, definitions: Definitions): PlainText {
  const reader = new InlineReader(source, definitions)
  reader.children(node)
  return reader.finish()
}

/** What stands for markup and is no word of the author's. */
const marks =
  /^(?:Emphasis|Code|Link|Quote|Header|List|Strikethrough)Mark$|^(?:TaskMarker|TableDelimiter|LinkTitle|ProcessingInstruction)$/

const shortcut = /\[([^[\]\n]{1,200})\]/y

const [lineFeed, carriageReturn, bracket] = [10, 13, 91]

class InlineReader {
  /** The lines that are finished, with their ends, and the one under way. */
  #lines = ''
  #line = ''
  readonly #offsets = new Offsets()
  readonly #links: { link: Link; at: number }[] = []
  readonly #comments: Range[] = []
  readonly #source: string
  readonly #definitions: Definitions
  /** White space at the start of a line is indentation, and none at its end is kept. */
  #lineStart = true
  /** Where the last shortcut reference ended. */
  #last = 0

  constructor(source: string, definitions: Definitions) {
    this.#source = source
    this.#definitions = definitions
  }

  finish(): PlainText {
    const text = this.#lines + this.#line
    const offsets = this.#offsets
    const kept = filledLength(text, true)
    const end = kept ? offsets.of(kept - 1) + 1 : offsets.length ? offsets.of(0) : 0
    offsets.cut(kept)
    offsets.same(1, end)
    return {
      text: text.slice(0, kept),
      offsets,
      links: this.#links,
      comments: this.#comments
    }
  }

  children(node: SyntaxNode): void {
    this.#between(node, node.from, node.to)
  }

  /** The content of `node` from `from` to `to`: its children, and the source between them. */
  #between(node: SyntaxNode, from: number, to: number): void {
    let at = from
    for (let child = node.childAfter(from); child && child.from < to; child = child.nextSibling) {
      this.#words(at, child.from)
      this.#node(child)
      at = child.to
    }
    this.#words(at, to)
  }

  #node(node: SyntaxNode): void {
    if (marks.test(node.name)) return
    switch (node.name) {
      case 'Escape':
        this.#push(this.#source[node.from + 1] as string, node.from + 1)
        break
      case 'Entity':
        this.#push(decodedEntity(this.#source.slice(node.from, node.to)), node.from)
        break
      case 'HardBreak':
        this.#newLine(node.to - 1)
        break
      case 'InlineCode':
        this.#code(node)
        break
      case 'Link':
      case 'Image':
        this.#link(node)
        break
      case 'Autolink':
        this.#autolink(node)
        break
      case 'Comment':
        this.#comments.push({ start: node.from, end: node.to })
        break
      case 'HTMLTag':
        if (/^<br\s*\/?>/i.test(this.#source.slice(node.from, node.to))) this.#push(' ', node.from)
        break
      default:
        this.children(node)
    }
  }

  #code(node: SyntaxNode): void {
    const [open, close] = [node.firstChild, node.lastChild]
    let [from, to] = [open?.to ?? node.from, close?.from ?? node.to]
    const inner = this.#source.slice(from, to)
    // One space at each side sets the code apart from its backticks (CommonMark 6.1).
    if (/^[ \n].*[ \n]$/s.test(inner) && /[^ \n]/.test(inner)) {
      from++
      to--
    }
    this.#lineStart = false
    let run = from
    for (let at = from; at < to; at++) {
      const char = this.#source.charCodeAt(at)
      if (char !== lineFeed && char !== carriageReturn) continue
      this.#run(run, at)
      if (char === lineFeed) this.#push(' ', at)
      run = at + 1
    }
    this.#run(run, to)
  }

  #link(node: SyntaxNode): void {
    const close = closingMark(node)
    const url = node.getChild('URL')
    const label = node.getChild('LinkLabel')
    const inline = close && this.#source[close.to] === '(' && !label
    const target = inline
      ? this.#source.slice(url?.from ?? 0, url?.to ?? 0).replace(/^<|>$/g, '')
      : this.#definitions.get(normalLabel(this.#labelOf(node, close, label)))
    if (target === undefined) {
      // Brackets without a definition are words.
      this.#literal(node)
      return
    }
    const at = this.#offsets.length
    const open = node.firstChild
    if (open && close) this.#between(node, open.to, close.from)
    if (node.name === 'Link') this.#links.push({ link: { url: target, text: this.#since(at) }, at })
  }

  /** "[words][label]", "[label][]" or "[label]". */
  #labelOf(node: SyntaxNode, close: SyntaxNode | undefined, label: SyntaxNode | null): string {
    const own = label ? this.#source.slice(label.from + 1, label.to - 1) : ''
    return own || this.#source.slice(node.from + (node.name === 'Image' ? 2 : 1), close?.from ?? node.to)
  }

  #literal(node: SyntaxNode): void {
    let at = node.from
    for (let child = node.firstChild; child; child = child.nextSibling) {
      this.#words(at, child.from)
      if (child.name === 'LinkMark' || child.name === 'LinkLabel') this.#words(child.from, child.to)
      else this.#node(child)
      at = child.to
    }
    this.#words(at, node.to)
  }

  #autolink(node: SyntaxNode): void {
    const at = this.#offsets.length
    this.#words(node.from + 1, node.to - 1)
    const text = this.#since(at)
    this.#links.push({ link: { url: text.includes(':') ? text : `mailto:${text}`, text }, at })
  }

  #words(from: number, to: number): void {
    // What needs a closer look, and the run of plain words before it.
    let run = from
    for (let at = from; at < to; at++) {
      const char = this.#source.charCodeAt(at)
      if (char === lineFeed || char === carriageReturn) {
        this.#run(run, at)
        run = at + 1
        if (char === lineFeed || this.#source.charCodeAt(at + 1) !== lineFeed) this.#newLine(at)
      } else if (char === bracket && this.#definitions.size) {
        this.#run(run, at)
        run = at
        if (this.#shortcut(at, to)) {
          at = this.#last
          run = at + 1
        }
      } else if (this.#lineStart && run === at && isSpace(char)) run = at + 1
    }
    this.#run(run, to)
  }

  /** A piece of the source as it is. */
  #run(from: number, to: number): void {
    if (to <= from) return
    this.#line += this.#source.slice(from, to)
    this.#offsets.run(to - from, from)
    this.#lineStart = false
  }

  /** The words from a place of the text on. */
  #since(at: number): string {
    return (this.#lines + this.#line).slice(at)
  }

  /** "[label]" on its own, if it is defined: the link's words, without the brackets. */
  #shortcut(from: number, to: number): boolean {
    shortcut.lastIndex = from
    const label = shortcut.exec(this.#source)?.[1]
    const url = label === undefined ? undefined : this.#definitions.get(normalLabel(label))
    if (label === undefined || url === undefined || from + label.length + 2 > to) return false
    const at = this.#offsets.length
    this.#run(from + 1, from + 1 + label.length)
    this.#links.push({ link: { url, text: label }, at })
    this.#last = from + label.length + 1
    return true
  }

  #newLine(at: number): void {
    const line = this.#line
    const kept = filledLength(line, false)
    this.#lines += `${line.slice(0, kept)}\n`
    this.#line = ''
    this.#offsets.cut(this.#lines.length - 1)
    this.#offsets.same(1, at)
    this.#lineStart = true
  }

  #push(words: string, at: number): void {
    this.#line += words
    this.#offsets.same(words.length, at)
    this.#lineStart = false
  }
}

/** The bracket that closes a link's words: the second mark of it, unless an inner link has its own. */
function closingMark(node: SyntaxNode): SyntaxNode | undefined {
  return node.getChildren('LinkMark')[1]
}
