// What the dependency graph says in words and as a table: the same facts as the picture, about the organisation.
import type { ConcernView, JudgmentView, PartyView } from '../../../server/src/protocol/judgment'
import { byRole, concernsOf, isWhole, pageOf, proposalsOf, type Choice } from './scene'

/** Words, some of which lead somewhere: to another choice. */
export interface Phrase {
  readonly text: string
  readonly choice?: Choice
}

export interface Table {
  readonly caption: string
  readonly heads: readonly string[]
  /** Rows of cells; a cell is a list of lines, a line a list of phrases. */
  readonly rows: readonly (readonly (readonly (readonly Phrase[])[])[])[]
}

/** Proposals in which a person who leaves would be missing in a role. */
export interface Leaving {
  readonly text: string
  readonly proposals: readonly Phrase[]
}

export interface Farewell {
  readonly heading: string
  /** What is said where nothing would be missing. */
  readonly none: string
  readonly roles: readonly Leaving[]
}

export interface Words {
  readonly heading: string
  readonly lines: readonly (readonly Phrase[])[]
  readonly table: Table
  /** What leaves with the chosen person; undefined where no person is chosen. */
  readonly leaving?: Farewell
  /** The address of the chosen proposal. */
  readonly uri?: string
}

/** Concerns that are written out as lines; the rest is on the pages of their areas and people. */
const lineLimit = 12

const noneFound =
  'No single point of failure: no accepted proposal says that one person alone knows, and no two have one and the same person alone in a role.'

/** What was looked at, and what is left out, in a few sentences. */
export function coverageText({ coverage, complete, lacking }: JudgmentView): string {
  const { proposals, past, naming, decided, decidedNaming } = coverage
  const live = proposals - past
  const missing = [
    ...(complete ? [] : ['Reading was stopped, so some files are missing here.']),
    ...(lacking.length
      ? [`Not looked at: ${lacking.slice(0, 3).join('; ')}${lacking.length > 3 ? '; and more' : ''}.`]
      : [])
  ]
  if (!proposals) return ['There is no proposal in the open folders yet.', ...missing].join(' ')
  if (!naming)
    return [
      `None of ${counted(live, 'proposal')} names anybody in a role yet. Metadata such as author, owner, approver and contact is where names are looked for.`,
      ...missing
    ].join(' ')
  return [
    `${naming} of ${counted(live, 'proposal')} ${naming === 1 ? 'names' : 'name'} somebody in a role, as the documents themselves say it.`,
    decidedNaming
      ? `Single points of failure are counted over the ${decidedNaming} of them that ${decidedNaming === 1 ? 'is' : 'are'} accepted or later (${decided} are, in all).`
      : 'Single points of failure are counted over accepted and later proposals; none of those names anybody yet.',
    ...(past
      ? [
          `${past} that ${past === 1 ? 'was' : 'were'} rejected, superseded or withdrawn ${past === 1 ? 'is' : 'are'} left out.`
        ]
      : []),
    ...missing
  ].join(' ')
}

/** The words of a choice. */
export function wordsOf(view: JudgmentView, choice: Choice): Words {
  const { parties } = view
  const concerns = concernsOf(view, choice)
  const large = choice.kind === 'overview' && !isWhole(view)
  // A person's page lists what would be missing, and counts nothing.
  const lines = large || choice.kind === 'party' ? [] : concernLines(view, concerns)
  const table = large ? concernTable(view, choice) : proposalTable(view, choice)
  const party = choice.kind === 'party' ? parties.find(({ id }) => id === choice.id) : undefined
  const [proposal] = choice.kind === 'proposal' ? proposalsOf(view, choice) : []
  const heading = {
    overview: large ? 'Areas, and the single points of failure in them' : 'All proposals',
    area: `Area: ${choice.id}`,
    party: [party?.name ?? '', ...(party?.also ?? [])].join(', '),
    proposal: proposal?.title ?? ''
  }[choice.kind]
  return {
    heading,
    lines,
    table,
    ...(party ? { leaving: leavingOf(view, party) } : {}),
    ...(proposal ? { uri: proposal.uri } : {})
  }
}

