// Traits of a statement that support a claim: a number, a date, a link, a team, a person who is not the author.
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

/** What a statement's words and links show; `named` tells whether an author of the document is named in it. */
export function traitsOf({ text, links }: Statement, named: boolean): Traits {
  const first = firstPerson.test(text)
  return {
    number: number.test(text),
    date: date.test(text),
    link: links.length > 0 || /https?:\/\//.test(text),
    thread: links.some(({ url }) => thread.test(url)) || thread.test(text),
    team: team.test(text),
    person: person.test(text),
    author: first || named,
    firstPerson: first,
    negated: negated.test(text),
    conditional: conditional.test(text),
    future: future.test(text)
  }
}
