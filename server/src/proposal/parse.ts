// Assembles a proposal from its chunks. Chunks are parsed once for each distinct text, so an edit costs one chunk.
import { shift, type Range } from '../text/range'
import { frontMatterEnd, splitChunks } from './chunks'
import { readDirective } from './directives'
import { readFrontMatter } from './frontMatter'
import type { Block, Directive, Field, Heading, Problem, Proposal, Section, Statement } from './model'
import { normalLabel, type Definitions } from './plainText'
import { parseChunk, type ParsedChunk, type RawBlock, type RawStatement } from './parseChunk'
import { partiesOf } from './people'
import { lifeOf, statusField } from './status'

/** Parsed chunks by content. Keeps the most recently used ones up to a number of source characters. */
export class ChunkCache {
  readonly #entries = new Map<string, ParsedChunk>()
  readonly #limit: number
  #size = 0

  constructor(limit = 16_000_000) {
    this.#limit = limit
  }

  get(text: string, definitions: Definitions): ParsedChunk {
    const key = definitions.size ? [text, ...[...definitions].flat()].join('\0') : text
    const known = this.#entries.get(key)
    if (known) {
      this.#entries.delete(key)
      this.#entries.set(key, known)
      return known
    }
    const parsed = parseChunk(text, definitions)
    this.#entries.set(key, parsed)
    this.#size += key.length
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#limit) break
      this.#entries.delete(oldest)
      this.#size -= oldest.length
    }
    return parsed
  }
}

/** What the caller knows beside the text. */
export interface ParseOptions {
  readonly path?: string
  /** Names that are teams although no word of them says so. */
  readonly teams?: readonly string[]
  readonly cache?: ChunkCache
}

/** Parses a Markdown document into a proposal. Never throws: what cannot be read is in `problems`. */
export function parseProposal(text: string, options: ParseOptions = {}): Proposal {
  const cache = options.cache ?? new ChunkCache(0)
  const assembly = new Assembly()
  const definitions = definitionsOf(text)
  let frontMatter: { range: Range } | undefined
  for (const chunk of splitChunks(text)) {
    const source = text.slice(chunk.start, chunk.end)
    if (chunk.kind === 'front') {
      const front = readFrontMatter(source, chunk.start)
      frontMatter = { range: { start: chunk.start, end: chunk.end } }
      assembly.fields.push(...front.fields)
      assembly.problems.push(...front.problems)
      assembly.addFrontMatter(frontMatter.range)
      continue
    }
    const used = definitions.size ? usedDefinitions(source, definitions) : definitions
    assembly.add(cache.get(source, used), chunk.start, text)
  }
  return assembly.finish(text, frontMatter, options)
}

/** On one line; a definition over several is not followed. */
const definition =
  /^ {0,3}(?:> ?)*\[((?:[^\]\\[]|\\.){1,200})\]:[ \t]*(?:<([^>\n]*)>|(\S+))(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\)))?[ \t]*$/gm

/** URLs of the link reference definitions; the first of a label counts. */
function definitionsOf(text: string): Definitions {
  const found = new Map<string, string>()
  if (!text.includes(']:')) return found
  for (const [, label, bracketed, url] of text.slice(frontMatterEnd(text)).matchAll(definition)) {
    const normal = normalLabel(label as string)
    if (!found.has(normal)) found.set(normal, bracketed ?? (url as string))
  }
  return found
}