function concernLines({ parties, coverage }: JudgmentView, concerns: readonly ConcernView[]): Phrase[][] {
  const lines = concerns
    .slice(0, lineLimit)
    .map(({ text, party, areas }) => [
      { text: `${text}: ` },
      partyPhrase(parties[party]),
      { text: areas.length > 1 ? ` (areas ${areas.join(', ')}).` : '.' }
    ])
  const more = concerns.length - lines.length
  if (!coverage.decidedNaming) return []
  if (!lines.length) return [[{ text: noneFound }]]
  return more > 0 ? [...lines, [{ text: `And ${more} more, which their areas and people show.` }]] : lines
}

/** The single points of failure: what, who, where, and which proposals. */
function concernTable({ concerns, parties, proposals }: JudgmentView, { page }: Choice): Table {
  const { from, to } = pageOf(concerns.length, page)
  return {
    caption: concerns.length ? 'Single points of failure, by role, area and name' : noneFound,
    heads: ['What', 'Who', 'Area', 'Proposals'],
    rows: concerns.slice(from, to).map(({ text, party, areas, proposals: indexes }) => [
      [[{ text }]],
      [[partyPhrase(parties[party])]],
      areas.map((area) => [{ text: area, choice: { kind: 'area', id: area, page: 0 } }]),
      indexes.map((index) => [
        {
          text: proposals[index]?.title ?? '',
          choice: { kind: 'proposal', id: proposals[index]?.path ?? '', page: 0 }
        }
      ])
    ])
  }
}

/** Every proposal of the picture with everyone whom it names. */
function proposalTable(view: JudgmentView, choice: Choice): Table {
  const all = proposalsOf(view, choice)
  const { from, to } = pageOf(all.length, choice.page)
  return {
    caption: 'Who is named in which role',
    heads: ['Proposal', ...(choice.kind === 'area' ? [] : ['Area']), 'Status', 'Roles'],
    rows: all.slice(from, to).map(({ title, path, area, status, ties }) => {
      const roles = [...new Set(ties.map(({ role }) => role))].sort(byRole)
      return [
        [[{ text: title, choice: { kind: 'proposal', id: path, page: 0 } }]],
        ...(choice.kind === 'area'
          ? []
          : [[[{ text: area, choice: { kind: 'area', id: area, page: 0 } as const }]]]),
        [[{ text: status }]],
        roles.map((role) => {
          const own = ties.filter((tie) => tie.role === role)
          const names = own.flatMap(({ party }, index) => [
            ...(index ? [{ text: ', ' }] : []),
            partyPhrase(view.parties[party])
          ])
          const only = own.some((tie) => tie.only) ? [{ text: ', nobody else' }] : []
          return [{ text: `${role}: ` }, ...names, ...only]
        })
      ]
    })
  }
}

/** The proposals that would have nobody in a role any more. */
function leavingOf({ proposals, parties }: JudgmentView, { id, name, kind }: PartyView): Farewell {
  const heading = `If ${name} leaves`
  if (kind === 'team')
    return {
      heading,
      none: 'A team stays when one of its people leaves, so nothing is counted here.',
      roles: []
    }
  const index = parties.findIndex((party) => party.id === id)
  const roles = new Map<string, Phrase[]>()
  for (const { ties, title, path, status } of proposals)
    for (const { role, only, party } of ties) {
      if (!only || party !== index) continue
      const phrase: Phrase = { text: `${title} (${status})`, choice: { kind: 'proposal', id: path, page: 0 } }
      roles.set(role, [...(roles.get(role) ?? []), phrase])
    }
  return {
    heading,
    none: roles.size ? '' : 'Every role is shared: no proposal would be without somebody in a role.',
    roles: [...roles]
      .sort(([a], [b]) => byRole(a, b))
      .map(([role, list]) => ({ text: `These name nobody else as ${role}:`, proposals: list }))
  }
}

function partyPhrase(party: PartyView | undefined): Phrase {
  if (!party) return { text: '' }
  return { text: party.name, choice: { kind: 'party', id: party.id, page: 0 } }
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`
}
