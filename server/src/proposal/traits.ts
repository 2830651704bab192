// Traits of a statement that support a claim: a number, a date, a link, a team, a person who is not the author.
import { PerWord, rawWordOf, wordsOf } from '../text/vocabulary'
import type { Statement } from './model'

export interface Traits {
  readonly number: boolean
  readonly date: boolean
  readonly link: boolean
  /** Links to an issue, a discussion, a thread or a pull request. */
  readonly thread: boolean
  /** Names a team or group. */
  readonly team: boolean
  /** Names a person other than the author, by handle or by name. */
  readonly person: boolean
  /** Names the author, or speaks as "I". */
  readonly author: boolean
  readonly firstPerson: boolean
  readonly negated: boolean
  readonly conditional: boolean
  readonly future: boolean
}

/** Words that stand in a search of statements and in the search of their words below. */
const months = 'january|february|march|april|may|june|july|august|september|october|november|december'
const times = 'spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday'
const groups = 'team|group|squad|guild|crew|desk|office|department|board|council|committee'
const negations =
  "not|no|never|none|nobody|nothing|neither|nor|without|cannot|can't|don't|doesn't|won't|isn't|aren't|wasn't|shouldn't|avoid"
const conditions = 'if|would|could|might|may|should|unless|suppose|perhaps'

const number = /\d/
const date = new RegExp(
  String.raw`\b(?:\d{4}-\d{2}(?:-\d{2})?|q[1-4]\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,4}|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months})|(?:in|by|from|until|since|early|late|end of|last|next) (?:${months}|${times})|(?:week|sprint|quarter|month) \d+|20\d\d)\b`,
  'i'
)
const url = /https?:\/\//
const thread =
  /\/(?:issues|discussions|pull|pulls|t|threads?|topic|browse|merge_requests)\/|groups\.google|discourse|mailing|slack|lists?\.|reddit|forum|twitter|jira|#issuecomment/i
const team = new RegExp(
  String.raw`(?:\b[Tt]he )?(?:\b[A-Z][\w&-]+(?: [A-Z][\w&-]+){0,3} )(?:${groups}|WG|SIG|working group|subteam|division|rota)\b|\bSIG[ -][A-Z]\w+|\bsig-\w+|\bthe [a-z-]+(?: [a-z-]+)? (?:${groups}|working group|maintainers|rota)\b|@[\w-]+\/[\w-]+`
)
const person = /(?:^|[^\w/`.])@[a-zA-Z][\w-]{1,38}\b(?!\/)|\b(?:Mr|Ms|Mrs|Dr|Prof)\.? [A-Z]\w+/
const firstPerson = /\b(?:i|my|me|mine|myself|i'm|i'll|i've|i'd)\b/i
const negated = new RegExp(String.raw`\b(?:${negations}|instead of|rather than)\b`, 'i')
const conditional = new RegExp(String.raw`\b(?:${conditions}|in case|were to)\b`, 'i')
const future = /\b(?:will|shall|going to|plan(?:s|ned)? to|intend(?:s)? to)\b/i

/**
 * How each trait is searched for: `text` finds it in a statement, `word` in one of its words at least. Words are looked at once,
 * statements only where a word gives reason to: most show few traits. What is added to the one belongs into the other.
 */
export const searches = {
  number: { text: number, word: number },
  date: { text: date, word: new RegExp(String.raw`\d|${months}|${times}`, 'i') },
  link: { text: url, word: /http/ },
  thread: {
    text: thread,
    word: /issue|discussions|pull|thread|topic|browse|merge_requests|^t$|google|discourse|mailing|slack|list|reddit|forum|twitter|jira/i
  },
  team: { text: team, word: new RegExp(`${groups}|WG|SIG|sig|division|rota|maintainers|@`) },
  person: { text: person, word: /@|Mr|Ms|Dr|Prof/ },
  firstPerson: { text: firstPerson, word: firstPerson },
  negated: { text: negated, word: new RegExp(String.raw`\b(?:${negations}|instead|rather)\b`, 'i') },
  conditional: { text: conditional, word: new RegExp(String.raw`\b(?:${conditions}|case|were)\b`, 'i') },
  future: { text: future, word: /\b(?:will|shall|going|plan(?:s|ned)?|intend(?:s)?)\b/i }
} as const

/** The traits in order; the types say when one is missing. */
const places = {
  number: 0,
  date: 1,
  link: 2,
  thread: 3,
  team: 4,
  person: 5,
  author: 6,
  firstPerson: 7,
  negated: 8,
  conditional: 9,
  future: 10
} as const satisfies Record<keyof Traits, number>
export const traitNames = Object.keys(places) as readonly (keyof Traits)[]
const bits = Object.fromEntries(traitNames.map((name, at) => [name, 1 << at])) as Record<keyof Traits, number>
const searched = Object.entries(searches).map(([name, { text, word }]) => ({
  bit: bits[name as keyof typeof searches],
  text,
  word
}))

const reasonsOf = new PerWord((_, number) => {
  const word = rawWordOf(number)
  return searched.reduce((sum, { bit, word: search }) => (search.test(word) ? sum | bit : sum), 0)
})

/**
 * What a statement's words and links show, as a sum: of `1 << n` for the n-th of `traitNames`. `named` tells whether an author of
 * the document is named in it.
 */
export function traitBits({ text, links }: Statement, named: boolean): number {
  const { list, from, to } = wordsOf(text)
  let reasons = 0
  for (let at = from; at < to; at++) reasons |= reasonsOf.of(list[at] as number)
  let shown = named ? bits.author : 0
  if (reasons)
    for (let at = 0; at < searched.length; at++) {
      const { bit, text: search } = searched[at] as (typeof searched)[number]
      if (reasons & bit && search.test(text)) shown |= bit
    }
  if (links.length) {
    shown |= bits.link
    if (links.some(({ url }) => thread.test(url))) shown |= bits.thread
  }
  return shown & bits.firstPerson ? shown | bits.author : shown
}

/** Many statements show the same few traits, and share what says so. */
const known: (Traits | undefined)[] = []

/** The traits of a sum. */
export function traitsFrom(sum: number): Traits {
  return (known[sum] ??= Object.fromEntries(
    traitNames.map((name) => [name, (sum & bits[name]) !== 0])
  ) as Record<keyof Traits, boolean>)
}

/** What a statement's words and links show; `named` tells whether an author of the document is named in it. */
export function traitsOf(statement: Statement, named: boolean): Traits {
  return traitsFrom(traitBits(statement, named))
}
