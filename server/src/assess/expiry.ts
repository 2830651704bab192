// Waivers and suppressions that end on a day: `<!-- rfc-steward-waive question/migration until 2026-12-31 -- reason -->`.
import type { Directive, Proposal } from '../proposal/model'
import { withChanges } from '../proposal/parse'
import { documentFinding } from './finding'
import type { Finding } from './model'

/** The proposal with only those comments that still count. Without a date everything that can be read counts. */
export function inForce(proposal: Proposal, today: string | undefined): Proposal {
  if (!proposal.directives.some(({ until }) => until !== undefined)) return proposal
  return withChanges(proposal, { directives: proposal.directives.filter((each) => counts(each, today)) })
}

/** Findings about comments that have run out, or whose end cannot be read. */
export function expiryFindings({ directives }: Proposal, today: string | undefined): Finding[] {
  return directives.flatMap(({ kind, until, range }) => {
    if (until === undefined || kind === 'enable') return []
    const name = kind === 'waive' ? 'waiver' : 'suppression'
    if (!isDate(until))
      return [
        documentFinding(
          'date-unreadable',
          `This ${name} does not count yet, because "${until.slice(0, 30)}" is no date: write "until 2026-12-31".`,
          range
        )
      ]
    return today !== undefined && until < today
      ? [
          documentFinding(
            'expired',
            `This ${name} ran out on ${until}: settle what it put off, or give it a new day and say why.`,
            range
          )
        ]
      : []
  })
}

function counts({ until }: Directive, today: string | undefined): boolean {
  if (until === undefined) return true
  return isDate(until) && (today === undefined || until >= today)
}

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const [month, day] = [Number(match?.[2]), Number(match?.[3])]
  return match !== null && month >= 1 && month <= 12 && day >= 1 && day <= 31
}
