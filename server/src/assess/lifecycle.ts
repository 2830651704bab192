// Finds out where a proposal stands in its life, in the ways in which houses write it down.
import type { Config, Life } from '../config/shape'
import { collecting, collectingHeadings } from '../proposal/fold'
import type { LifecycleStatus, Proposal } from '../proposal/model'
import { passageOf } from '../proposal/part'
import { lifeOf } from '../proposal/status'
import { plainWords } from '../text/letters'
import type { Range } from '../text/range'
import { Recent } from '../text/recent'
import { perObject } from '../text/remembered'

/** What was read as a status, with its place where it stands in the document. */
interface Reading {
  readonly text: string
  readonly range?: Range
}

type Status = Proposal['status']

/** Badges and lines that name a status stand at the top; what comes later speaks of something else. */
const top = 3000

/** Folders that say what became of the proposals in them. Only whole names count: `open` and `live` are common words. */
const folders: Readonly<Record<string, Life>> = {
  idea: 'idea',
  ideas: 'idea',
  draft: 'draft',
  drafts: 'draft',
  wip: 'draft',
  provisional: 'draft',
  proposed: 'review',
  'in-review': 'review',
  'under-review': 'review',
  review: 'review',
  discussion: 'review',
  accepted: 'accepted',
  approved: 'accepted',
  implementable: 'accepted',
  implemented: 'implemented',
  shipped: 'implemented',
  finished: 'implemented',
  completed: 'implemented',
  final: 'implemented',
  rejected: 'rejected',
  declined: 'rejected',
  superseded: 'superseded',
  obsolete: 'superseded',
  replaced: 'superseded',
  deprecated: 'superseded',
  withdrawn: 'withdrawn',
  abandoned: 'withdrawn',
  deferred: 'withdrawn',
  postponed: 'withdrawn'
}

/**
 * A proposal's status. What the document itself says comes first, then metadata beside it (the text of `kep.yaml`, as
 * fields), then its folder. A house's own words count before the product's.
 */
export function readStatus(
  proposal: Proposal,
  { statuses }: Pick<Config, 'statuses'>,
  beside: Proposal | undefined
): Status {
  const words = houseWords(statuses)
  const meaning = (text: string): LifecycleStatus => words(text) ?? lifeOf(text)
  const own = inText(proposal)
  for (const { text, range } of own) {
    const life = meaning(text)
    if (life !== 'unknown') return { life, text: tidy(text), ...(range ? { range } : {}) }
  }
  if (beside && meaning(beside.status.text) !== 'unknown')
    return { life: meaning(beside.status.text), text: beside.status.text }
  // What the parser took for a status may be a list of choices of which nobody ticked one.
  return fromFolder(proposal.path, words) ?? { ...proposal.status, life: 'unknown' }
}

/** Everything in a document that may be its status, best first. */
function inText(proposal: Proposal): Reading[] {
  const { status, title } = proposal
  const section = statusSection(proposal)
  const given = section ?? (status.text ? [status] : [])
  return [
    ...given,
    ...headings(proposal),
    ...columns(proposal),
    ...atTheTop(proposal.source.slice(0, top)),
    ...(title ? bracketed(title.text, title.range) : [])
  ]
}

const statusNamed = collectingHeadings(/^(?:decision )?(?:status|state)$/i)
const statusSaid = collectingHeadings(/^(?:status|state)\s*[:：–—-]\s*.+$/i)

/** What stands under "Status": ticked boxes where it is a list of choices; else the last word about being replaced. */
function statusSection(proposal: Proposal): Reading[] | undefined {
  const [seen] = statusNamed.of(proposal)
  if (!seen) return undefined
  const start = seen.heading.range.end
  const body = proposal.source.slice(start, proposal.sections[seen.section]?.range.end)
  const boxes = [...body.matchAll(/^[ \t]*[-*+][ \t]+\[([ xX])\][ \t]*(.+)$/gm)]
  if (boxes.length)
    return boxes
      .filter(([, mark]) => mark !== ' ')
      .map((match) => ({ text: match[2] as string, range: span(start + match.index, match[0]) }))
  const said = proposal.statementsIn(seen.section).slice(0, 8)
  const over = said.find((statement) => /^\W*(?:super[sc]eded|replaced|obsoleted) by\b/i.test(statement.text))
  const first = over ?? said[0]
  return first && [{ text: first.text.replace(/superceded/i, 'superseded'), range: first.range }]
}

