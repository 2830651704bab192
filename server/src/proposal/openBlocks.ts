// Which Markdown blocks are open after a line, as far as it matters for where a document may be split.
//
// Outside fenced code and raw HTML, a blank line followed by a line at column 0 that opens no list item ends every
// open block (CommonMark 0.31, section 5: containers need indentation or a marker to go on). An ATX heading at
// column 0 ends them without the blank line. Splitting less often than possible is slower, never wrong.

const listMarker = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const itemMarker = /^( *)([-+*]|\d{1,9}[.)])([ \t]+|$)/
/** What starts a block of its own although the list item before it has no blank line after it. */
const interrupts = /^ {0,3}(?:`{3}|~{3}|>|<|(?:[-_*][ \t]*){3,}$)/
/** A fence or a list item: what a line after a lone tag may be, if the tag is no block. */
const opensBlock = /^ {0,3}(?:`{3}|~{3}|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$))/
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/
const thematicBreak = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/
const atxHeading = /^#{1,6}(?:[ \t]|$)/
/** HTML blocks that a blank line ends (kinds 6 and 7); the latter cannot interrupt a paragraph. */
const blockTag =
  /^ {0,3}<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[ \t>]|\/>|$)/i
const loneTag =
  /^ {0,3}(?:<[a-z][a-z\d-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*[ \t]*\/?>|<\/[a-z][a-z\d-]*[ \t]*>)[ \t]*$/i
/** HTML blocks that run over blank lines, each with the text that ends it (CommonMark 4.6, kinds 1 to 5). */
const rawHtml: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<![a-zA-Z]/, />/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/]
]

/** Whether a line may open raw HTML: what few lines do need not be looked for in all of them. */
function startsTag(line: string): boolean {
  let at = 0
  while (at < 3 && line.charAt(at) === ' ') at++
  return line.charAt(at) === '<'
}

/** Whether a paragraph is open after a line. `before`: one was open before it, which an underline makes a heading. */
function staysParagraph(line: string, before: boolean): boolean {
  if (underline.test(line)) return !before && line.includes('=')
  return !atxHeading.test(line) && !thematicBreak.test(line) && !/^ {0,3}>[ \t]*$/.test(line)
}

/** Where the blanks end that a line begins with. */
function indentOf(line: string): number {
  let at = 0
  while (line.charCodeAt(at) === space) at++
  return at
}

/** What a character after the indentation may begin, as a sum: most lines begin with a letter, and need not be searched for it. */
const begins = { item: 1, rule: 2, fence: 4, underline: 8, other: 16 } as const
const beginnings = new Uint8Array(128)
for (const [chars, what] of [
  ['-+*0123456789', begins.item],
  ['-_*', begins.rule],
  ['`~', begins.fence],
  ['=-', begins.underline],
  ['#>', begins.other]
] as const)
  for (const char of chars) beginnings[char.charCodeAt(0)] = (beginnings[char.charCodeAt(0)] ?? 0) | what
const space = 32

/** What a line may begin, whose indentation is so wide. */
function beginningOf(line: string, indent: number): number {
  const code = line.charCodeAt(indent)
  return code < 128 ? (beginnings[code] as number) : 0
}

/** The list marker of a line. Inside a paragraph only "1." and marks with content start a list (CommonMark 5.3). */
function itemOf(line: string, paragraph: boolean): RegExpExecArray | null {
  const marker = itemMarker.exec(line)
  if (!marker || !paragraph) return marker
  const isLaterNumber = /^\d/.test(marker[2] as string) && !/^0*1[.)]$/.test(marker[2] as string)
  return isLaterNumber || marker[0] === line ? null : marker
}

/** The column at which a list item's content starts, tabs counted to the next multiple of four (CommonMark 5.2). */
function contentColumn([, lead = '', mark = '', gap = '']: RegExpExecArray): number {
  const after = lead.length + mark.length
  let column = after
  for (const char of gap) column += char === '\t' ? 4 - (column % 4) : 1
  return column - after > 4 || gap === '' ? after + 1 : column
}

interface Fence {
  readonly mark: string
  readonly length: number
}

/** The fence that a line opens. */
function fenceOf(line: string): Fence | undefined {
  const opened = /^ *(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1]
  return opened ? { mark: opened.charAt(0), length: opened.length } : undefined
}

function closes({ mark, length }: Fence, line: string): boolean {
  const close = /^ *(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]
  return close !== undefined && close.startsWith(mark) && close.length >= length
}

