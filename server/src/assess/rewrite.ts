// Replaces a sentence that shows a sign by a scaffold of the sentence that would answer it.
import type { SignCard } from '../knowledge/types'
import type { Proposal, Statement } from '../proposal/model'
import type { Range } from '../text/range'
import type { House } from './house'
import { edit } from './insert'
import type { FindingKey, SnippetEdit } from './model'
import { bracketPrompts, escapeSnippet } from './prompts'

/** A rewrite of the finding's sentence. Sentences that repeat the concern in the same paragraph go with it. */
export function rewriteEdit(
  proposal: Proposal,
  finding: FindingKey,
  rewrite: SignCard['rewrites'][number],
  { teams }: House
): SnippetEdit | undefined {
  const sentences = sentencesOf(proposal, finding)
  const [first] = sentences
  const last = sentences.at(-1)
  if (!first || !last) return undefined
  const scaffold = bracketPrompts(rewrite.snippet.trim(), { stops: rewrite.teams ?? [], names: teams })
  // A front matter value is replaced as a whole; quotes keep its brackets from being a YAML list.
  if (first.kind === 'field') return fieldEdit(proposal, first, scaffold)
  const ranges = sentences.map(({ range }) => wholeMarkup(proposal.text, range))
  const from = (ranges[0] as Range).start
  // A task stays a task.
  const start =
    from +
    (first.kind === 'item'
      ? (/^\[[ xX]\][ \t]+/.exec(proposal.text.slice(from, from + 20))?.[0].length ?? 0)
      : 0)
  const end = (ranges.at(-1) as Range).end
  const between = ranges
    .slice(1)
    .map((range, index) => proposal.text.slice((ranges[index] as Range).end, range.start))
    .map((words) => (words.trim() ? escapeSnippet(words.trimEnd()) : ''))
    .join('')
  const inCell = first.kind === 'cell' ? scaffold.replace(/\n/g, ' ') : scaffold
  return edit(proposal, { start, end }, inCell + between)
}

/** The statements that a finding and its repetitions stand in, in order. */
function sentencesOf(proposal: Proposal, { range, related }: FindingKey): Statement[] {
  const own = statementAt(proposal, range)
  if (!own) return []
  const others = related.flatMap((place) => statementAt(proposal, place.range) ?? [])
  const block = new Set([own, ...others.filter((each) => each.block === own.block && each.kind === own.kind)])
  return [...block].sort((a, b) => a.range.start - b.range.start)
}

function statementAt({ statements }: Proposal, { start, end }: Range): Statement | undefined {
  return statements.find(({ range }) => range.start <= start && end <= range.end)
}

function fieldEdit(proposal: Proposal, statement: Statement, scaffold: string): SnippetEdit | undefined {
  const field = proposal.fields.find(({ range }) => range.start === statement.range.start)
  if (!field) return undefined
  if (field.from !== 'front-matter') return edit(proposal, field.valueRange, scaffold)
  const raw = proposal.text.slice(field.valueRange.start, field.valueRange.end)
  if (/[\n{}]|^\[|^[|>]/.test(raw)) return undefined
  return edit(proposal, field.valueRange, `"${scaffold.replace(/"/g, "'")}"`)
}

/** A range widened over emphasis marks and links that it would otherwise cut in half. */
export function wholeMarkup(text: string, { start, end }: Range): Range {
  let from = start
  let to = end
  while (from > 0 && /[*_~`]/.test(text[from - 1] as string)) from--
  while (to < text.length && /[*_~`]/.test(text[to] as string)) to++
  if (balanced(text.slice(from, to)) && !balanced(text.slice(start, end))) return link(text, from, to)
  if (balanced(text.slice(from, to)) && from < start === to > end) return link(text, from, to)
  return link(text, start, end)
}

/** Over the bracket before a link's words, and the target after them. */
function link(text: string, from: number, to: number): Range {
  let start = from
  let end = to
  const open = /!?\[$/.exec(text.slice(Math.max(0, start - 2), start))
  if (open && /^[^[\]]*\](?:\(|\[)/.test(text.slice(start, end + 2))) start -= open[0].length
  const inside = text.slice(start, end)
  const target = /^\](?:\([^()\s]*(?:\([^()]*\)[^()\s]*)*\)|\[[^\]]*\])/.exec(text.slice(end))
  if (target && (inside.match(/\[/g)?.length ?? 0) > (inside.match(/\]/g)?.length ?? 0))
    end += target[0].length
  return { start, end }
}

function balanced(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0
  return (
    count(/\*/g) % 2 === 0 && count(/`/g) % 2 === 0 && count(/~~/g) % 2 === 0 && count(/\b_|_\b/g) % 2 === 0
  )
}
