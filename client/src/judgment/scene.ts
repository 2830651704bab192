// What the dependency graph shows for a choice: nodes and edges in two columns. It knows no VS Code and no browser.
import type { ConcernView, JudgedView, JudgmentView, PartyView } from '../../../server/src/protocol/judgment'

/** What its reader looks at. `id`: an area's name, a party's id, a proposal's path; nothing for the overview. */
export interface Choice {
  readonly kind: 'overview' | 'area' | 'party' | 'proposal'
  readonly id: string
  /** From 0, where the choice has more than fits into one picture. */
  readonly page: number
}

export const overview: Choice = { kind: 'overview', id: '', page: 0 }

export interface SceneNode {
  readonly key: string
  readonly kind: 'area' | 'proposal' | 'person' | 'team'
  readonly label: string
  /** What a screen reader says besides, and what the pointer finds. */
  readonly detail: string
  readonly column: 0 | 1
  /** From the top, in its column. */
  readonly row: number
  /** The choice is about it. */
  readonly chosen: boolean
  readonly choice: Choice
}

export interface SceneEdge {
  readonly from: string
  readonly to: string
  readonly role: string
  /** Nobody else is named in this role there. */
  readonly only: boolean
}

export interface Scene {
  readonly nodes: readonly SceneNode[]
  readonly edges: readonly SceneEdge[]
  readonly rows: number
  /** What the picture leaves out, in words; empty where it shows everything. */
  readonly leftOut: string
  readonly page: number
  readonly pages: number
}

/** Rows of one picture: more of them cannot be taken in. */
export const perPage = 40
/** A folder with no more proposals than this is drawn as a whole. */
const wholeUpTo = 30

/** Roles in the order of legend and table; what is none of them comes last. */
const roleOrder = ['expert', 'owner', 'approver', 'contact', 'author', 'alone']

/** The picture of a choice. */
export function sceneOf(view: JudgmentView, choice: Choice): Scene {
  if (choice.kind === 'overview' && !isWhole(view)) return overviewScene(view, choice)
  const all = proposalsOf(view, choice)
  const { page, pages, from, to } = pageOf(all.length, choice.page)
  const shown = all.slice(from, to)
  const scene = bipartite(view, shown, choice)
  // How many proposals a person is named in is nobody's business here.
  const part =
    choice.kind === 'party' ? 'Not all proposals' : `Proposals ${from + 1} to ${to} of ${all.length}`
  const leftOut = pages > 1 ? `${part}; the others are on the other pages.` : ''
  return { ...scene, leftOut, page, pages }
}

/** Whether the folder is small enough to be drawn as a whole. */
export function isWhole({ proposals }: JudgmentView): boolean {
  return proposals.length <= wholeUpTo
}

/** The proposals that a choice is about, in the order of their paths. */
export function proposalsOf(
  { proposals, parties }: JudgmentView,
  { kind, id }: Choice
): readonly JudgedView[] {
  if (kind === 'overview') return proposals
  if (kind === 'area') return proposals.filter(({ area }) => area === id)
  if (kind === 'proposal') return proposals.filter(({ path }) => path === id)
  const party = parties.findIndex((each) => each.id === id)
  return proposals.filter(({ ties }) => ties.some((tie) => tie.party === party))
}

/** The single points of failure that concern a choice. */
export function concernsOf(view: JudgmentView, { kind, id }: Choice): readonly ConcernView[] {
  const { concerns, proposals, parties } = view
  if (kind === 'area') return concerns.filter(({ areas }) => areas.includes(id))
  if (kind === 'party') return concerns.filter(({ party }) => parties[party]?.id === id)
  if (kind === 'proposal')
    return concerns.filter((concern) => concern.proposals.some((index) => proposals[index]?.path === id))
  return concerns
}

/** The page that is meant among so many rows: one that is not there becomes the last. */
export function pageOf(
  count: number,
  wanted: number
): { page: number; pages: number; from: number; to: number } {
  const pages = Math.max(1, Math.ceil(count / perPage))
  const page = Math.min(Math.max(0, wanted), pages - 1)
  return { page, pages, from: page * perPage, to: Math.min(count, (page + 1) * perPage) }
}