/** The blocks that are open after the lines that were taken. */
export class OpenBlocks {
  #fence: Fence | undefined
  /** A fence inside a list item. */
  #nested: Fence | undefined
  /** What ends the raw HTML that is open. */
  #html: RegExp | undefined
  #isAfterBlank = false
  /** Inside what may be an HTML block of kind 6 or 7, which only a blank line ends. */
  #tag = false
  /** After a lone tag, which is a block of kind 7 only where it interrupts no paragraph. */
  #maybe = false
  /** From here on nothing is certain, so the rest is one chunk. */
  #unsure = false
  /** Content column of the outermost open list item; 0 outside lists. */
  #item = 0
  #emptyItem = false
  /** The line before was text that a line like "2. two" continues. */
  #paragraph = false

  /** Whether the line before was blank, and no part of code or raw HTML. */
  get isAfterBlank(): boolean {
    return this.#isAfterBlank
  }

  /** Whether all of them end before a line. */
  endBefore(line: string): boolean {
    if (this.#unsure || this.#fence || this.#html || line === '' || /^[ \t]/.test(line)) return false
    if (atxHeading.test(line) && !this.#tag && !this.#maybe) return true
    return this.#isAfterBlank && !listMarker.test(line)
  }

  /** Ends those that a list may hold; the others end by their own lines, or at a blank one. */
  clear(): void {
    this.#item = 0
    this.#nested = undefined
  }

  /** Goes on by a line, which is given without its ending. */
  take(line: string): void {
    if (this.#fence || this.#html) this.#takeRaw(line)
    else if (/^[ \t]*$/.test(line)) this.#takeBlank()
    else this.#takeText(line)
  }

  #takeRaw(line: string): void {
    this.#isAfterBlank = false
    if (this.#fence) {
      if (closes(this.#fence, line)) this.#fence = undefined
    } else if (this.#html?.test(line)) this.#html = undefined
  }

  #takeBlank(): void {
    this.#isAfterBlank = true
    this.#tag = false
    this.#maybe = false
    // A list item can begin with at most one blank line, so an empty one ends here.
    if (this.#emptyItem) this.#item = 0
  }

  #takeText(line: string): void {
    if (this.#isAfterBlank) this.#paragraph = false
    this.#isAfterBlank = false
    if (this.#isInTag(line)) return
    const indent = indentOf(line)
    if (this.#isInNested(line, indent)) return
    const may = beginningOf(line, indent)
    const isItem = this.#opensItem(line, indent, may)
    const fence = may & begins.fence ? fenceOf(line) : undefined
    // Only what starts at a list item's content column or beyond belongs to the item.
    if (isItem || (this.#item && indent >= this.#item)) {
      if (!isItem) this.#nested = fence
    } else if (fence && indent < 4) this.#fence = fence
    else {
      const raw = startsTag(line) ? rawHtml.find(([open]) => open.test(line)) : undefined
      if (raw && !raw[1].test(line.replace(raw[0], ''))) this.#html = raw[1]
    }
  }

  #isInTag(line: string): boolean {
    const isTag = startsTag(line)
    const isRaw = isTag && rawHtml.some(([open]) => open.test(line))
    if (isTag && !isRaw) {
      if (blockTag.test(line)) this.#tag = true
      else if (loneTag.test(line)) this.#maybe = true
    }
    // Whether a lone tag opens a block depends on what is around it; what follows it may be raw text or a block.
    if (!this.#tag && this.#maybe && (isRaw || opensBlock.test(line))) this.#unsure = true
    return this.#tag
  }

  /** A fence inside a list item ends with the item: with the first line that does not reach its content. */
  #isInNested(line: string, indent: number): boolean {
    if (!this.#nested) return false
    const isInside = indent >= this.#item
    if (!isInside || closes(this.#nested, line)) this.#nested = undefined
    if (!isInside) this.#item = 0
    return isInside
  }

  /** Whether the line begins with a list marker. */
  #opensItem(line: string, indent: number, may: number): boolean {
    const isItem = may & begins.item && !(may & begins.rule && thematicBreak.test(line))
    const marker = isItem ? itemOf(line, this.#paragraph && !this.#item) : null
    this.#paragraph = may & ~begins.fence ? staysParagraph(line, this.#paragraph) : true
    this.#emptyItem = marker !== null && marker[0].length === line.length
    if (marker && indent < (this.#item || 4)) this.#item = contentColumn(marker)
    else if (indent < this.#item && interrupts.test(line)) this.#item = 0
    return marker !== null
  }
}
