// Knows the prompts that this product inserts, so that a scaffold is neither an answer nor a gap without a section.
import { parseSnippet, placeholdersOf } from '../knowledge/snippet'
import type { Knowledge, QuestionCard } from '../knowledge/types'
import { collecting, type Fold, type Seen } from '../proposal/fold'
import type { Directive, Proposal, Statement } from '../proposal/model'
import { inDocument } from '../proposal/part'
import { holdsPrompt } from '../proposal/placeholder'
import type { Range } from '../text/range'
import { perObject } from '../text/remembered'
import { documentFinding } from './finding'
import { namesOf } from './house'
import type { Finding } from './model'

/** Names to choose from at some tab stops, beside the prompt. */
export interface Offers {
  readonly stops: readonly number[]
  readonly names: readonly string[]
}

/** More names than this are no choice but a list to search. */
const choiceLimit = 12

/** A snippet whose placeholders are bracketed prompts, so that an unfilled one can be told from an answer. */
export function bracketPrompts(snippet: string, offers?: Offers): string {
  return parseSnippet(snippet)
    .map((part) => {
      if (part.kind === 'text') return escapeSnippet(part.text)
      if (part.choices.length) return `\${${part.stop}|${part.choices.map(escapeChoice).join(',')}|}`
      if (!part.text) return `$${part.stop}`
      const names = offers?.stops.includes(part.stop) ? offers.names.slice(0, choiceLimit) : []
      // The prompt stays the first choice: a name that nobody chose must not stand as an answer.
      if (names.length) return `\${${part.stop}|${[`[${part.text}]`, ...names].map(escapeChoice).join(',')}|}`
      return `\${${part.stop}:[${escapeSnippet(part.text)}]}`
    })
    .join('')
}

/** What stands in the text where snippets are not known: prompts in brackets, choices as a bracketed list. */
export function plainPrompts(snippet: string): string {
  return parseSnippet(snippet)
    .map((part) => {
      const [first] = part.kind === 'stop' ? part.choices : []
      if (part.kind === 'text' || first === undefined || first.startsWith('[')) return part.text
      return `[${part.choices.join(' / ')}]`
    })
    .join('')
}

/** The same snippet with its tab stops numbered from `from` on, so that several can stand in one. */
export function renumbered(
  snippet: string,
  from: number
): { readonly snippet: string; readonly next: number } {
  const stops = new Map<number, number>()
  for (const part of parseSnippet(snippet))
    if (part.kind === 'stop' && !stops.has(part.stop)) stops.set(part.stop, from + stops.size)
  const text = snippet.replace(
    /\\[\s\S]|\$(\d+)|\$\{(\d+)/g,
    (whole, short: string | undefined, long: string | undefined) => {
      const stop = stops.get(Number(short ?? long))
      if (stop === undefined) return whole
      return short === undefined ? `\${${stop}` : `$${stop}`
    }
  )
  return { snippet: text, next: from + stops.size }
}

/** Text as a snippet has it. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}

function escapeChoice(text: string): string {
  return text.replace(/[\\$},|]/g, '\\$&')
}

/** Whether a comment's reason is still the prompt that was inserted for it. */
export function isPromptReason({ reason }: Directive): boolean {
  return reason.startsWith('[') && holdsPrompt(reason)
}

/** Statements with prompts, each with the heading it stands under, lower case. */
const prompts = collecting(({ text, section }, { paths }) =>
  holdsPrompt(text) ? (paths[section]?.at(-1) ?? '') : undefined
)

/** Where the prompts of a question's own section, its metadata entry or its waiver wait for their author. */
export function waitingPrompt(proposal: Proposal, card: QuestionCard): Range | undefined {
  return waitingPrompts(proposal)(card)
}

/** The same for several questions: the document is looked through once. */
export function waitingPrompts(proposal: Proposal): (card: QuestionCard) => Range | undefined {
  const waiting = prompts.of(proposal)
  const waivers = proposal.directives.filter((each) => each.kind === 'waive' && isPromptReason(each))
  return (card) => {
    const names = waiting.length ? namesOf(card) : new Set<string>()
    const keys = card.section.field?.keys ?? []
    const first = waiting.find(
      ({ value, found: { statement } }) =>
        (statement.kind === 'field' && keys.includes(statement.column ?? '')) || names.has(value)
    )
    const statement = first && inDocument(first.found)
    const waiver = waivers.find(({ codes }) =>
      codes.some((code) => code === `question/${card.id}` || code === card.id)
    )
    return statement?.range ?? waiver?.range
  }
}

/** Whether words still hold a prompt: one of this product, or any that reads like one. */
export function isUnfilled(text: string, knowledge: Knowledge): boolean {
  return holdsPrompt(text) || holdsOwnPrompt(text, knowledge)
}

function holdsOwnPrompt(text: string, knowledge: Knowledge): boolean {
  return text.includes('[') && promptsOf(knowledge).some((prompt) => text.includes(prompt))
}

/** One finding for all prompts that wait for their author: the first is marked, the others are related places. */
export function promptFinding(proposal: Proposal, knowledge: Knowledge): Finding[] {
  const waiting = statementsSeen(unfilled(knowledge), proposal).filter(
    ({ text, kind, section }) =>
      // Templates have brackets of their own in their metadata; only prompts of this product count there.
      (kind !== 'field' && section > 0) || holdsOwnPrompt(text, knowledge)
  )
  const places = [...waiting, ...proposal.directives.filter(isPromptReason)].sort(
    (a, b) => a.range.start - b.range.start
  )
  const [first, ...others] = places
  if (!first) return []
  return [
    documentFinding(
      'prompt',
      others.length
        ? `${places.length} prompts wait to be filled in; this is the first.`
        : 'This prompt waits to be filled in.',
      first.range,
      {
        severity: 'information',
        related: others.map(({ range }) => ({ range, message: 'Also waits to be filled in.' }))
      }
    )
  ]
}

const unfilled = perObject((knowledge: Knowledge) =>
  collecting<true>(({ text }) => (isUnfilled(text, knowledge) ? true : undefined))
)

type StatementFold = Fold<readonly Seen<true>[], readonly Seen<true>[]>

function statementsSeen(fold: StatementFold, proposal: Proposal): Statement[] {
  return fold.of(proposal).map(({ found }) => inDocument(found))
}

/** Every prompt that this product inserts, in its brackets. */
const promptsOf = perObject((knowledge: Knowledge): readonly string[] => {
  const snippets = [
    ...knowledge.questions.map(({ section }) => section.body),
    ...knowledge.signs.flatMap(({ rewrites }) => rewrites.map(({ snippet }) => snippet))
  ]
  const fields = knowledge.questions.flatMap(({ section }) => section.field?.prompt ?? [])
  return [...snippets.flatMap(placeholdersOf), ...fields].map((prompt) => `[${prompt}]`)
})