/** The choice if it is still about something, else the overview. */
export function standing(view: JudgmentView, choice: Choice): Choice {
  return choice.kind === 'overview' || proposalsOf(view, choice).length ? choice : overview
}

export function byRole(a: string, b: string): number {
  const place = (role: string): number =>
    roleOrder.includes(role) ? roleOrder.indexOf(role) : roleOrder.length
  return place(a) - place(b) || a.localeCompare(b, 'en')
}

/** The areas in which something hangs on one person, against these persons. */
function overviewScene(view: JudgmentView, { page: wanted }: Choice): Scene {
  const { concerns, parties } = view
  const { page, pages, from, to } = pageOf(concerns.length, wanted)
  const shown = concerns.slice(from, to)
  const areas = [...new Set(shown.flatMap((concern) => concern.areas))].sort((a, b) =>
    a.localeCompare(b, 'en')
  )
  const edges = shown.flatMap(({ areas: in_, party, role }) =>
    in_.map((area) => ({ from: `area ${area}`, to: keyOf(parties[party] as PartyView), role, only: true }))
  )
  const left = areas.map((area, row): SceneNode => ({
    key: `area ${area}`,
    kind: 'area',
    label: area,
    detail: 'area',
    column: 0,
    row,
    chosen: false,
    choice: { kind: 'area', id: area, page: 0 }
  }))
  const named = [...new Set(shown.map(({ party }) => party))].map((index) => parties[index] as PartyView)
  const right = besides(named, edges, left, '')
  const part = pages > 1 ? `Single points of failure ${from + 1} to ${to} of ${concerns.length}. ` : ''
  const rest =
    'Areas, proposals and people that nothing of this concerns are left out; choose an area, or find them by name.'
  return {
    nodes: [...left, ...right],
    edges,
    rows: Math.max(left.length, right.length),
    leftOut: part + rest,
    page,
    pages
  }
}

/** Proposals against everyone whom they name. */
function bipartite(
  { parties }: JudgmentView,
  proposals: readonly JudgedView[],
  choice: Choice
): Pick<Scene, 'nodes' | 'edges' | 'rows'> {
  const left = proposals.map(({ path, title, area, status }, row): SceneNode => ({
    key: `proposal ${path}`,
    kind: 'proposal',
    label: title,
    detail: `proposal, ${status}, ${area}, ${path}`,
    column: 0,
    row,
    chosen: choice.kind === 'proposal',
    choice: { kind: 'proposal', id: path, page: 0 }
  }))
  const edges = proposals.flatMap(({ path, ties }) =>
    [...ties]
      .sort((a, b) => byRole(a.role, b.role) || a.party - b.party)
      .map(({ party, role, only }) => ({
        from: `proposal ${path}`,
        to: keyOf(parties[party] as PartyView),
        role,
        only
      }))
  )
  const indexes = new Set(proposals.flatMap(({ ties }) => ties.map(({ party }) => party)))
  const named = [...indexes].sort((a, b) => a - b).map((index) => parties[index] as PartyView)
  const right = besides(named, edges, left, choice.kind === 'party' ? choice.id : '')
  return { nodes: [...left, ...right], edges, rows: Math.max(left.length, right.length) }
}

/** People stand beside what names them: in the order of the middle of their edges, then of their names. */
function besides(
  named: readonly PartyView[],
  edges: readonly SceneEdge[],
  left: readonly SceneNode[],
  chosen: string
): SceneNode[] {
  const rows = new Map(left.map(({ key, row }) => [key, row]))
  const middle = (party: PartyView): number => {
    const own = edges.filter(({ to }) => to === keyOf(party)).map(({ from }) => rows.get(from) ?? 0)
    return own.reduce((sum, row) => sum + row, 0) / (own.length || 1)
  }
  return named
    .map((party) => ({ party, at: party.id === chosen ? -1 : middle(party) }))
    .sort((a, b) => a.at - b.at || a.party.name.localeCompare(b.party.name, 'en'))
    .map(({ party }, row) => ({
      key: keyOf(party),
      kind: party.kind,
      label: party.name,
      detail: [party.kind, ...party.also].join(', '),
      column: 1,
      row,
      chosen: party.id === chosen,
      choice: { kind: 'party', id: party.id, page: 0 }
    }))
}

function keyOf({ id }: PartyView): string {
  return `party ${id}`
}
