// What the metadata says of a proposal beyond its status: who is named in a role, when it was written, which area it is of.
import type { Field, Proposal } from '../proposal/model'
import { lineEndAt } from '../text/text'
import type { Dates, Named } from './model'
import { writtenFor } from './written'

const created =
  /^(?:created?|created-on|creation-date|date|start-date|date-created|proposed|proposed-on|submitted)$/
const updated =
  /^(?:updated|last-updated|last-modified|modified|updated-on|date-updated|last-change|last-status-change)$/
const area = /^(?:area|domain|component|owning-sig|sig|track|product-area)$/

/** Everyone named in a role, the days, and the area. */
export function aboutOf(proposal: Proposal): { people: Named[]; dates: Dates; area: string } {
  const people = new Map<string, Named>()
  for (const { name, kind, role, range } of proposal.parties) {
    const lineEnd = lineEndAt(proposal.source, range.end, /[\r\n]/)
    // The value and the rest of its line: a link's address stands behind the words that are its value.
    const written = writtenFor(proposal.source.slice(range.start, lineEnd), name)
    const more = written && written !== name ? { written } : {}
    people.set(`${role} ${name.toLowerCase()}`, { name, kind, role, ...more })
  }
  const [from, to] = [dayIn(proposal.fields, created), dayIn(proposal.fields, updated)]
  return {
    people: [...people.values()],
    dates: { ...(from ? { created: from } : {}), ...(to ? { updated: to } : {}) },
    area: proposal.fields.find(({ key, value }) => area.test(key) && named(value))?.value.trim() ?? ''
  }
}

function dayIn(fields: readonly Field[], keys: RegExp): string | undefined {
  for (const { key, value } of fields) {
    const [, year, month, day] = /\b(\d{4})[-/](\d{2})[-/](\d{2})\b/.exec(value) ?? []
    if (keys.test(key) && Number(month) <= 12 && Number(day) <= 31) return `${year}-${month}-${day}`
  }
  return undefined
}

/** One name, not a list, a prompt or a sentence. */
function named(value: string): boolean {
  return /^[\p{L}\p{N}][^,;<>[\]|]{1,40}$/u.test(value.trim())
}
