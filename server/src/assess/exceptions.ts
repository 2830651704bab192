// Comments with which an author answers back: a waived question, a sentence that stays, each with a reason to write.
import { nearest } from '../config/nearest'
import type { Knowledge } from '../knowledge/types'
import type { Proposal } from '../proposal/model'
import type { Range } from '../text/range'
import { lineStartAt } from '../text/text'
import { edit } from './insert'
import type { SnippetEdit } from './model'

/** Waives a question for the document. The prompt counts once a reason stands in its place. */
export function waiverEdit(proposal: Proposal, question: string): SnippetEdit {
  const at = waiverOffset(proposal)
  const before = proposal.text.slice(0, at)
  const atEnd = at === proposal.text.length && before.trim() !== ''
  const lead = atEnd ? (/\n$/.test(before) ? '\n' : '\n\n') : ''
  const comment = `<!-- rfc-steward-waive question/${question} -- \${1:[why it does not apply here]} -->`
  return edit(proposal, { start: at, end: at }, `${lead}${comment}\n${atEnd ? '' : '\n'}`)
}

/** Silences a code for the block that a range stands in; undefined where no comment can stand before it. */
export function suppressionEdit(
  proposal: Proposal,
  code: string,
  range: Range,
  reason = '${1:[why this is fine here]}'
): SnippetEdit | undefined {
  const at = blockStart(proposal, range.start)
  if (at === undefined) return undefined
  // A comment belongs to the item or quotation that it stands in, so it is indented as its next line is.
  const lead = /^[ \t>]*/.exec(proposal.text.slice(at))?.[0] ?? ''
  const comment = `${lead}<!-- rfc-steward-disable-next-line ${code} -- ${reason} -->`
  return edit(proposal, { start: at, end: at }, `${comment}\n`)
}

/** The changes that mend a comment of this product; the first is preferred. */
export function directiveEdits(
  proposal: Proposal,
  problem: string,
  range: Range,
  knowledge: Knowledge
): { readonly title: string; readonly edit: SnippetEdit }[] {
  const directive = proposal.directives.find((each) => each.range.start === range.start)
  if (!directive) return []
  const comment = proposal.text.slice(directive.range.start, directive.range.end)
  const result: { title: string; edit: SnippetEdit }[] = []
  const end = /\s*(?:--\s*)?-->$/.exec(comment)?.index
  if (problem === 'reason-missing' && end !== undefined) {
    const from = directive.range.start + end
    const place = { start: from, end: directive.range.end }
    result.push({
      title: 'Add a reason',
      edit: edit(proposal, place, ' -- ${1:[why this is fine here]} -->')
    })
  }
  const codes = [
    ...knowledge.questions.map(({ id }) => `question/${id}`),
    ...knowledge.signs.map(({ id }) => `sign/${id}`)
  ]
  if (problem === 'unknown-code') {
    for (const wrong of directive.codes) {
      if (wrong === 'all' || codes.includes(wrong) || codes.includes(`question/${wrong}`)) continue
      const meant = nearest(wrong, codes)
      const at = comment.indexOf(wrong)
      if (!meant || at < 0) continue
      const start = directive.range.start + at
      result.push({
        title: `Change to ${meant}`,
        edit: edit(proposal, { start, end: start + wrong.length }, meant)
      })
    }
  }
  result.push({ title: 'Remove this comment', edit: removal(proposal, directive.range) })
  return result
}

/** A comment goes with its line where it stands alone on it. */
function removal(proposal: Proposal, range: Range): SnippetEdit {
  const { text } = proposal
  const start = lineStartAt(text, range.start)
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(range.end))
  const alone = rest && /^[ \t]*$/.test(text.slice(start, range.start))
  return edit(proposal, alone ? { start, end: range.end + rest[0].length } : range, '')
}

/** Waivers stand after the metadata: before the first section that has a heading of its own below the title. */
function waiverOffset(proposal: Proposal): number {
  const section = proposal.sections.find(({ heading }) => heading && heading !== proposal.title)
  return section?.range.start ?? proposal.text.length
}

/** A comment must not split a paragraph or a table, so it stands before the whole block. */
function blockStart(proposal: Proposal, offset: number): number | undefined {
  const front = proposal.frontMatter?.range
  if (front && front.start <= offset && offset < front.end) return undefined
  const block = proposal.blocks.find(({ range }) => range.start <= offset && offset <= range.end)
  const start = block?.range.start ?? offset
  return lineStartAt(proposal.source, start)
}
