// Knows the prompts that this product inserts, so that a scaffold is neither an answer nor a gap without a section.
import { parseSnippet, placeholdersOf } from '../knowledge/snippet'
import type { Knowledge, QuestionCard } from '../knowledge/types'
import type { Directive, Proposal, Statement } from '../proposal/model'
import { holdsPrompt } from '../proposal/placeholder'
import type { Range } from '../text/range'
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

const withPrompts = new WeakMap<Proposal, readonly Statement[]>()

/** Every question asks for them, so they are looked for once. */
function statementsWithPrompts(proposal: Proposal): readonly Statement[] {
  let found = withPrompts.get(proposal)
  if (!found) {
    found = proposal.statements.filter(({ text }) => holdsPrompt(text))
    withPrompts.set(proposal, found)
  }
  return found
}

/** Where the prompts of a question's own section, its metadata entry or its waiver wait for their author. */
export function waitingPrompt(proposal: Proposal, card: QuestionCard): Range | undefined {
  const names = namesOf(card)
  const keys = new Set(card.section.field?.keys)
  const statement = statementsWithPrompts(proposal).find(
    ({ section, kind, column }) =>
      (kind === 'field' && keys.has(column ?? '')) ||
      names.has(proposal.sections[section]?.heading?.text.toLowerCase() ?? '')
  )
  const waiver = proposal.directives.find(
    (directive) =>
      directive.kind === 'waive' &&
      isPromptReason(directive) &&
      directive.codes.some((code) => code === `question/${card.id}` || code === card.id)
  )
  return statement?.range ?? waiver?.range
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
  const waits = ({ text, kind, section }: Statement): boolean =>
    // Templates have brackets of their own in their metadata; only prompts of this product count there.
    kind !== 'field' && section > 0 ? isUnfilled(text, knowledge) : holdsOwnPrompt(text, knowledge)
  const places = [...proposal.statements.filter(waits), ...proposal.directives.filter(isPromptReason)].sort(
    (a, b) => a.range.start - b.range.start
  )
  const [first, ...others] = places
  if (!first) return []
  return [
    {
      code: 'document/prompt',
      severity: 'information',
      message: others.length
        ? `${places.length} prompts wait to be filled in; this is the first.`
        : 'This prompt waits to be filled in.',
      range: first.range,
      patterns: [],
      related: others.map(({ range }) => ({ range, message: 'Also waits to be filled in.' })),
      questions: []
    }
  ]
}

const known = new WeakMap<Knowledge, readonly string[]>()

/** Every prompt that this product inserts, in its brackets. */
function promptsOf(knowledge: Knowledge): readonly string[] {
  let prompts = known.get(knowledge)
  if (!prompts) {
    const snippets = [
      ...knowledge.questions.map(({ section }) => section.body),
      ...knowledge.signs.flatMap(({ rewrites }) => rewrites.map(({ snippet }) => snippet))
    ]
    const fields = knowledge.questions.flatMap(({ section }) => section.field?.prompt ?? [])
    prompts = [...snippets.flatMap(placeholdersOf), ...fields].map((prompt) => `[${prompt}]`)
    known.set(knowledge, prompts)
  }
  return prompts
}
