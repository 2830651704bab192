// What a word is to the phrases of one index: which of their words it is, how it begins, and where it leads.
import { none, nowhere, type Front } from './phraseFront'
import type { PhraseWriter } from './phrasePlaces'
import { kind, type Word } from './word'

/** Where a word leads: phrases that have begun, groups found, and groups found if the text ends with it. */
interface Reached {
  readonly begun: Front
  readonly found: readonly number[]
  readonly foundAtEnd: readonly number[]
}

/** What a word is to the phrases of one index, and where it leads wherever it stands. */
export interface Entry extends Reached {
  /** Forms of the word (by the writer's numbers), and beginnings of it, that stand in a phrase. */
  readonly forms: readonly number[]
  readonly prefixes: readonly string[]
  /** What waits for it, by the numbers of `Ahead`. */
  readonly awaited: readonly number[]
  readonly opens: boolean
  readonly closes: boolean
}

/** The entry of a word of which it is not known yet where it leads. */
export function entryOf(word: Word, { words, prefixes }: Pick<PhraseWriter, 'words' | 'prefixes'>): Entry {
  const { forms } = word
  // With all that an entry has, so that engines find all of them laid out alike.
  return {
    forms: fitted(forms.flatMap((form) => words.get(form) ?? none)),
    prefixes: fitted(forms.flatMap((form) => beginnings(form, prefixes))),
    begun: nowhere,
    found: none,
    foundAtEnd: none,
    awaited: none,
    opens: word.is(kind.opening),
    closes: word.is(kind.closing)
  }
}

/** A list without room for more; the empty ones, which most are, are one. */
export function fitted<Item>(list: readonly Item[]): readonly Item[] {
  return list.length ? list.slice() : none
}

/** The beginnings of a word that are among others, the shortest first. */
function beginnings(word: string, among: ReadonlySet<string>): string[] {
  const found: string[] = []
  for (let end = 1; end <= word.length; end++) {
    const beginning = word.slice(0, end)
    if (among.has(beginning)) found.push(beginning)
  }
  return found
}