/** Those that a chunk refers to, so that it stays the same where only other definitions change. */
function usedDefinitions(source: string, definitions: Definitions): Definitions {
  const used = new Map<string, string>()
  if (!source.includes('[')) return used
  for (const [, label] of source.matchAll(/\[((?:[^\]\\[]|\\.){1,200})\](?!\()/g)) {
    const normal = normalLabel(label as string)
    const url = definitions.get(normal)
    if (url !== undefined) used.set(normal, url)
  }
  return used
}

/** Headings under which "Key: value" lines are metadata wherever they stand. */
const metadataHeading =
  /^(?:meta(?:[- ]?data)?|document (?:control|info\w*|history)|about|info\w*|details|header|preamble|properties|status|people|roles|authors?|stakeholders|owners?|contacts?)$/i
const metadataReach = 60
/** Houses that give every section level 1 (`# Summary`) have their title elsewhere. */
const commonSection =
  /^(?:meta\w*|summary|abstract|motivation|context|status|background|introduction|overview|problem(?: statement)?|definitions|goals?|proposal|decision|terminology)$/i

class Assembly {
  readonly fields: Field[] = []
  readonly problems: Problem[] = []
  readonly #sections: Section[] = [{ level: 0, parent: -1, range: { start: 0, end: 0 }, path: [] }]
  readonly #blocks: Block[] = []
  readonly #statements: Statement[] = []
  readonly #directives: Directive[] = []
  #title: Heading | undefined

  /** Front matter entries are statements as well: an owner named there answers the question. */
  addFrontMatter(range: Range): void {
    this.#blocks.push({ kind: 'table', range, section: 0 })
    for (const field of this.fields) this.#statements.push(fieldStatement(field, 0, 0, [], field))
  }

  add(chunk: ParsedChunk, by: number, text: string): void {
    for (const comment of chunk.comments) {
      const range = shift(comment, by)
      const directive = readDirective(text.slice(range.start, range.end), range)
      if (directive) this.#directives.push(directive)
    }
    for (const block of chunk.blocks) this.#block(block, by)
  }

  #block(block: RawBlock, by: number): void {
    const range = shift(block.range, by)
    if (block.heading) this.#heading({ ...block.heading, range })
    const section = this.#sections.length - 1
    const index = this.#blocks.push({ kind: block.kind, range, section }) - 1
    const metadata = this.#holdsMetadata(section)
    for (const raw of block.statements) this.#statement(raw, by, section, index, metadata)
  }

  #statement(raw: RawStatement, by: number, section: number, block: number, metadata: boolean): void {
    const range = shift(raw.range, by)
    if (raw.field && metadata) {
      const { key, value, valueRange } = raw.field
      const from = raw.kind === 'cell' ? 'table' : 'line'
      const field: Field = { key, value, range, valueRange: shift(valueRange, by), from }
      this.fields.push(field)
      this.#statements.push(fieldStatement(field, section, block, raw.links, raw))
      return
    }
    if (raw.headRow || (raw.keyCell && metadata)) return
    const { text, kind, quoted, links, column, row } = raw
    const place = { range, text, kind, section, block, quoted, links, origin: raw }
    this.#statements.push({ ...place, ...(column ? { column } : {}), ...(row ? { row } : {}) })
  }

  #holdsMetadata(section: number): boolean {
    const { heading } = this.#sections[section] as Section
    if (!heading) return this.#statements.length < metadataReach
    if (metadataHeading.test(heading.text)) return true
    return heading === this.#title && this.#statements.length < metadataReach
  }

  #heading(heading: Heading): void {
    const open = this.#sections.at(-1) as Section
    const level =
      heading.style === 'bold'
        ? Math.min(7, (open.heading?.style === 'bold' ? open.level : open.level + 1) || 2)
        : heading.level
    let parent = this.#sections.length - 1
    while (parent > 0 && (this.#sections[parent] as Section).level >= level)
      parent = (this.#sections[parent] as Section).parent
    this.#sections[this.#sections.length - 1] = {
      ...open,
      range: { start: open.range.start, end: heading.range.start }
    }
    const above = (this.#sections[parent] as Section).path
    const own: Heading = { ...heading, level }
    // The title names the document, not a section of it; its words would colour every statement below.
    // Where a section of level 1 came before it, level 1 is what sections have here.
    const isTitle =
      level === 1 &&
      !commonSection.test(heading.text) &&
      !this.#sections.some((section) => section.heading?.level === 1)
    if (isTitle) this.#title = own
    const path = isTitle ? [] : [...above, heading.text.toLowerCase()]
    this.#sections.push({
      heading: own,
      level,
      parent,
      range: { start: heading.range.start, end: heading.range.start },
      path
    })
  }

  finish(text: string, frontMatter: { range: Range } | undefined, options: ParseOptions): Proposal {
    const last = this.#sections.length - 1
    const end = this.#sections[last] as Section
    this.#sections[last] = { ...end, range: { start: end.range.start, end: text.length } }
    const status = statusField(this.fields)
    const line = status ? undefined : this.#statusStatement()
    return {
      text,
      path: options.path ?? '',
      frontMatter,
      title: this.#title,
      fields: this.fields,
      sections: this.#sections,
      blocks: this.#blocks,
      statements: this.#statements,
      parties: partiesOf(this.fields, options.teams),
      status: status
        ? { life: lifeOf(status.value), text: status.value, range: status.range }
        : line
          ? { life: lifeOf(line.text), text: line.text, range: line.range }
          : { life: 'unknown', text: '' },
      directives: this.#directives,
      problems: this.problems
    }
  }

  /** Nygard's ADRs have the status as the first sentence under a heading of that name. */
  #statusStatement(): Statement | undefined {
    const section = this.#sections.findIndex(({ heading }) =>
      /^(?:status|decision status|state)$/i.test(heading?.text ?? '')
    )
    return section < 0 ? undefined : this.#statements.find((statement) => statement.section === section)
  }
}

function fieldStatement(
  field: Field,
  section: number,
  block: number,
  links: Statement['links'],
  origin: object
): Statement {
  return {
    range: field.range,
    text: field.value,
    kind: 'field',
    section,
    block,
    quoted: false,
    column: field.key,
    links,
    origin
  }
}
