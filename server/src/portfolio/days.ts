// Finds days in sentences, and counts between them. Days are texts as `2026-03-31`; there is no clock here.

const months = 'january february march april may june july august september october november december'.split(
  ' '
)
const iso = /\b(20\d\d)-(\d\d)-(\d\d)\b/g
const named = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${months.join('|')})(?: (\\d{1,2}),)? (20\\d\\d)\\b`,
  'gi'
)
const quarter = /\bQ([1-4])[ /-]?(20\d\d)\b|\b(20\d\d)[ /-]?Q([1-4])\b/gi

/** The days that a sentence names, in order of time. A month or a quarter counts as its last day. */
export function daysIn(sentence: string): string[] {
  const days = new Set<string>()
  for (const [day, , month, date] of sentence.matchAll(iso))
    if (Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= 31) days.add(day)
  for (const [, before, month = '', after, year] of sentence.matchAll(named)) {
    const number = months.indexOf(month.toLowerCase()) + 1
    const date = Number(before ?? after ?? lastOf(Number(year), number))
    if (date >= 1 && date <= 31) days.add(dayOf(Number(year), number, date))
  }
  for (const [, first, yearAfter, yearBefore, second] of sentence.matchAll(quarter)) {
    const month = Number(first ?? second) * 3
    const year = Number(yearAfter ?? yearBefore)
    days.add(dayOf(year, month, lastOf(year, month)))
  }
  return [...days].sort()
}

/** Days from one day to a later one; negative the other way round. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

function lastOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function dayOf(year: number, month: number, date: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
