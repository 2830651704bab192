// The dependency graph of judgment: who is named in which role of which proposal, and where only one person is. It is
// about what the organisation would lack; it counts proposals, and never compares people.
import { isOver } from '../assess/model'
import { byName, joined, mentionsOf, type Mention, type Party } from './people'
import type { Item } from './model'

/** One role of one proposal, and who has it. */
export interface Tie {
  /** Index into `Judgment.parties`. */
  readonly party: number
  readonly role: string
  /** A person, and nobody else is named in this role there. */
  readonly only: boolean
}

/** A proposal with everyone whom it names. */
export interface Judged {
  readonly path: string
  readonly title: string
  readonly area: string
  readonly status: string
  /** Accepted or later: what the single points of failure are counted over. */
  readonly decided: boolean
  readonly ties: readonly Tie[]
}

/** Proposals that hang on one and the same person in one role. */
export interface Concern {
  /** One of the roles, or `alone`: nobody else is named in any role. */
  readonly role: string
  readonly party: number
  /** Indexes into `Judgment.proposals`, in their order. */
  readonly proposals: readonly number[]
  readonly areas: readonly string[]
  /** What it means, in a sentence about the proposals. */
  readonly text: string
}

/** What was looked at, and what was left out. */
export interface Coverage {
  readonly proposals: number
  /** Rejected, superseded or withdrawn: left out of everything below. */
  readonly past: number
  /** Of the others: those that name somebody, those that are accepted or later, and those of them that name somebody. */
  readonly naming: number
  readonly decided: number
  readonly decidedNaming: number
}

export interface Judgment {
  /** In the order of their names. */
  readonly parties: readonly Party[]
  /** Those that name somebody, in the order of their paths. */
  readonly proposals: readonly Judged[]
  readonly concerns: readonly Concern[]
  readonly coverage: Coverage
}

/** Roles on which a proposal depends after its acceptance, and from how many proposals on that is said. */
const heavy: readonly { readonly role: string; readonly from: number; readonly words: string }[] = [
  { role: 'expert', from: 1, words: 'one person as the only expert' },
  { role: 'owner', from: 2, words: 'one person as the only owner' },
  { role: 'approver', from: 2, words: 'one person as the only approver' },
  { role: 'contact', from: 2, words: 'one person as the only contact' },
  { role: 'alone', from: 2, words: 'one person and nobody else in any role' }
]

/** Reads the graph out of a portfolio. */
export function judgmentOf(items: readonly Item[]): Judgment {
  const live = items.filter(({ life }) => !isOver(life))
  const sorted = [...live].sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)))
  const named = sorted.map((item) => ({ item, people: namedIn(item) })).filter(({ people }) => people.length)
  const who = joined(named.flatMap(({ people }) => people.map(({ mention }) => mention)))
  const { parties } = who
  const places = new Map(parties.map((party, index) => [party, index]))
  const proposals = named.map(({ item, people }): Judged => {
    const { path, title, area, status, life } = item
    const roles = new Map<string, Set<number>>()
    for (const { role, mention } of people) {
      const holders = roles.get(role) ?? new Set<number>()
      roles.set(role, holders.add(places.get(who.partyOf(mention)) as number))
    }
    const ties = [...roles].flatMap(([role, holders]) =>
      [...holders]
        .sort((a, b) => a - b)
        .map((party) => ({
          party,
          role,
          only: holders.size === 1 && parties[party]?.kind === 'person'
        }))
    )
    return {
      path,
      title,
      area,
      status: status || (life === 'unknown' ? 'no status' : life),
      decided: isDecided(life),
      ties
    }
  })
  return {
    parties,
    proposals,
    concerns: concernsOf(proposals, parties),
    coverage: {
      proposals: items.length,
      past: items.length - live.length,
      naming: proposals.length,
      decided: live.filter(({ life }) => isDecided(life)).length,
      decidedNaming: proposals.filter(({ decided }) => decided).length
    }
  }
}

interface Naming {
  readonly role: string
  readonly mention: Mention
}

function namedIn({ people }: Item): Naming[] {
  return people.flatMap((each) => mentionsOf(each).map((mention) => ({ role: each.role, mention })))
}

function isDecided(life: string): boolean {
  return life === 'accepted' || life === 'implemented'
}

/** By role, then by area and name: an order that says nothing about who depends on whom most. */
function concernsOf(proposals: readonly Judged[], parties: readonly Party[]): Concern[] {
  const found = new Map<string, { role: string; party: number; proposals: number[] }>()
  const add = (role: string, party: number, proposal: number): void => {
    const key = `${role} ${party}`
    const known = found.get(key)
    if (known) known.proposals.push(proposal)
    else found.set(key, { role, party, proposals: [proposal] })
  }
  proposals.forEach(({ decided, ties }, index) => {
    if (!decided) return
    const weighty = ties.filter(({ role, only }) => only && heavy.some((each) => each.role === role))
    for (const { role, party } of weighty) add(role, party, index)
    const holders = new Set(ties.map(({ party }) => party))
    const [first] = ties
    if (!weighty.length && holders.size === 1 && first && parties[first.party]?.kind === 'person')
      add('alone', first.party, index)
  })
  const order = (role: string): number => heavy.findIndex((each) => each.role === role)
  return [...found.values()]
    .flatMap((each): Concern[] => {
      const { from, words } = heavy[order(each.role)] as (typeof heavy)[number]
      const count = each.proposals.length
      if (count < from) return []
      const areas = [...new Set(each.proposals.map((index) => proposals[index]?.area ?? ''))].sort(byName)
      const text = `${inWords(count)} accepted proposal${count === 1 ? ' names' : 's name'} ${words}`
      return [{ ...each, areas, text }]
    })
    .sort(
      (a, b) =>
        order(a.role) - order(b.role) || byName(a.areas[0] ?? '', b.areas[0] ?? '') || a.party - b.party
    )
}

const numbers = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ')

function inWords(count: number): string {
  return numbers[count] ?? count.toLocaleString('en-US')
}
