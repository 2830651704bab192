// One chunk of a document in its context: what it says, with offsets, blocks and sections counted from its own start.
import { detached } from '../text/detached'
import { fitted } from '../text/lists'
import { shift, type Range } from '../text/range'
import { perOwner, type Remembering } from '../text/remembered'
import {
  afterStatements,
  below,
  beginning,
  holdsMetadata,
  innermost,
  type Context,
  type OpenSection
} from './context'
import { readDirective } from './directives'
import { readFrontMatter } from './frontMatter'
import type { Block, Directive, Field, Heading, Problem, Section, Statement } from './model'
import type { ParsedChunk, RawBlock } from './parseChunk'
import type { RawStatement } from './rawStatement'

/** A section that begins in a part; its end is where the next one begins. */
export interface PartSection extends Pick<OpenSection, 'isTitle' | 'level' | 'path'> {
  readonly heading: Heading
  readonly start: number
}

/** A chunk in its context. Equal chunks in equal contexts are mostly one and the same part, wherever they stand. */
export interface Part extends Remembering {
  readonly before: Context
  readonly after: Context
  readonly sections: readonly PartSection[]
  /** Paths of the section that is open before it, and of those that begin in it: `Statement.section` counts these. */
  readonly paths: readonly Section['path'][]
  readonly blocks: readonly Block[]
  readonly statements: readonly Statement[]
  readonly fields: readonly Field[]
  readonly directives: readonly Directive[]
  readonly problems: readonly Problem[]
}

const none: readonly never[] = []

/** Places remembered for one chunk, which several documents may hold. */
const contexts = 4
const known = perOwner((_: ParsedChunk) => ({ parts: [] as readonly Part[] }))

/** The part that a chunk is in a context. `source` is the chunk's text. */
export function partOf(chunk: ParsedChunk, source: string, context: Context): Part {
  const places = known(chunk)
  for (let at = 0; at < places.parts.length; at++) {
    const part = places.parts[at] as Part
    if (part.before.key === context.key) return part
  }
  const made = new PartReader(context).read(chunk, source)
  places.parts = places.parts.length ? [made, ...places.parts.slice(0, contexts - 1)] : [made]
  return made
}

/** Front matter: its entries are statements as well, since an owner named there answers the question. */
export function frontPart(slice: string): Part {
  const source = detached(slice)
  const { fields, problems } = readFrontMatter(source, 0)
  const statements = fields.map((field) => fieldStatement(field, 0, 0, []))
  return {
    before: beginning,
    after: afterStatements(beginning, statements.length),
    sections: [],
    paths: [[]],
    blocks: [{ kind: 'table', range: { start: 0, end: source.length }, section: 0 }],
    statements,
    fields,
    directives: [],
    problems,
    memory: []
  }
}

class PartReader {
  readonly #before: Context
  readonly #sections: PartSection[] = []
  readonly #paths: Section['path'][]
  readonly #blocks: Block[] = []
  readonly #statements: Statement[] = []
  readonly #fields: Field[] = []
  #context: Context

  constructor(context: Context) {
    this.#before = context
    this.#context = context
    this.#paths = [innermost(context).path]
  }

  read(chunk: ParsedChunk, source: string): Part {
    for (const block of chunk.blocks) this.#block(block)
    const directives = fitted(
      chunk.comments.flatMap((range) => readDirective(source.slice(range.start, range.end), range) ?? [])
    )
    return {
      before: this.#before,
      after: this.#context,
      sections: fitted(this.#sections),
      paths: this.#paths,
      blocks: fitted(this.#blocks),
      statements: fitted(this.#statements),
      fields: fitted(this.#fields),
      directives,
      problems: none,
      memory: []
    }
  }

  #block({ kind, range, heading, statements }: RawBlock): void {
    if (heading) {
      this.#context = below(this.#context, heading)
      const { path, level, isTitle } = innermost(this.#context)
      this.#sections.push({ heading: { ...heading, level, range }, level, path, isTitle, start: range.start })
      this.#paths.push(path)
    }
    const block = this.#blocks.push({ kind, range, section: this.#sections.length }) - 1
    const before = this.#statements.length
    const metadata = statements.length > 0 && holdsMetadata(this.#context)
    for (const raw of statements) this.#statement(raw, block, metadata)
    this.#context = afterStatements(this.#context, this.#statements.length - before)
  }

  #statement(raw: RawStatement, block: number, metadata: boolean): void {
    const section = this.#sections.length
    if (raw.field && metadata) {
      const from = raw.kind === 'cell' ? 'table' : 'line'
      const field: Field = { ...raw.field, range: raw.range, from }
      this.#fields.push(field)
      this.#statements.push(fieldStatement(field, section, block, raw.links))
      return
    }
    if (raw.headRow || (raw.keyCell && metadata)) return
    const { range, text, kind, quoted, links, column, row } = raw
    const place = { range, text, kind, section, block, quoted, links }
    this.#statements.push({ ...place, ...(column ? { column } : {}), ...(row ? { row } : {}) })
  }
}

function fieldStatement(field: Field, section: number, block: number, links: Statement['links']): Statement {
  const { range, value: text, key: column } = field
  return { range, text, kind: 'field', section, block, quoted: false, column, links }
}

/** Where a part or a group of parts begins: what its own counting has to be moved by. */
export interface Base {
  readonly offset: number
  readonly blocks: number
  /** Index of the section that is open there. */
  readonly sections: number
}

/** A statement of a part, with where the part begins in what holds it. */
export interface Found {
  readonly statement: Statement
  readonly base: Base
}

/** The same statement, counted from further out. */
export function lifted({ statement, base }: Found, by: Base): Found {
  return { statement, base: sumOf(base, by) }
}

/** The base of something inside of something else. */
export function sumOf(inner: Base, outer: Base): Base {
  return {
    offset: inner.offset + outer.offset,
    blocks: inner.blocks + outer.blocks,
    sections: inner.sections + outer.sections
  }
}

/** Something with a range, moved by that many offsets. */
export function moved<Thing extends { readonly range: Range }>(thing: Thing, by: number): Thing {
  return { ...thing, range: shift(thing.range, by) }
}

export function movedField(field: Field, by: number): Field {
  return { ...moved(field, by), valueRange: shift(field.valueRange, by) }
}

export function movedSection(section: PartSection, by: number): PartSection {
  return { ...section, heading: moved(section.heading, by), start: section.start + by }
}

/** Where a statement stands in the document, and what it says. */
export interface Passage {
  readonly range: Range
  readonly text: string
}

/** What most of those want who found a statement; with each key press that is asked of all that was found. */
export function passageOf({ statement: { range, text }, base }: Found): Passage {
  return { range: shift(range, base.offset), text }
}

/** The statement as the document counts it. */
export function inDocument({ statement, base }: Found): Statement {
  return {
    ...statement,
    range: shift(statement.range, base.offset),
    section: statement.section + base.sections,
    block: statement.block + base.blocks
  }
}

/**
 * What parts or groups hold, counted from what holds them. A loop instead of a list for each: this runs with each key press, and
 * hardly any holds something.
 */
export function placed<Holder, Thing>(
  holders: readonly Holder[],
  bases: readonly Base[],
  of: (holder: Holder) => readonly Thing[],
  place: (thing: Thing, by: number) => Thing
): Thing[] {
  const all: Thing[] = []
  for (let at = 0; at < holders.length; at++)
    for (const thing of of(holders[at] as Holder)) all.push(place(thing, (bases[at] as Base).offset))
  return all
}
