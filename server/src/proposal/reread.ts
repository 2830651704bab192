// Reads parts in order, and those again that an edit above them, or of a link definition, changes.
import type { ChunkCache, Source } from './chunkCache'
import { beginning, type Context } from './context'
import { groupOf, type Entry, type Group } from './group'
import { partOf } from './part'
import type { Definitions } from './labels'

/** Reads a document from its beginning, or from a context on; `changed` are labels whose definition is another one now. */
export class Rereader {
  readonly #cache: ChunkCache
  readonly #definitions: Definitions
  readonly #changed: ReadonlySet<string>
  #context: Context

  constructor(
    cache: ChunkCache,
    definitions: Definitions,
    changed: ReadonlySet<string>,
    context: Context = beginning
  ) {
    this.#cache = cache
    this.#definitions = definitions
    this.#changed = changed
    this.#context = context
  }

  /** The part that a chunk is here. */
  chunk(source: Source, start: number): Entry {
    const part = partOf(this.#cache.parsed(source, this.#definitions), source.text, this.#context)
    this.#context = part.after
    return { part, start, source }
  }

  /** The entry as it is now: the same one where nothing above it matters to it. */
  entry(entry: Entry): Entry {
    const { part, source, start } = entry
    if (source && (part.before.key !== this.#context.key || this.#refers(source)))
      return this.chunk(source, start)
    this.#context = part.after
    return entry
  }

  /** Headings and metadata reach further down than their chunk: until nothing differs, groups are read again. */
  group(group: Group): Group {
    const [first, last] = [group.entries[0], group.entries.at(-1)]
    const same = first?.part.before.key === this.#context.key
    if (!same || this.#isStale(group)) return groupOf(group.entries.map((entry) => this.entry(entry)))
    this.#context = last?.part.after ?? this.#context
    return group
  }

  #isStale({ entries }: Group): boolean {
    return this.#changed.size > 0 && entries.some(({ source }) => source && this.#refers(source))
  }

  #refers({ refers }: Source): boolean {
    return this.#changed.size > 0 && refers.some((label) => this.#changed.has(label))
  }
}
