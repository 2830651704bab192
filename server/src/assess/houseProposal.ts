// A parsed proposal as its house reads it: its words for a status, and names that are those of people.
import type { Config } from '../config/shape'
import type { Proposal } from '../proposal/model'
import { withChanges } from '../proposal/parse'
import { readStatus } from './lifecycle'

/** The proposal with the status that holds and the house's own people. `beside` is metadata from a file beside it. */
export function asTheHouseHasIt(
  proposal: Proposal,
  config: Pick<Config, 'statuses' | 'people'>,
  beside: Proposal | undefined
): Proposal {
  const people = new Set(config.people.map((name) => name.toLowerCase()))
  const parties = people.size
    ? proposal.parties.map((party) =>
        people.has(party.name.toLowerCase()) ? { ...party, kind: 'person' as const } : party
      )
    : proposal.parties
  return withChanges(proposal, { parties, status: readStatus(proposal, config, beside) })
}
