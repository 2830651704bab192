// One version of an open document, which no later edit changes: offsets and positions of it always fit.
import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { LspRange } from '../protocol'
import { allOf, leftOf, type Difference } from '../text/difference'
import { Pieces } from '../text/pieces'
import type { Text } from '../text/text'

const nothing: Difference = { prefix: 0, suffix: 0 }

/** A version of a document. The next one takes over what it knows of the lines outside the edit. */
export class Snapshot implements TextDocument {
  readonly uri: string
  readonly languageId: string
  readonly version: number
  /** What it shares with the version before it; nothing where there is none. */
  readonly shared: Difference
  readonly #text: Pieces

  private constructor(
    { uri, languageId }: Pick<TextDocument, 'uri' | 'languageId'>,
    version: number,
    text: Pieces,
    { prefix, suffix }: Difference
  ) {
    this.uri = uri
    this.languageId = languageId
    this.version = version
    this.#text = text
    // Nothing but the numbers: a version that held the one before it would keep all of them.
    this.shared = { prefix, suffix }
  }

  static create(uri: string, languageId: string, version: number, text: string): Snapshot {
    return new Snapshot({ uri, languageId }, version, Pieces.of(text), nothing)
  }

  /** The version after changes, each of which refers to what the ones before it made. */
  static update(
    document: Snapshot,
    changes: readonly TextDocumentContentChangeEvent[],
    version: number
  ): Snapshot {
    let current = document
    let shared = allOf(document.#text)
    for (const change of changes) {
      if (!('range' in change)) {
        shared = leftOf(shared, nothing, change.text.length)
        current = new Snapshot(document, version, Pieces.of(change.text), shared)
        continue
      }
      const [a, b] = [current.offsetAt(change.range.start), current.offsetAt(change.range.end)]
      const [start, end] = [Math.min(a, b), Math.max(a, b)]
      const text = current.#text.edited(start, end, change.text)
      shared = leftOf(shared, { prefix: start, suffix: current.#text.length - end }, text.length)
      current = new Snapshot(document, version, text, shared)
    }
    if (current !== document) return current
    return new Snapshot(document, version, document.#text, shared)
  }

  get lineCount(): number {
    return this.#text.lineCount
  }

  /** The text as it is kept: to ask it for a part costs far less than to make all of it one string. */
  get content(): Text {
    return this.#text
  }

  getText(range?: LspRange): string {
    return range
      ? this.#text.slice(this.offsetAt(range.start), this.offsetAt(range.end))
      : this.#text.toString()
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#text.length))
    const { line, column } = this.#text.placeAt(at)
    // Between the two characters of a line ending is the end of the line.
    const isInEnding = column > 1 && this.#text.slice(at - 1, at) === '\r'
    return { line: line - 1, character: column - (isInEnding ? 2 : 1) }
  }

  /** A position past the end of its line is the end of the line, before its ending. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0
    if (line >= this.lineCount) return this.#text.length
    return Math.min(this.#text.lineStart(line + 1) + Math.max(0, character), this.#endOf(line + 1))
  }

  /** A line without its ending; one past the last is the empty place at its end. */
  getLineRange(line: number): LspRange {
    const there = Math.min(Math.max(line, 0), this.lineCount - 1)
    const end = { line: there, character: this.#endOf(there + 1) - this.#text.lineStart(there + 1) }
    if (line < 0) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
    return { start: { line: there, character: 0 }, end }
  }

  getEOLCharacters(line: number): string {
    if (line < 0 || line >= this.lineCount) return ''
    return this.#text.slice(this.#endOf(line + 1), this.#text.lineStart(line + 2))
  }

  /** The end of a 1-based line, before its ending. */
  #endOf(line: number): number {
    let end = this.#text.lineStart(line + 1)
    const start = this.#text.lineStart(line)
    while (end > start && /[\r\n]/.test(this.#text.slice(end - 1, end))) end--
    return end
  }
}
