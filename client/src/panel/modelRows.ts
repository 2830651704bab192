// Rows as the trees of the side panel show them, and what all of them are made of. No VS Code here.
import type { LspRange, PlaceView } from '../../../server/src/protocol'

/** A codicon's name and a theme colour. */
export type RowIcon = { readonly id: string; readonly color?: string }

/** What a click on a row does. */
export interface RowCommand {
  readonly id: string
  readonly title: string
  readonly arguments: readonly unknown[]
}

/** One row of a tree. `subject` is the question's or pattern's id. */
export interface Row {
  readonly id: string
  readonly kind:
    | 'group'
    | 'question'
    | 'evidence'
    | 'radius'
    | 'leverage'
    | 'tradeoffs'
    | 'growth'
    | 'limit'
    | 'pattern'
    | 'lookalike'
    | 'initiative'
  readonly subject: string
  readonly label: string
  readonly description: string
  /** Markdown. */
  readonly tooltip: string
  readonly icon: RowIcon
  readonly command?: RowCommand
  readonly children: readonly Row[]
  readonly accessibilityLabel: string
  /** A question's state in words. */
  readonly state?: string
  /** What menus choose by, where the kind does not say enough. */
  readonly context?: string
  /** Shown with its children at first. */
  readonly expanded?: true
}

/** A row that leads to a sentence of the document. */
export function evidenceRow(id: string, place: PlaceView, uri: string): Row {
  const line = place.range.start.line + 1
  const text = oneLine(place.text, 120)
  return {
    id,
    kind: 'evidence',
    subject: '',
    label: text,
    description: `line ${line}`,
    tooltip: `> ${escape(oneLine(place.text, 600))}`,
    icon: { id: 'quote' },
    command: goTo('Go to the Sentence', uri, place.range),
    children: [],
    accessibilityLabel: `Line ${line}: ${text}`
  }
}

/** The command that goes to a place of the document. */
export function goTo(title: string, uri: string, range: LspRange): RowCommand {
  return { id: 'rfcSteward.goToEvidence', title, arguments: [{ uri, range }] }
}

/** "1 place", "2 places". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Markdown paragraphs, without those that say nothing. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n')
}

/** Words on one line, cut where they are too long. */
export function oneLine(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  // A cut must not leave half of a surrogate pair behind.
  return `${line.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** The document's words must not become markup in a tooltip. */
export function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&$]/g, '\\$&')
}
