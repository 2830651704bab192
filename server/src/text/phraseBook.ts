// Phrases of several readers in one index: a text is gone through once for all of them.
import type { Lexicon } from './phrase'
import { PhraseIndex } from './phraseIndex'
import type { PhraseTables } from './phraseTables'
import { TextLists } from './texts'

/** What a reader asks of phrases. */
export interface Phrases {
  /** Adds a group of phrases, numbered from 0 in the order they were added. A function is called when they are needed. */
  add(phrases: readonly string[] | (() => readonly string[])): number
  /** The groups of which a phrase stands in a text, each once, in the order of the words that complete them. */
  find(text: string): readonly number[]
}

const nothing: readonly never[] = []

/** A book whose phrases were read before. */
export interface StoredBook {
  /** Of which lists: what is stored fits no others. */
  readonly key: string
  readonly tables: PhraseTables
}

/**
 * Hands out lists of phrases. Those that were made before a text is read share one index; those that come later share another,
 * and find the same.
 */
export class PhraseBook {
  readonly #lexicon: Lexicon
  #open: Volume

  /** `stored` is asked for when the first text is read; it counts if it is of the lists that there are by then. */
  constructor(lexicon: Lexicon, stored?: () => StoredBook | undefined) {
    this.#lexicon = lexicon
    this.#open = new Volume(lexicon, stored)
  }

  /**
   * A new list, under a name of its own. Its `add` only notes the phrases: a SyntaxError for one that cannot be read comes with
   * `find`, and an Error from `add` once a text was read.
   */
  list(name: string): Phrases {
    if (this.#open.isRead) this.#open = new Volume(this.#lexicon)
    return this.#open.list(name)
  }

  /** The phrases of the lists that there are, read. Throws SyntaxError for one that cannot be. */
  stored(): StoredBook {
    return this.#open.stored()
  }
}

type Source = readonly string[] | (() => readonly string[])

interface Listed {
  readonly name: string
  groups: Source[]
}

/** A group of the index: the number of its list, and its own number there. */
interface Group {
  readonly list: number
  readonly number: number
  readonly source: Source
}

interface Filed {
  readonly index: PhraseIndex
  /** List and number in it of each group of the index. */
  readonly groups: readonly Omit<Group, 'source'>[]
}

class Volume {
  readonly #lexicon: Lexicon
  readonly #stored: (() => StoredBook | undefined) | undefined
  /** The groups of the index that stand in each text. */
  readonly #known = new TextLists()
  readonly #lists: Listed[] = []
  /** Made for the first text. */
  #filed: Filed | undefined

  constructor(lexicon: Lexicon, stored?: () => StoredBook | undefined) {
    this.#lexicon = lexicon
    this.#stored = stored
  }

  get isRead(): boolean {
    return this.#filed !== undefined
  }

  list(name: string): Phrases {
    if (this.#lists.some((list) => list.name === name)) throw new Error(`There is a list "${name}" already`)
    const listed: Listed = { name, groups: [] }
    const list = this.#lists.push(listed) - 1
    return {
      add: (phrases) => {
        if (this.isRead) throw new Error('Phrases are added before the first text is read')
        return listed.groups.push(phrases) - 1
      },
      find: (text) => this.#find(text, list)
    }
  }

  stored(): StoredBook {
    return { key: this.#key(), tables: this.#indexOf(this.#groups()).stored() }
  }

  /** What a list finds: nothing, as a rule. */
  #find(text: string, list: number): readonly number[] {
    const { index, groups } = (this.#filed ??= this.#file())
    const place = this.#known.placeOf(text) || this.#known.keep(text, index.find(text))
    const { numbers } = this.#known
    const end = place + (numbers[place] as number)
    let found: number[] | undefined
    for (let at = place + 1; at <= end; at++) {
      const group = groups[numbers[at] as number] as Filed['groups'][number]
      if (group.list !== list) continue
      if (found) found.push(group.number)
      else found = [group.number]
    }
    return found ?? nothing
  }

  #file(): Filed {
    const groups = this.#groups()
    const stored = this.#stored?.()
    const index =
      stored?.key === this.#key()
        ? new PhraseIndex(this.#lexicon, { tables: stored.tables, readers: groups.map(({ list }) => list) })
        : this.#indexOf(groups)
    // Not before: a phrase that cannot be read is told each time.
    for (const list of this.#lists) list.groups = []
    return { index, groups: groups.map(({ list, number }) => ({ list, number })) }
  }

  #indexOf(groups: readonly Group[]): PhraseIndex {
    const index = new PhraseIndex(this.#lexicon)
    for (const { list, source } of groups) index.add(typeof source === 'function' ? source() : source, list)
    return index
  }

  /** List after list by their names: they are made in any order, as modules happen to load. */
  #groups(): Group[] {
    return this.#byName().flatMap(({ list, groups }) =>
      groups.map((source, number) => ({ list, number, source }))
    )
  }

  #key(): string {
    return this.#byName()
      .map(({ name, groups }) => `${name} ${groups.length}`)
      .join(', ')
  }

  #byName(): (Listed & { readonly list: number })[] {
    return this.#lists.map((each, list) => ({ ...each, list })).sort((a, b) => (a.name < b.name ? -1 : 1))
  }
}
