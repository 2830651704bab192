// Remembers parsed chunks by their text: what was parsed once costs nothing again, wherever it stands.
import { detached } from '../text/detached'
import { normalLabel, type Definitions } from './labels'
import { parseChunk, type ParsedChunk } from './parseChunk'

/** A chunk's text with what it defines and refers to. */
export interface Source {
  readonly text: string
  /** Link reference definitions in it, label and URL, in order. */
  readonly defines: readonly (readonly [label: string, url: string])[]
  /** Labels that it may refer to. */
  readonly refers: readonly string[]
}

interface Entry extends Source {
  /** As it is where it uses no definition, as most do. */
  plain: ParsedChunk | undefined
  /** By the definitions that it uses. */
  linked: Map<string, ParsedChunk> | undefined
}

/**
 * Parsed chunks by content. Keeps the most recently used ones up to a number of source characters: documents under way
 * hold on to their own, so this is for what comes back. A parsed chunk takes some twenty times its characters.
 */
export class ChunkCache {
  readonly #entries = new Map<string, Entry>()
  readonly #limit: number
  readonly #longest: number
  #size = 0

  /** Chunks of more than `longest` characters are not kept. */
  constructor(limit = 200_000, longest = Infinity) {
    this.#limit = limit
    this.#longest = longest
  }

  /**
   * What a chunk's text defines and refers to. Without `remember` it is not kept for later: hardly anybody comes back to what a
   * paragraph was between two key presses, and all of them would fill the memory.
   */
  source(text: string, remember = true): Source {
    // It goes with its document, which it need not outlive.
    if (text.length > this.#longest) return sourceOf(text)
    const known = this.#entries.get(text)
    if (known) {
      this.#entries.delete(text)
      this.#entries.set(text, known)
      return known
    }
    const made = sourceOf(detached(text))
    if (!remember) return made
    this.#entries.set(made.text, made)
    this.#size += text.length
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#limit) break
      this.#entries.delete(oldest)
      this.#size -= oldest.length
    }
    return made
  }

  /** The parsed chunk. Definitions that it does not refer to leave it the same. */
  parsed(source: Source, definitions: Definitions): ParsedChunk {
    const entry = source as Entry
    const used = usedBy(source, definitions)
    if (!used) return (entry.plain ??= parseChunk(source.text))
    const known = (entry.linked ??= new Map<string, ParsedChunk>())
    const key = JSON.stringify([...used])
    let parsed = known.get(key)
    if (!parsed) {
      parsed = parseChunk(source.text, used)
      // Other definitions of the same labels are a rename under way: the last few are enough.
      if (known.size > 3) known.clear()
      known.set(key, parsed)
    }
    return parsed
  }
}

function sourceOf(text: string): Entry {
  return { text, defines: definitionsIn(text), refers: labelsIn(text), plain: undefined, linked: undefined }
}

/** The definitions that a chunk refers to; undefined where it refers to none. */
function usedBy({ refers }: Source, definitions: Definitions): Definitions | undefined {
  let used: Map<string, string> | undefined
  if (definitions.size)
    for (const label of refers) {
      const url = definitions.get(label)
      if (url !== undefined) (used ??= new Map<string, string>()).set(label, url)
    }
  return used
}

/** On one line; a definition over several is not followed. */
const definition =
  /^ {0,3}(?:> ?)*\[((?:[^\]\\[\n]|\\.){1,200})\]:[ \t]*(?:<([^>\n]*)>|(\S+))(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\)))?[ \t]*$/gm

function definitionsIn(text: string): Source['defines'] {
  if (!text.includes(']:')) return none
  return [...text.matchAll(definition)].map(
    ([, label, bracketed, url]) => [normalLabel(label as string), bracketed ?? (url as string)] as const
  )
}

function labelsIn(text: string): readonly string[] {
  if (!text.includes('[')) return none
  const labels = [...text.matchAll(/\[((?:[^\]\\[]|\\.){1,200})\](?!\()/g)]
  return labels.length ? [...new Set(labels.map(([, label]) => normalLabel(label as string)))] : none
}

const none: readonly never[] = []
