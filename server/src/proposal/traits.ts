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

const number = /\d/
const date =
  /\b(?:\d{4}-\d{2}(?:-\d{2})?|q[1-4]\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,4}|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:in|by|from|until|since|early|late|end of|last|next) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday)|(?:week|sprint|quarter|month) \d+|20\d\d)\b/i
const url = /https?:\/\//
const thread =
  /\/(?:issues|discussions|pull|pulls|t|threads?|topic|browse|merge_requests)\/|groups\.google|discourse|mailing|slack|lists?\.|reddit|forum|twitter|jira|#issuecomment/i
const team =
  /(?:\b[Tt]he )?(?:\b[A-Z][\w&-]+(?: [A-Z][\w&-]+){0,3} )(?:team|group|squad|guild|crew|desk|office|department|board|council|committee|WG|SIG|working group|subteam|division|rota)\b|\bSIG[ -][A-Z]\w+|\bsig-\w+|\bthe [a-z-]+(?: [a-z-]+)? (?:team|group|squad|guild|desk|office|department|board|council|committee|working group|maintainers|rota)\b|@[\w-]+\/[\w-]+/
const person = /(?:^|[^\w/`.])@[a-zA-Z][\w-]{1,38}\b(?!\/)|\b(?:Mr|Ms|Mrs|Dr|Prof)\.? [A-Z]\w+/
const firstPerson = /\b(?:i|my|me|mine|myself|i'm|i'll|i've|i'd)\b/i
const negated =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|can't|don't|doesn't|won't|isn't|aren't|wasn't|shouldn't|avoid|instead of|rather than)\b/i
const conditional = /\b(?:if|would|could|might|may|should|unless|in case|suppose|were to|perhaps)\b/i
const future = /\b(?:will|shall|going to|plan(?:s|ned)? to|intend(?:s)? to)\b/i

/**
 * What one word at least must hold of a statement that shows a trait, for traits that most statements do not show. Words are
 * looked at once, statements only where a word gives reason to.
 */
const signals = {
  number,
  date: /\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday/i,
  link: /http/,
  thread:
    /issue|discussions|pull|thread|topic|browse|merge_requests|^t$|google|discourse|mailing|slack|list|reddit|forum|twitter|jira/i,
  team: /team|group|squad|guild|crew|desk|office|department|board|council|committee|WG|SIG|sig|division|rota|maintainers|@/,
  person: /@|Mr|Ms|Dr|Prof/,
  firstPerson,
  negated:
    /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|can't|don't|doesn't|won't|isn't|aren't|wasn't|shouldn't|avoid|instead|rather)\b/i,
  conditional: /\b(?:if|would|could|might|may|should|unless|case|suppose|were|perhaps)\b/i,
  future: /\b(?:will|shall|going|plan(?:s|ned)?|intend(?:s)?)\b/i
} as const
const signalNames = Object.keys(signals) as (keyof typeof signals)[]
const bits = Object.fromEntries(signalNames.map((name, at) => [name, 1 << at])) as Record<
  keyof typeof signals,
  number
>

const signalsOf = new PerWord((_, number) => {
  const word = rawWordOf(number)
  return signalNames.reduce((sum, name) => (signals[name].test(word) ? sum | bits[name] : sum), 0)
})

/** What a statement's words and links show; `named` tells whether an author of the document is named in it. */
export function traitsOf({ text, links }: Statement, named: boolean): Traits {
  const words = wordsOf(text)
  let shown = 0
  for (let at = 0; at < words.length; at++) shown |= signalsOf.of(words[at] as number)
  const shows = (name: keyof typeof signals, expression: RegExp): boolean =>
    (shown & bits[name]) !== 0 && expression.test(text)
  const first = shows('firstPerson', firstPerson)
  return {
    number: shows('number', number),
    date: shows('date', date),
    link: links.length > 0 || shows('link', url),
    thread: links.some(({ url }) => thread.test(url)) || shows('thread', thread),
    team: shows('team', team),
    person: shows('person', person),
    author: first || named,
    firstPerson: first,
    negated: shows('negated', negated),
    conditional: shows('conditional', conditional),
    future: shows('future', future)
  }
}
