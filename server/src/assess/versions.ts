// Remembers the newest version of each document under way, so that the next one is read from it.
import type { Proposal } from '../proposal/model'
import type { Since } from '../text/difference'
import { sameText, type Text } from '../text/text'
import { ChunkCache, parseProposal } from '../proposal/parse'

/** What is remembered of documents. */
export interface Remembered {
  /** Documents under way at once, each of which is kept whole. */
  readonly documents?: number
  /** Characters of parsed chunks, and of the longest of them. */
  readonly characters?: number
  readonly longest?: number
}

/** More documents than anybody edits. */
const usualDocuments = 12

/** Versions of each: a completion reads one that is newer than the last assessed, from which the next assessment goes on. */
const versions = 2

interface Version {
  readonly proposal: Proposal
  readonly teams: string
}

/** Parses documents, each from the version of it that was parsed last. The result is the same without it. */
export class Versions {
  readonly #cache: ChunkCache
  readonly #kept: number
  /** By path, the one asked for last at the end; of each the newest versions, the newest first. */
  readonly #known = new Map<string, readonly Version[]>()

  constructor({ documents = usualDocuments, characters, longest }: Remembered = {}) {
    this.#cache = new ChunkCache(characters, longest)
    this.#kept = documents
  }

  /** `since` is what is known of the edit, if anything is. */
  parse(text: Text, path: string, teams: readonly string[], since?: Since): Proposal {
    const known = this.#known.get(path) ?? []
    const named = teams.join('\n')
    const there = known.find((version) => version.proposal.source === text && version.teams === named)
    if (there) return there.proposal
    // Whoever made the edit knows what it began with; otherwise the texts are compared.
    const edited = since && known.find(({ proposal }) => proposal.source === since.text)
    const [newest] = known
    if (newest?.teams === named && !edited && sameText(newest.proposal.source, text)) return newest.proposal
    const before = (edited ?? newest)?.proposal
    const proposal = parseProposal(text, { path, teams, cache: this.#cache, before, since })
    const others = known.filter((version) => version.proposal.source !== text)
    this.#known.delete(path)
    this.#known.set(path, [{ proposal, teams: named }, ...others.slice(0, versions - 1)])
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= this.#kept) break
      this.#known.delete(oldest)
    }
    return proposal
  }
}
