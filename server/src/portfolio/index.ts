// The façade of the portfolio: entries in, everything that its views show out. Pure; today is handed in.
import { areasOf } from './areas'
import { daysBetween } from './days'
import { gapsBy, gapsOf, indicatorsOf } from './gaps'
import type { Entry, Item, Portfolio } from './model'

export { entryOf } from './entry'
export type { Entry, Item, Portfolio } from './model'

/** Puts entries together. `today` is a day as `2026-03-31`. */
export function portfolioOf(entries: readonly Entry[], today: string): Portfolio {
  const areas = areasOf(entries)
  const items = entries.map((entry, index) => itemOf(entry, areas[index] as string, today))
  return {
    items,
    gaps: gapsOf(items),
    byArea: gapsBy(items, ({ area }) => area, 'size'),
    byYear: gapsBy(items, ({ dates }) => dates.created?.slice(0, 4), 'name'),
    indicators: indicatorsOf(items)
  }
}

function itemOf(entry: Entry, area: string, today: string): Item {
  const { questions, dates, life, due } = entry
  const asked = questions.filter((each) => each.asked)
  const last = dates.updated ?? dates.created
  const decided = life === 'accepted' || life === 'implemented'
  return {
    ...entry,
    area,
    asked: asked.length,
    open: asked.filter(({ state }) => state === 'open').length,
    partial: asked.filter(({ state }) => state === 'partial').length,
    ...(last ? { age: Math.max(0, daysBetween(last, today)) } : {}),
    // A day in a draft is a plan; only what was agreed on can be overdue.
    overdue: decided
      ? due.filter(({ date, later }) => date < today && !later.some((day) => day <= today))
      : []
  }
}
