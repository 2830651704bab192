// Phrases of several readers in one index: a text is gone through once for all of them.
import { Lately } from './lately'
import type { Lexicon } from './phrase'
import { PhraseIndex } from './phraseIndex'

/** What a reader asks of phrases. */
export interface Phrases {
  /** Adds a group of phrases, numbered from 0 in the order they were added. A function is called when they are needed. */
  add(phrases: readonly string[] | (() => readonly string[])): number
  /** The groups of which a phrase stands in a text, in the order of the words that complete them. */
  find(text: string): ReadonlySet<number>
}

const nothing: ReadonlySet<number> = new Set()
const nowhere: readonly never[] = []

/**
 * Hands out lists of phrases. Those that were made before a text is read share one index; those that come later share another,
 * and find the same.
 */
export class PhraseBook {
  readonly #lexicon: Lexicon
  #open: Volume

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
    this.#open = new Volume(lexicon)
  }

  /**
   * A new list. Its `add` only notes the phrases: a SyntaxError for one that cannot be read comes with `find`, and an Error from
   * `add` once a text was read.
   */
  list(): Phrases {
    if (this.#open.isRead) this.#open = new Volume(this.#lexicon)
    return this.#open.list()
  }
}

/** What was found in a text, by list; a list that is missing found nothing. */
type Found = readonly (ReadonlySet<number> | undefined)[]

interface GroupOfList {
  readonly list: number
  readonly number: number
}

class Volume {
  /** List and number in it of each group of the index. */
  readonly #groups: GroupOfList[] = []
  readonly #lexicon: Lexicon
  readonly #known = new Lately<string, Found>()
  #waiting: (readonly string[] | (() => readonly string[]))[] = []
  #lists = 0
  /** Made for the first text. */
  #index: PhraseIndex | undefined

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  get isRead(): boolean {
    return this.#index !== undefined
  }

  list(): Phrases {
    const list = this.#lists++
    let count = 0
    return {
      add: (phrases) => {
        if (this.isRead) throw new Error('Phrases are added before the first text is read')
        this.#groups.push({ list, number: count })
        this.#waiting.push(phrases)
        return count++
      },
      find: (text) => this.#find(text)[list] ?? nothing
    }
  }

  #find(text: string): Found {
    let found = this.#known.get(text)
    if (!found) this.#known.set(text, (found = this.#read(text)))
    return found
  }

  #read(text: string): Found {
    this.#index ??= this.#filed()
    const all = this.#index.find(text)
    if (!all.size) return nowhere
    const byList: (Set<number> | undefined)[] = new Array<Set<number> | undefined>(this.#lists)
    for (const group of all) {
      const { list, number } = this.#groups[group] as GroupOfList
      const found = byList[list]
      if (found) found.add(number)
      else byList[list] = new Set([number])
    }
    return byList
  }

  #filed(): PhraseIndex {
    const index = new PhraseIndex(this.#lexicon)
    for (const [group, phrases] of this.#waiting.entries())
      index.add(typeof phrases === 'function' ? phrases() : phrases, this.#groups[group]?.list)
    // Not before: a phrase that cannot be read is told each time.
    this.#waiting = []
    return index
  }
}
