// The proposal model: a Markdown proposal in the words of this product, with exact offsets.
import type { Range } from '../text/range'
import type { Text } from '../text/text'

/** Where a proposal stands in its life. `unknown`: nothing in the document says so. */
export type LifecycleStatus =
  | 'unknown'
  | 'idea'
  | 'draft'
  | 'review'
  | 'accepted'
  | 'implemented'
  | 'rejected'
  | 'superseded'
  | 'withdrawn'

/** What a statement stands in. `field` is a metadata entry: front matter, a "Key: value" line, or a row of a metadata table. */
export type StatementKind = 'sentence' | 'item' | 'cell' | 'field'

/** A link inside a statement. */
export interface Link {
  readonly url: string
  readonly text: string
}

/**
 * The smallest piece of text that a finding or a piece of evidence can point at: a sentence, a short list
 * item, a table cell, or a metadata field.
 */
export interface Statement {
  readonly range: Range
  /** The words without markup: emphasis marks, link targets and escapes are gone; inline code is kept as its text. */
  readonly text: string
  readonly kind: StatementKind
  /** Index into `Proposal.sections`. */
  readonly section: number
  /** Index into `Proposal.blocks`: the paragraph, item or table this statement is part of. */
  readonly block: number
  /** Stands in a block quotation. */
  readonly quoted: boolean
  /** For a cell: the words of its column's head and of the first cell of its row. For a field: its key (as `column`). */
  readonly column?: string
  readonly row?: string
  readonly links: readonly Link[]
}

export type BlockKind = 'paragraph' | 'item' | 'table' | 'code' | 'html' | 'heading' | 'rule'

/** A leaf block of the document, in document order. */
export interface Block {
  readonly kind: BlockKind
  readonly range: Range
  readonly section: number
}

/** A heading (ATX or setext) or a bold line that a house uses as one. */
export interface Heading {
  readonly range: Range
  /** The heading's words without marks, numbers ("1.2 ") and anchors. */
  readonly text: string
  /** 1 to 6; a bold line that serves as a heading gets the level below the heading it stands under. */
  readonly level: number
  readonly style: 'atx' | 'setext' | 'bold'
}

/** The part of a document below one heading, up to the next heading of any level. Section 0 is the preamble, without one. */
export interface Section {
  readonly heading?: Heading
  /** 0 for the preamble, else the heading's level. */
  readonly level: number
  /** Index of the enclosing section; the preamble has -1. */
  readonly parent: number
  /** From the heading's start to the start of the next heading of any level. */
  readonly range: Range
  /** Headings from the outermost to this one, lower-cased words. */
  readonly path: readonly string[]
}

/** One metadata entry, from front matter, a metadata list ("- Author: …"), a bold line or a metadata table. */
export interface Field {
  /** Lower-cased key with words joined by `-`, as `rfc-pr`. */
  readonly key: string
  /** The value as text: a YAML list becomes `a, b`. Empty where nothing is filled in. */
  readonly value: string
  readonly range: Range
  readonly valueRange: Range
  readonly from: 'front-matter' | 'line' | 'table'
}

/** Someone or some group that the document names in a role. */
export interface Party {
  readonly name: string
  readonly kind: 'person' | 'team'
  /** `author`, `owner`, `reviewer`, `approver`, `sponsor`, `shepherd`, `contact` … as the key or the sentence says. */
  readonly role: string
  readonly range: Range
}

/** A comment that speaks to this product: `<!-- rfc-steward-disable-next-line sign/heroics -- reason -->`. */
export interface Directive {
  readonly kind: 'disable-next-line' | 'disable' | 'enable' | 'waive'
  readonly codes: readonly string[]
  readonly reason: string
  /** The last day on which it counts, as written. */
  readonly until?: string
  readonly range: Range
}

/** Something in the text that could not be read, in words for its author. */
export interface Problem {
  readonly message: string
  readonly range: Range
}

/** One Markdown document as a proposal. Parsing never throws: what cannot be read is in `problems`. */
export interface Proposal {
  /** All of it: what runs with each key press asks `source` for what it needs. */
  readonly text: string
  readonly source: Text
  /** The document's path with forward slashes, as far as it is known. */
  readonly path: string
  readonly frontMatter: { readonly range: Range } | undefined
  readonly title: Heading | undefined
  readonly fields: readonly Field[]
  readonly sections: readonly Section[]
  readonly blocks: readonly Block[]
  readonly statements: readonly Statement[]
  readonly parties: readonly Party[]
  readonly status: { readonly life: LifecycleStatus; readonly text: string; readonly range?: Range }
  readonly directives: readonly Directive[]
  readonly problems: readonly Problem[]
  /** The statements of one section: far cheaper than to look through all of them. */
  statementsIn(section: number): readonly Statement[]
  /** Neighbouring blocks in document order, among them the one that holds the offset, if any does. */
  blocksAt(offset: number): readonly Block[]
}
