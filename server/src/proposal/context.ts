// What stands open where a chunk begins: the headings above it, and whether metadata may still be meant.
import type { Heading, Section } from './model'

/** A section that is still open. */
export interface OpenSection {
  /** Absent for the preamble. */
  readonly heading: Omit<Heading, 'range'> | undefined
  /** 0 for the preamble, else the heading's level. */
  readonly level: number
  readonly path: Section['path']
  /** Its heading is the title of the document. */
  readonly isTitle: boolean
}

/** All that the reading of a chunk depends on beside its own words. Equal keys, equal readings. */
export interface Context {
  /** From the preamble inwards; the last one is where the next statement stands. */
  readonly open: readonly OpenSection[]
  /** A heading of level 1 was there already: the next one is no title. */
  readonly topped: boolean
  /** Statements so far, counted no further than metadata reaches. */
  readonly said: number
  readonly key: string
}

/** Headings under which "Key: value" lines are metadata wherever they stand. */
const metadataHeading =
  /^(?:meta(?:[- ]?data)?|document (?:control|info\w*|history)|about|info\w*|details|header|preamble|properties|status|people|roles|authors?|stakeholders|owners?|contacts?)$/i
/** Statements from the top within which the preamble, and what stands under the title, may hold metadata. */
const metadataReach = 60
/** Houses that give every section level 1 (`# Summary`) have their title elsewhere. */
const commonSection =
  /^(?:meta\w*|summary|abstract|motivation|context|status|background|introduction|overview|problem(?: statement)?|definitions|goals?|proposal|decision|terminology)$/i

const preamble: OpenSection = { heading: undefined, level: 0, path: [], isTitle: false }

/** Where a document begins. */
export const beginning: Context = contextOf([preamble], false, 0)

function contextOf(open: readonly OpenSection[], topped: boolean, said: number): Context {
  const headings = open.map(
    ({ heading, level, isTitle }) =>
      `${level}${isTitle ? '!' : (heading?.style ?? '')} ${heading?.text ?? ''}`
  )
  return { open, topped, said, key: [said, topped, ...headings].join('\n') }
}

/** The section in which the next statement stands. */
export function innermost({ open }: Context): OpenSection {
  return open[open.length - 1] ?? preamble
}

/** Whether "Key: value" lines are metadata here. */
export function holdsMetadata(context: Context): boolean {
  const { heading, isTitle } = innermost(context)
  if (heading && metadataHeading.test(heading.text)) return true
  return (!heading || isTitle) && context.said < metadataReach
}

/** The context after that many more statements. */
export function afterStatements(context: Context, count: number): Context {
  const said = Math.min(metadataReach, context.said + count)
  return said === context.said ? context : contextOf(context.open, context.topped, said)
}

/** The context below a heading. */
export function below(context: Context, heading: Omit<Heading, 'range'>): Context {
  const { open, topped, said } = context
  const last = innermost(context)
  // A bold line stands below the heading it is under; its like stand beside it.
  const level =
    heading.style === 'bold'
      ? Math.min(7, (last.heading?.style === 'bold' ? last.level : last.level + 1) || 2)
      : heading.level
  const around = open.filter((section, at) => at === 0 || section.level < level)
  // The title names the document, not a section of it; its words would colour every statement below.
  // Where a section of level 1 came before it, level 1 is what sections have here.
  const isTitle = level === 1 && !commonSection.test(heading.text) && !topped
  const above = around[around.length - 1]?.path ?? []
  const path = isTitle ? [] : [...above, heading.text.toLowerCase()]
  const section = { heading: { ...heading, level }, level, path, isTitle }
  return contextOf([...around, section], topped || level === 1, said)
}
