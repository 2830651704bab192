// The systemic gaps: which questions stay open most often, everywhere, per area and over time.
import { isOver } from '../assess/model'
import type { Gap, GapGroup, Indicator, Item } from './model'

/** How often each question is open or partly answered among those proposals that it is asked of; most open first. */
export function gapsOf(items: readonly Item[]): Gap[] {
  const gaps = new Map<string, { asked: number; open: number; partial: number }>()
  for (const { questions } of items)
    for (const { id, state, asked } of questions) {
      const gap = gaps.get(id) ?? { asked: 0, open: 0, partial: 0 }
      gaps.set(id, gap)
      if (!asked) continue
      gap.asked++
      if (state === 'open') gap.open++
      if (state === 'partial') gap.partial++
    }
  return [...gaps].map(([id, gap]) => ({ id, ...gap })).sort((a, b) => share(b) - share(a) || b.open - a.open)
}

/** The gaps of each group, the largest group first, or in the order of the names. */
export function gapsBy(
  items: readonly Item[],
  nameOf: (item: Item) => string | undefined,
  order: 'size' | 'name'
): GapGroup[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const name = nameOf(item)
    if (name === undefined) continue
    const members = groups.get(name)
    if (members) members.push(item)
    else groups.set(name, [item])
  }
  const all = [...groups].map(([name, members]) => {
    return { name, proposals: members.length, gaps: gapsOf(members) }
  })
  return all.sort((a, b) =>
    order === 'size'
      ? b.proposals - a.proposals || a.name.localeCompare(b.name)
      : a.name.localeCompare(b.name)
  )
}

/** What the pipeline of proposals looks like; rejected and withdrawn ones are left out. */
export function indicatorsOf(items: readonly Item[]): Indicator[] {
  const live = items.filter(({ life }) => !isOver(life))
  const reviewed = live.filter(({ life }) => life === 'review')
  const decided = live.filter(({ life }) => life === 'accepted' || life === 'implemented')
  const promised = decided.filter(({ due }) => due.length)
  const answering = (id: string, label: string, question: string): Indicator => ({
    id,
    label,
    none: 'No proposal is under way yet.',
    count: live.filter(({ questions }) => settled(questions.find((each) => each.id === question)?.state))
      .length,
    of: live.length
  })
  return [
    answering('user-need', 'name the user need', 'user-need'),
    answering('owner', 'name an owner', 'owner'),
    answering('adoption', 'have an adoption plan', 'adoption'),
    answering('exit', 'have an exit path', 'reversibility'),
    {
      id: 'first-review',
      label: 'in review have no open question that is asked of them',
      none: 'No proposal is in review.',
      count: reviewed.filter(({ open }) => !open).length,
      of: reviewed.length
    },
    {
      id: 'overdue',
      label: 'accepted with a day for a check have one that has passed',
      none: 'No accepted proposal sets a day for a check yet.',
      count: promised.filter(({ overdue }) => overdue.length).length,
      of: promised.length
    }
  ]
}

function settled(state: string | undefined): boolean {
  return state === 'answered' || state === 'waived'
}

function share({ open, asked }: Gap): number {
  return asked ? open / asked : 0
}
