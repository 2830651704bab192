// The changes offered for one finding: insert the section that answers it, rewrite the sentence, or say why it may stay.
import type { Knowledge } from '../knowledge/types'
import type { Proposal } from '../proposal/model'
import { eolOf } from '../text/edit'
import { insertionFor } from './insert'
import type { Finding, Fix } from './model'
import { bracketPrompts, plainPrompts } from './prompts'

/** All fixes of a finding, the preferred one first. */
export function fixesFor(
  proposal: Proposal,
  finding: Pick<Finding, 'code' | 'range' | 'questions'>,
  knowledge: Knowledge
): Fix[] {
  const fixes: Omit<Fix, 'preferred'>[] = []
  const [kind, id = ''] = finding.code.split('/')
  for (const question of finding.questions) {
    const card = knowledge.questions.find((each) => each.id === question)
    if (!card) continue
    const { offset, snippet, plain } = insertionFor(proposal, card, knowledge)
    fixes.push({ title: card.section.command, range: { start: offset, end: offset }, snippet, plain })
  }
  if (kind === 'sign') {
    const card = knowledge.signs.find((each) => each.id === id)
    for (const rewrite of card?.rewrites ?? []) {
      const snippet = ` ${bracketPrompts(rewrite.snippet.trim())}`.replace(/\n/g, eolOf(proposal.text))
      const at = finding.range.end
      fixes.push({
        title: rewrite.title,
        range: { start: at, end: at },
        snippet,
        plain: plainPrompts(snippet)
      })
    }
  }
  if (kind === 'sign' || kind === 'question') fixes.push(exception(proposal, finding, kind, id))
  return fixes.map((fix, index) => ({ ...fix, preferred: index === 0 }))
}

/** Waiving a question or silencing a sign, each with a reason that the author has to write. */
function exception(
  proposal: Proposal,
  finding: Pick<Finding, 'code' | 'range'>,
  kind: string,
  id: string
): Omit<Fix, 'preferred'> {
  const eol = eolOf(proposal.text)
  const isQuestion = kind === 'question'
  const directive = isQuestion ? `waive question/${id}` : `disable-next-line ${finding.code}`
  const title = isQuestion
    ? 'Waive this question, with a reason'
    : 'Keep the sentence as it is, with a reason'
  const reason = isQuestion ? 'why it does not apply here' : 'why this is fine here'
  const at = isQuestion ? waiverOffset(proposal) : blockStart(proposal, finding.range.start)
  const indent = isQuestion ? '' : (/[ \t]*$/.exec(proposal.text.slice(0, at))?.[0] ?? '')
  const before = isQuestion && at === proposal.text.length && !/\n$/.test(proposal.text) ? eol + eol : ''
  const build = (words: string): string =>
    `${before}<!-- rfc-steward-${directive} -- ${words} -->${eol}${isQuestion ? eol : indent}`
  return { title, range: { start: at, end: at }, snippet: build(`\${1:${reason}}`), plain: build(reason) }
}

/** Waivers stand after the metadata: before the first section that has a heading of its own below the title. */
function waiverOffset(proposal: Proposal): number {
  const section = proposal.sections.find(({ heading }) => heading && heading !== proposal.title)
  return section?.range.start ?? proposal.text.length
}

/** A comment must not split a paragraph or a table, so it stands before the whole block. */
function blockStart(proposal: Proposal, offset: number): number {
  const block = proposal.blocks.find(({ range }) => range.start <= offset && offset <= range.end)
  const start = block?.range.start ?? offset
  return proposal.text.lastIndexOf('\n', start - 1) + 1
}
