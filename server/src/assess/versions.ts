// Remembers the newest version of each document under way, so that the next one is read from it.
import type { Proposal } from '../proposal/model'
import type { Since } from '../text/difference'
import { sameText, type Text } from '../text/text'
import { ChunkCache, parseProposal } from '../proposal/parse'

/** Documents under way at once: more than anybody edits, few enough to keep whole. */
const kept = 12

interface Version {
  readonly proposal: Proposal
  readonly teams: string
}

/** Parses documents, each from the version of it that was parsed last. The result is the same without it. */
export class Versions {
  readonly #cache: ChunkCache
  /** By path, the one asked for last at the end. */
  readonly #newest = new Map<string, Version>()

  /** `remember` bounds the characters of parsed chunks that are kept. */
  constructor(remember?: number) {
    this.#cache = new ChunkCache(remember)
  }

  /** `since` is what is known of the edit, if anything is. */
  parse(text: Text, path: string, teams: readonly string[], since?: Since): Proposal {
    const known = this.#newest.get(path)
    const named = teams.join('\n')
    const before = known?.proposal
    // An edit makes another text, and whoever made it says so: nothing to compare.
    const isEdited = before && since?.text === before.source && text !== before.source
    if (before && known.teams === named && !isEdited && sameText(before.source, text)) return before
    const proposal = parseProposal(text, { path, teams, cache: this.#cache, before, since })
    this.#newest.delete(path)
    this.#newest.set(path, { proposal, teams: named })
    for (const oldest of this.#newest.keys()) {
      if (this.#newest.size <= kept) break
      this.#newest.delete(oldest)
    }
    return proposal
  }
}
