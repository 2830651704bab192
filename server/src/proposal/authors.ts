// Which statements name an author of their document.
import { perObject, perOwner } from '../text/remembered'
import { Recent } from '../text/recent'
import type { Group } from './group'
import type { Proposal } from './model'
import type { Part } from './part'

/** Shorter names are words of the language too often: Al, Jo, Li. */
const shortest = 3
/** Names under way at once: each key press in a name makes a new one. */
const kept = 64

/** First and last names of a document's authors, and whole names where these are too short to tell. */
export function authorNames({ parties }: Pick<Proposal, 'parties'>): readonly string[] {
  const names = parties
    .filter(({ role, kind }) => role === 'author' && kind === 'person')
    .flatMap(({ name }) => {
      const parts = name.split(/\s+/).filter((part) => part.length >= shortest)
      return parts.some((part) => /^\w.*\w$/.test(part)) ? parts : [name, ...parts]
    })
  return [...new Set(names)].filter((name) => name.length >= shortest)
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

/** Where names stand: in which statements of a part, and whether anywhere in a group. */
export interface Mentions {
  readonly name: string
  readonly inPart: (part: Part) => readonly number[]
  readonly inGroup: (group: Group) => boolean
}

const nowhere: readonly number[] = []
const mentions = new Recent<Mentions>(kept)

/** Where a name stands. Looking through a long document takes a while, and several rules ask. */
export function mentionsOf(name: string): Mentions {
  return mentions.get(name, () => {
    const expression = expressionOf(name)
    const inPart = perObject(({ statements }: Part) => {
      const found = statements.flatMap(({ text }, at) => (expression.test(text) ? [at] : []))
      return found.length ? found : nowhere
    })
    const [word] = wordsOf(name)
    return {
      name,
      inPart,
      inGroup: perObject(
        (group: Group) =>
          (word === undefined || mayHold(group, word)) &&
          group.entries.some(({ part }) => inPart(part).length > 0)
      )
    }
  })
}

/** A group that is asked for more names than this is worth a list of its words: somebody is typing a name. */
const worthAList = 4
const asked = perOwner((_: Group): { times: number; words?: ReadonlySet<string> } => ({ times: 0 }))

/** Whether a word may stand in a group. */
function mayHold(group: Group, word: string): boolean {
  const known = asked(group)
  if (++known.times <= worthAList) return true
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

/** Indexes of a part's statements that hold one of the names, in order. */
export function naming(part: Part, names: readonly Mentions[]): readonly number[] {
  const [first, ...more] = names.map(({ inPart }) => inPart(part)).filter((found) => found.length)
  if (!first) return nowhere
  return more.length ? [...new Set([first, ...more].flat())].sort((a, b) => a - b) : first
}
