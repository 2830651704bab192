// Knows the prompts that this product inserts, so that a scaffold is neither an answer nor a gap without a section.
import { parseSnippet } from '../knowledge/snippet'
import type { QuestionCard } from '../knowledge/types'
import type { Proposal } from '../proposal/model'
import type { Finding } from './model'

/** A prompt as inserted: words in square brackets that are no link and no check box. */
const prompt = /\[(?![ xX]\])[^\][\n]{3,160}\](?![(:[])/g

/** A snippet whose placeholders are bracketed prompts, so that an unfilled one can be told from an answer. */
export function bracketPrompts(snippet: string): string {
  return parseSnippet(snippet)
    .map((part) => {
      if (part.kind === 'text') return escape(part.text)
      if (part.choices.length) return `\${${part.stop}|${part.choices.join(',')}|}`
      return part.text ? `\${${part.stop}:[${escape(part.text)}]}` : `$${part.stop}`
    })
    .join('')
}

/** What stands in the text where snippets are not known: prompts in brackets, choices as a bracketed list. */
export function plainPrompts(snippet: string): string {
  return parseSnippet(snippet)
    .map((part) =>
      part.kind === 'stop' && part.choices.length ? `[${part.choices.join(' / ')}]` : part.text
    )
    .join('')
}

function escape(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}

/** Whether a statement is, or still holds, a prompt to fill in. */
export function holdsPrompt(text: string): boolean {
  return text.search(prompt) >= 0
}

/** Whether the question's own section stands in the document and still holds a prompt. */
export function scaffolded(proposal: Proposal, card: QuestionCard): boolean {
  const names = new Set([card.section.heading.toLowerCase(), ...card.section.aliases])
  return proposal.sections.some(
    ({ heading }, index) =>
      heading !== undefined &&
      names.has(heading.text.toLowerCase()) &&
      proposal.statements.some(({ section, text }) => section === index && holdsPrompt(text))
  )
}

/** One finding for all prompts that wait for their author: the first is marked, the others are related places. */
export function promptFinding(proposal: Proposal): Finding[] {
  const inserted = proposal.statements.filter(
    ({ text, kind, section }) => kind !== 'field' && section > 0 && startsAsPrompt(text)
  )
  const [first, ...others] = inserted
  if (!first) return []
  return [
    {
      code: 'document/prompt',
      severity: 'information',
      message: others.length
        ? `${inserted.length} prompts wait to be filled in; this is the first.`
        : 'This prompt waits to be filled in.',
      range: first.range,
      patterns: [],
      related: others.map(({ range }) => ({ range, message: 'Also waits to be filled in.' })),
      questions: []
    }
  ]
}

/** Prompts of this product start in lower or upper case words and hold at least three of them; `[WIP]` is none. */
function startsAsPrompt(text: string): boolean {
  return [...text.matchAll(prompt)].some(([words]) => words.split(/\s+/).length >= 3)
}