/** "## Status: Accepted", or the same as a bold line of its own. */
function headings(proposal: Proposal): Reading[] {
  return statusSaid.of(proposal).map(({ heading: { text, range } }) => ({
    text: text.replace(/^.*?[:：–—-]\s*/, ''),
    range
  }))
}

const statusCells = collecting(({ kind, column }) =>
  kind === 'cell' && /^(?:status|state)$/i.test(column ?? '') ? true : undefined
)

/** A table with a column "Status" and one row is about this document; more rows are about others. */
function columns(proposal: Proposal): Reading[] {
  const cells = statusCells.of(proposal)
  const only = cells.length === 1 && cells[0] ? passageOf(cells[0].found) : undefined
  return only && only.range.start < top ? [{ text: only.text, range: only.range }] : []
}

/** Tops of documents under way. Most key presses are further down. */
const tops = new Recent<readonly Reading[]>(12)

function atTheTop(head: string): readonly Reading[] {
  return tops.get(head, () => [...badges(head), ...lines(head)])
}

/** `![Status: accepted](…)` and `![](https://img.shields.io/badge/status-accepted-green)`. */
function badges(head: string): Reading[] {
  return [...head.matchAll(/!\[([^\]\n]{0,80})\]\(([^)\s]{1,300})[^)\n]{0,100}\)/g)].flatMap((match) => {
    const [whole, alt = '', url = ''] = match
    const range = span(match.index, whole)
    const named = /^(?:status|state|stage)\b[\s:=-]*(.+)$/i.exec(alt)?.[1]
    const drawn = /\/badge\/(?:status|state|stage)[-:_]+(.+?)-[a-z0-9]+(?:\.svg)?(?:\?.*)?$/i.exec(url)?.[1]
    return [named, drawn && plainUrl(drawn), alt.toLowerCase() in folders ? alt : undefined]
      .filter((text) => text !== undefined)
      .map((text) => ({ text, range }))
  })
}

/** Lines and table cells of HTML that name it with signs that metadata does not usually have: "Status - accepted". */
function lines(head: string): Reading[] {
  const forms = [
    /^[ \t]*(?:<!--)?[ \t>*_-]*(?:status|state)[ \t*_]*(?:[:：=–—-]|->)[ \t*_]*([^\n]{2,80}?)[*_ \t]*(?:-->)?\r?$/gim,
    /\bstatus:?\s*(?:<\/?[a-z][^>\n]{0,80}>\s*){1,6}([^<\n]{3,60})/gi
  ]
  return forms.flatMap((form) =>
    [...head.matchAll(form)].map((match) => ({
      text: match[1] as string,
      range: span(match.index, match[0])
    }))
  )
}

/** "[Accepted] A queue for invoices", "A queue for invoices (rejected)". */
function bracketed(title: string, range: Range): Reading[] {
  const words = [...title.matchAll(/[[(]([^\])]{2,20})[\])]/g)].map(([, inside = '']) => inside.trim())
  return words
    .filter((word) => word.toLowerCase().replace(/\s+/g, '-') in folders)
    .map((text) => ({ text, range }))
}

function fromFolder(path: string, words: (text: string) => Life | undefined): Status | undefined {
  // A name further up says something of the disk rather than of the proposal.
  const names = path.split('/').slice(0, -1).reverse().slice(0, 3)
  for (const name of names) {
    const plain = name
      .toLowerCase()
      .replace(/^\d+[-_. ]+/, '')
      .replace(/[_ ]+/g, '-')
    const life = words(name) ?? (Object.hasOwn(folders, plain) ? folders[plain] : undefined)
    if (life) return { life, text: name }
  }
  return undefined
}

/** The house's own words, the longest first, so that "signed off" wins over "off". */
const houseWords = perObject((statuses: Config['statuses']): ((text: string) => Life | undefined) => {
  const words = Object.entries(statuses)
    .map(([word, life]) => ({ word: plainWords(word), life }))
    .sort((a, b) => b.word.length - a.word.length)
  return (text) => {
    const said = ` ${plainWords(text)} `
    return words.find(({ word }) => word && said.includes(` ${word} `))?.life
  }
})

function plainUrl(text: string): string {
  try {
    return decodeURIComponent(text).replace(/[_-]+/g, ' ')
  } catch {
    return text
  }
}

function tidy(text: string): string {
  return text.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim()
}

function span(start: number, { length }: string): Range {
  return { start, end: start + length }
}
