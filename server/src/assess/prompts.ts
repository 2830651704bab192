// Knows the prompts that this product inserts, so that a scaffold is neither an answer nor a gap without a section.
import { parseSnippet } from '../knowledge/snippet'
import type { QuestionCard } from '../knowledge/types'
import type { Proposal } from '../proposal/model'
import { holdsPrompt } from '../proposal/placeholder'
import type { Finding } from './model'

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
    ({ text, kind, section }) => kind !== 'field' && section > 0 && holdsPrompt(text)
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
