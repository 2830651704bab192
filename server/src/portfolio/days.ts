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

interface NamedDay {
  readonly day: string
  /** Where it stands in the sentence. */
  readonly at: number
}

/** The days that a sentence names, in order of time. A month or a quarter counts as its last day. */
export function daysIn(sentence: string): string[] {
  return inOrder(namedDays(sentence))
}

/** Words before a day that make it a deadline. */
const deadline =
  /\b(?:by|before|until|till|(?:no|not) later than|due|deadline|target(?:ed)?|scheduled|planned)(?:[\s:]+(?:for|on|in|the|end|start|middle|of|mid|about|around|roughly|early|late))*[\s:–-]*$/i
/** Words before a day that only place it; they need a plan in the sentence. */
const placed = /\b(?:on|in|at|during|around|of|after)(?:\s+(?:the|end|start|middle|of|mid|early|late))*\s*$/i
const plan =
  /\b(?:will|shall|going to|plan(?:s|ned)? to|aims? to|expects? to|(?:is|are|be|gets?) (?:checked|measured|reviewed|reported|revisited|evaluated|surveyed)|again)\b/i
/** What is done on a day for a check, or what is looked at. */
const check =
  /\b(?:check|measur|review|revisit|evaluat|survey|assess|report|adopt|migrat|use[sd]?\b|using|usage|share|rate\b|fewer|falls?\b|drops?\b|rises?\b)|%|\bpercent\b/i
/** The sentence looks back, or reckons what would be. */
const past =
  /\b(?:as of|ago|was|were|had|has been|have been|found|showed|decided|agreed|introduced|completed|received)\b/i
const supposed =
  /\b(?:if|in the event|assum\w+|estimat\w+|predict\w*|project(?:ed|ion)|worst case|suppose)\b/i

/** The days by which a sentence says that something shall be looked at: a plan with a day, about use or a number. */
export function checkDaysIn(sentence: string): string[] {
  if (!check.test(sentence) || supposed.test(sentence)) return []
  const planned = plan.test(sentence)
  if (past.test(sentence) && !planned) return []
  return inOrder(
    namedDays(sentence).filter(({ at }) => {
      const before = sentence.slice(Math.max(0, at - 60), at)
      return deadline.test(before) || (planned && placed.test(before))
    })
  )
}

function namedDays(sentence: string): NamedDay[] {
  const days: NamedDay[] = []
  for (const { 0: day, 2: month, 3: date, index } of sentence.matchAll(iso))
    if (Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= 31)
      days.push({ day, at: index })
  for (const { 1: before, 2: month = '', 3: after, 4: year, index } of sentence.matchAll(named)) {
    const number = months.indexOf(month.toLowerCase()) + 1
    const date = Number(before ?? after ?? lastOf(Number(year), number))
    if (date >= 1 && date <= 31) days.push({ day: dayOf(Number(year), number, date), at: index })
  }
  for (const { 1: first, 2: yearAfter, 3: yearBefore, 4: second, index } of sentence.matchAll(quarter)) {
    const month = Number(first ?? second) * 3
    const year = Number(yearAfter ?? yearBefore)
    days.push({ day: dayOf(year, month, lastOf(year, month)), at: index })
  }
  return days
}

function inOrder(days: readonly NamedDay[]): string[] {
  return [...new Set(days.map(({ day }) => day))].sort()
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
