// Which statements name an author of their document.
import { perOwner, type Remembering } from '../text/remembered'
import { Recent } from '../text/recent'
import type { Group } from './group'
import type { Proposal } from './model'
import type { Part } from './part'

/** Shorter names are words of the language too often: Al, Jo, Li. */
const shortest = 3
/** Names under way at once: each key press in a name makes a new one. */
const kept = 64

const none: readonly never[] = []
const lists = new Recent<readonly string[]>(kept)

/**
 * First and last names of a document's authors, and whole names where these are too short to tell. Equal lists are one, so that
 * it is seen at once that they are.
 */
export function authorNames({ parties }: Pick<Proposal, 'parties'>): readonly string[] {
  const names = parties
    .filter(({ role, kind }) => role === 'author' && kind === 'person')
    .flatMap(({ name }) => {
      const parts = name.split(/\s+/).filter((part) => part.length >= shortest)
      return parts.some((part) => /^\w.*\w$/.test(part)) ? parts : [name, ...parts]
    })
  const long = [...new Set(names)].filter((name) => name.length >= shortest)
  return lists.get(long.join('\n'), () => long)
}

const expressions = new Recent<RegExp>(kept)

/** Whether a text holds one of the names as a word, in capitals or not. */
export function namesAny(names: readonly string[], text: string): boolean {
  return names.some((name) => expressionOf(name).test(text))
}

function expressionOf(name: string): RegExp {
  return expressions.get(
    name,
    () => new RegExp(`\\b${name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}\\b`, 'i')
  )
}

/** What a part or a group holds of the names that it was asked for last. */
interface Standing<Where> {
  names: readonly string[]
  where: readonly Where[]
}

/** A function that, asked for other names, looks only for those that are new. */
function perName<Holder extends Remembering, Where>(
  look: (holder: Holder, names: readonly string[], at: number, isFirst: boolean) => Where
): (holder: Holder, names: readonly string[]) => readonly Where[] {
  const known = perOwner((_: Holder): Standing<Where> => ({ names: none, where: none }))
  return (holder, names) => {
    const standing = known(holder)
    if (standing.names === names) return standing.where
    const { names: before, where } = standing
    standing.where = names.map((name, at) => {
      const there = before.indexOf(name)
      return there < 0 ? look(holder, names, at, !before.length) : (where[there] as Where)
    })
    standing.names = names
    return standing.where
  }
}

/** Indexes of a part's statements that hold each of the names, in order. */
const inPart = perName(({ statements }: Part, names, at): readonly number[] => {
  const expression = expressionOf(names[at] as string)
  let found: number[] | undefined
  for (const [index, { text }] of statements.entries()) if (expression.test(text)) (found ??= []).push(index)
  return found ?? none
})

/** Whether each of the names stands in a group. */
const inGroup = perName((group: Group, names, at, isFirst): boolean => {
  if (!isFirst && !mayHold(group, names[at] as string)) return false
  return group.entries.some(({ part }) => (inPart(part, names)[at] as readonly number[]).length > 0)
})

/** Those of the names that stand in a group. */
export function namesIn(group: Group, names: readonly string[]): readonly string[] {
  if (!names.length) return none
  const there = inGroup(group, names)
  return there.includes(true) ? names.filter((_, at) => there[at]) : none
}

/** Indexes of a part's statements that hold one of the names, in order. */
export function naming(part: Part, names: readonly string[]): readonly number[] {
  const [first, ...more] = inPart(part, names).filter((found) => found.length)
  if (!first) return none
  return more.length ? [...new Set([first, ...more].flat())].sort((a, b) => a - b) : first
}

/** A group that is asked for more names than this after its first ones is worth a list of its words: somebody types a name. */
const worthAList = 4
const asked = perOwner((_: Group): { times: number; words?: ReadonlySet<string> } => ({ times: 0 }))

/** All groups of a document are asked for the same name. */
const firstWords = new Recent<string>(kept)

/** Whether a name may stand in a group. */
function mayHold(group: Group, name: string): boolean {
  const word = firstWords.get(name, () => wordsOf(name)[0] ?? '')
  const known = asked(group)
  if (!word || ++known.times <= worthAList) return true
  known.words ??= wordsIn(group)
  return known.words.has(word)
}

function wordsIn({ entries }: Group): ReadonlySet<string> {
  return new Set(entries.flatMap(({ part }) => part.statements.flatMap(({ text }) => wordsOf(text))))
}

/** What search expressions take for words, in lower case. */
function wordsOf(text: string): string[] {
  return Array.from(text.match(/\w+/g) ?? [], (word) => word.toLowerCase())
}
