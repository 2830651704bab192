// How the portfolio is grouped, sorted and filtered: proposals into rows. It knows no VS Code, so that it is tested without.
import type { PortfolioItemView, PortfolioProgressParams, PortfolioView } from '../../../server/src/protocol'

export type Grouping = 'none' | 'status' | 'area' | 'question' | 'sign'
export type Sorting = 'open' | 'age' | 'title' | 'signs'

/** What is shown of the portfolio. A filter is a list of words; each has to be found somewhere in a proposal. */
export interface Arrangement {
  readonly group: Grouping
  readonly sort: Sorting
  readonly filter: string
}

export const firstArrangement: Arrangement = { group: 'status', sort: 'open', filter: '' }

export const groupings: readonly { readonly id: Grouping; readonly label: string }[] = [
  { id: 'status', label: 'Status' },
  { id: 'area', label: 'Area' },
  { id: 'question', label: 'Open question' },
  { id: 'sign', label: 'Sign' },
  { id: 'none', label: 'No groups' }
]

export const sortings: readonly { readonly id: Sorting; readonly label: string }[] = [
  { id: 'open', label: 'Most open questions first' },
  { id: 'age', label: 'Longest without a change first' },
  { id: 'signs', label: 'Most signs first' },
  { id: 'title', label: 'Title' }
]

/** A proposal as a row. */
export interface ProposalRow {
  readonly kind: 'proposal'
  readonly id: string
  readonly uri: string
  readonly label: string
  readonly description: string
  readonly tooltip: string
  readonly icon: { readonly id: string; readonly color?: string }
  readonly accessibilityLabel: string
}

/** A group of them. */
export interface GroupRow {
  readonly kind: 'group'
  readonly id: string
  readonly label: string
  readonly description: string
  readonly children: readonly ProposalRow[]
}

export type PortfolioRow = ProposalRow | GroupRow

/** The words for a group where they are others than the status itself. */
const lifeLabels: Readonly<Record<string, string>> = { review: 'In review', unknown: 'No status' }

/** The rows of a portfolio. */
export function portfolioRows(view: PortfolioView, { group, sort, filter }: Arrangement): PortfolioRow[] {
  const items = sorted(filtered(view, filter), sort)
  if (group === 'none') return items.map((item) => proposalRow(item, view, ''))
  const groups = new Map<string, PortfolioItemView[]>()
  for (const item of items)
    for (const name of namesOf(item, group)) {
      const members = groups.get(name)
      if (members) members.push(item)
      else groups.set(name, [item])
    }
  return inOrder([...groups], group, view).map(([name, members]) => ({
    kind: 'group',
    id: `${group}:${name}`,
    label: groupLabel(name, group, view),
    description: counted(members.length, 'proposal'),
    children: members.map((item) => proposalRow(item, view, `${group}:${name}:`))
  }))
}

/** What the head of the view says: how many are shown of how many. */
export function summary(view: PortfolioView, { filter }: Arrangement): string {
  const all = counted(view.items.length, 'proposal')
  const shown = filter ? `${filtered(view, filter).length} of ${all} for "${filter}"` : all
  return view.complete ? shown : `${shown}, stopped before all files were read`
}

/** How far reading is, for as long as there is nothing else to show. */
export function readingText(progress: PortfolioProgressParams | undefined): string {
  if (!progress?.total) return 'Looking for proposals…'
  const { done, total } = progress
  return `Reading file ${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}…`
}

/** The proposals in which each word of a filter is found: title, path, status, area, people, open questions, signs. */
function filtered({ items, labels }: PortfolioView, filter: string): readonly PortfolioItemView[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean)
  if (!words.length) return items
  return items.filter((item) => {
    const { title, path, status, life, area, people, openQuestions, signs } = item
    const names = [...openQuestions, ...signs].map((id) => `${id} ${labels[id] ?? ''}`)
    const text = [title, path, status, life, area, ...people.map(({ name }) => name), ...names].join(' ')
    const low = text.toLowerCase()
    return words.every((word) => low.includes(word))
  })
}

