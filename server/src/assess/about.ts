// What the metadata says of a proposal beyond its status: who is named in a role, when it was written, which area it is of.
import type { Field, Proposal } from '../proposal/model'
import type { Range } from '../text/range'
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
    const written = writtenFor(lineFrom(proposal.text, range), name)
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

/** The value and the rest of its line: a link's address stands behind the words that are its value. */
function lineFrom(text: string, { start, end }: Range): string {
  const line = text.slice(end).search(/[\r\n]/)
  return text.slice(start, line < 0 ? text.length : end + line)
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
