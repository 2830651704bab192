// What a word is to the phrases of one index: which of their words it is, how it begins, and where it leads.
import { Names } from './names'
import { start, type PhraseTables } from './phraseTables'
import { kind, type Word } from './word'

/** Nothing is ever put into it. */
export const none: readonly number[] = []

/** What a word is to phrases, and where it leads wherever it stands. */
export interface Entry {
  /** Forms of the word and beginnings of it that stand in a phrase, by their numbers. */
  readonly forms: readonly number[]
  readonly prefixes: readonly number[]
  /** The phrases that it begins: places and fronts. */
  readonly begun: readonly number[]
  /** Groups found, and groups found if the text ends with it, both in order. */
  readonly found: readonly number[]
  readonly foundAtEnd: readonly number[]
  /** What waits for it. */
  readonly awaited: readonly number[]
  /** What else it may be, as a sum of `kind`. */
  readonly kinds: number
}

/** Looks words up in phrases. */
export class Entries {
  readonly #tables: PhraseTables
  readonly #words: Names
  readonly #prefixes: Names
  readonly #everywhere: readonly number[]
  /** By all that tells words apart here. Most words stand in no phrase: they are as good as each other, but for their kinds. */
  readonly #alike = new Map<string, Entry>()
  readonly #others: (Entry | undefined)[] = []

  constructor(tables: PhraseTables) {
    this.#tables = tables
    this.#words = new Names(tables.words)
    this.#prefixes = new Names(tables.prefixes)
    this.#everywhere = foundIn(tables.numbers, tables.everywhere).found
  }

  /** The entry of a word. */
  of(word: Word): Entry {
    let forms = none
    let prefixes = none
    for (const form of word.forms) {
      const number = this.#words.find(form)
      if (number >= 0) forms = [...forms, number]
      const beginning = this.#prefixes.beginning(form)
      if (beginning.length) prefixes = [...prefixes, ...beginning]
    }
    if (!forms.length && !prefixes.length)
      return (this.#others[word.kinds] ??= this.#entry(word, forms, prefixes))
    const key = `${word.kinds},${forms.join()},${prefixes.join()}`
    let entry = this.#alike.get(key)
    if (!entry) this.#alike.set(key, (entry = this.#entry(word, forms, prefixes)))
    return entry
  }

  #entry(word: Word, forms: readonly number[], prefixes: readonly number[]): Entry {
    const { ofWords, ofPrefixes, ofKinds, numbers } = this.#tables
    const starts = forms.map((form) => ofWords[form] as number)
    if (word.is(kind.word)) {
      for (const prefix of prefixes) starts.push(ofPrefixes[prefix] as number)
      starts.push(ofKinds[0], word.is(kind.name) ? ofKinds[1] : 0, word.is(kind.number) ? ofKinds[2] : 0)
    }
    const begun: number[] = []
    const found: number[] = []
    const foundAtEnd: number[] = []
    const awaited: number[] = []
    for (const at of starts) {
      if (!at) continue
      const front = numbers[at + start.front] as number
      if (front) begun.push(front)
      const target = foundIn(numbers, numbers[at + start.target] as number)
      found.push(...target.found)
      foundAtEnd.push(...target.foundAtEnd)
      awaited.push(...listAt(numbers, at + start.awaited))
    }
    return {
      forms,
      prefixes,
      begun: fitted(begun),
      found: fitted([...this.#everywhere, ...inOrder(found)]),
      foundAtEnd: fitted(inOrder(foundAtEnd)),
      awaited: fitted([...new Set(awaited)]),
      kinds: word.kinds
    }
  }
}

/** A list that stands after its length. */
function listAt(numbers: Int32Array, at: number): readonly number[] {
  const from = at + 1
  return Array.from(numbers.subarray(from, from + (numbers[at] as number)))
}

/** The groups that a target finds; 0 is none. */
function foundIn(numbers: Int32Array, target: number): Pick<Entry, 'found' | 'foundAtEnd'> {
  if (!target) return { found: none, foundAtEnd: none }
  const at = target + 1 + (numbers[target] as number)
  const found = listAt(numbers, at)
  return { found, foundAtEnd: listAt(numbers, at + 1 + found.length) }
}

/** Groups in order, each once. */
export function inOrder(groups: readonly number[]): readonly number[] {
  if (groups.length < 2) return groups
  // They are few, and mostly in order.
  const ordered: number[] = []
  for (let each = 0; each < groups.length; each++) {
    const group = groups[each] as number
    let at = ordered.length
    while (at > 0 && (ordered[at - 1] as number) > group) at--
    if (at > 0 && ordered[at - 1] === group) continue
    if (at === ordered.length) ordered.push(group)
    else ordered.splice(at, 0, group)
  }
  return ordered
}

/** A list without room for more; the empty ones, which most are, are one. */
function fitted(list: readonly number[]): readonly number[] {
  return list.length ? list.slice() : none
}