function sorted(items: readonly PortfolioItemView[], sort: Sorting): PortfolioItemView[] {
  const byTitle = (a: PortfolioItemView, b: PortfolioItemView): number =>
    a.title.localeCompare(b.title) || a.path.localeCompare(b.path)
  const weight: Record<Sorting, (item: PortfolioItemView) => number> = {
    open: ({ open, partial }) => open * 100 + partial,
    age: ({ age }) => age ?? -1,
    signs: ({ signs }) => signs.length,
    title: () => 0
  }
  return [...items].sort((a, b) => weight[sort](b) - weight[sort](a) || byTitle(a, b))
}

function namesOf(item: PortfolioItemView, group: Grouping): readonly string[] {
  if (group === 'status') return [item.life]
  if (group === 'area') return [item.area]
  const names = group === 'question' ? item.openQuestions : item.signs
  return names.length ? names : ['']
}

function inOrder(
  groups: [string, PortfolioItemView[]][],
  group: Grouping,
  { lives }: PortfolioView
): readonly (readonly [string, PortfolioItemView[]])[] {
  const place = (life: string): number => (lives.includes(life) ? lives.indexOf(life) : lives.length)
  if (group === 'status') return groups.sort(([a], [b]) => place(a) - place(b))
  if (group === 'area') return groups.sort(([a], [b]) => a.localeCompare(b))
  // What most proposals have in common comes first; those without come last.
  return groups.sort(([a, one], [b, other]) => Number(!a) - Number(!b) || other.length - one.length)
}

function groupLabel(name: string, group: Grouping, { labels }: PortfolioView): string {
  if (group === 'status') return lifeLabels[name] ?? name.charAt(0).toUpperCase() + name.slice(1)
  if (group === 'area') return name
  if (!name) return group === 'question' ? 'No open question' : 'No sign'
  return labels[name] ?? name
}

function proposalRow(item: PortfolioItemView, { labels }: PortfolioView, prefix: string): ProposalRow {
  const { uri, title, path, life, status, area, asked, open, partial, signs, age, overdue } = item
  const state = [
    open ? `${open} of ${asked} open` : partial ? `${partial} partly answered` : 'answered',
    ...(signs.length ? [counted(signs.length, 'sign')] : []),
    ...(overdue.length ? ['check overdue'] : []),
    ...(age === undefined ? [] : [ageText(age)])
  ].join(', ')
  const listed = (ids: readonly string[]): string => ids.map((id) => labels[id] ?? id).join(', ')
  const tooltip = [
    title,
    path,
    `Status: ${status || lifeLabels[life] || life}. Area: ${area}.`,
    ...(item.openQuestions.length ? [`Open: ${listed(item.openQuestions)}.`] : []),
    ...(signs.length ? [`Signs: ${listed(signs)}.`] : []),
    ...overdue.map(({ date, text }) => `Overdue since ${date}: ${text}`)
  ].join('\n')
  return {
    kind: 'proposal',
    id: `${prefix}${uri}`,
    uri,
    label: title,
    description: state,
    tooltip,
    icon: iconOf(item),
    accessibilityLabel: `${title}, ${status || life}, ${state}`
  }
}

function iconOf({ open, partial }: PortfolioItemView): ProposalRow['icon'] {
  if (open) return { id: 'circle-outline', color: 'list.warningForeground' }
  return partial ? { id: 'circle-filled' } : { id: 'pass', color: 'testing.iconPassed' }
}

/** Days in the unit that people would use. */
function ageText(days: number): string {
  if (days < 14) return counted(days, 'day')
  if (days < 60) return counted(Math.floor(days / 7), 'week')
  return days < 730 ? counted(Math.floor(days / 30.4), 'month') : counted(Math.floor(days / 365.25), 'year')
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`
}
