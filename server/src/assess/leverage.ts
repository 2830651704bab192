// The kind of leverage that a proposal has: what its author says, else what its sentences speak of.
import type { Knowledge, Leverage } from '../knowledge/types'
import { Fold, inParts } from '../proposal/fold'
import type { Proposal, Statement } from '../proposal/model'
import { lifted, passageOf, type Found, type Part } from '../proposal/part'
import { phraseBook } from '../proposal/phrases'
import { inRuns } from '../proposal/runs'
import { perPart } from '../text/remembered'
import { eolOf } from '../text/edit'
import { edit } from './insert'
import { insertBeside } from './metadata'
import type { LeverageReading, SnippetEdit } from './model'

const key = /^leverage(?:-type)?$/

/** What sentences of each kind speak of; the result that the work is for weighs more than the work. */
const cues: readonly (readonly [kind: Leverage, weight: number, phrases: readonly string[]])[] = [
  [
    'execution',
    0.7,
    [
      '(build|builds|rewrite|rewrites|implement|implements|port|ports|optimise|optimize) (a|an|the|our|its)',
      '(faster|latency|throughput|memory|cpu|crash*|bug|bugs)'
    ]
  ],
  [
    'decision',
    1,
    [
      '(decision|decisions|decide|decides|criteria|build or buy|build versus buy)',
      '(reversible|easy to take back|two way door|take back ... decision*)',
      '(choose|choosing|compare|comparing) ... (option|options|alternatives)'
    ]
  ],
  [
    'coordination',
    1,
    [
      '(fewer|less|no|without|reduce*|avoid*|remove*) ... (hand offs|handoffs|handovers|hand overs|meetings|coordination|waiting|tickets|approvals)',
      '(team|teams) ... (independently|on their own|without waiting|without asking|at their own pace)',
      '(ownership|responsibilities|boundary|boundaries) ... (clear*|clarif*|between|settled)',
      '(one|single) place ... (teams|everyone)'
    ]
  ],
  [
    'capability',
    1,
    [
      '(train|trains|trained|training|teach|teaches|learn|learns|pairs|pairing|rehearse*|self service|self serve)',
      '(any|every|each|other) (team|engineer|developer) can',
      '(runbook|guide|template|workshop|rotation) ... (team|teams|engineers|people|they|others|anyone)'
    ]
  ],
  [
    'strategic',
    1,
    [
      '(revenue|market|contract|contracts|regulator|regulation|margin|competitor*|strategy|business goal*)',
      '(this year|this quarter|company) (goal|goals|objective*|target*|priority|priorities)',
      '(customers|buyers|merchants|patients) ... (leave|stay|churn|pay|buy|renew)'
    ]
  ]
]

const phrases = phraseBook.list('leverage')
for (const [, , each] of cues) phrases.add(each)

/** How many sentences are shown for the kind. */
const shown = 3

/** How often something is said, with the first statements that say it. */
interface Said {
  readonly count: number
  readonly first: readonly Found[]
}

/** The statements that speak of kinds, with these. */
const speaking = perPart(({ statements }: Part) =>
  statements.filter(speaks).flatMap((statement) => {
    const kinds = phrases.find(statement.text)
    return kinds.length ? [{ statement, kinds }] : []
  })
)

/** What is said of each kind, in the order of the cues. */
const saidOf = new Fold<readonly Said[], readonly Said[]>(
  (group) => {
    const said = cues.map(() => ({ count: 0, first: [] as Found[] }))
    inParts(group, speaking, ({ statement, kinds }, base) => {
      for (const kind of kinds) {
        const entry = said[kind]
        if (!entry) continue
        entry.count++
        if (entry.first.length < shown) entry.first.push({ statement, base })
      }
    })
    return said
  },
  inRuns((groups, bases) =>
    cues.map((_, kind) => {
      let count = 0
      const first: Found[] = []
      for (const [at, said] of groups.entries()) {
        const base = bases[at]
        count += said[kind]?.count ?? 0
        for (const found of said[kind]?.first ?? [])
          if (base && first.length < shown) first.push(lifted(found, base))
      }
      return { count, first }
    })
  )
)

/** One sentence is a chance hit, not a direction. */
const enough = 2

/** The kind that the metadata names, else the one that most sentences speak of; none where too few do. */
export function readLeverage(proposal: Proposal, knowledge: Knowledge): LeverageReading {
  const field = proposal.fields.find((each) => key.test(each.key))
  const named = knowledge.leverage.find(({ id }) => field?.value.toLowerCase().includes(id))
  if (named && field)
    return { kind: named.id, set: true, because: [{ range: field.range, text: field.value }] }
  const said = saidOf.of(proposal)
  const found = cues.map(([kind, weight], at) => ({
    kind,
    score: weight * (said[at]?.count ?? 0),
    first: said[at]?.first ?? []
  }))
  const best = found.sort((a, b) => b.score - a.score)[0]
  if (!best || best.score < enough) return { kind: undefined, set: false, because: [] }
  return { kind: best.kind, set: false, because: best.first.map(passageOf) }
}

/** Writes the kind into the metadata: over what it says there, as a new entry, or as front matter of its own. */
export function leverageEdit(proposal: Proposal, kind: Leverage): SnippetEdit {
  const field = proposal.fields.find((each) => key.test(each.key))
  if (field) {
    const gap = /\s$/.test(proposal.text.slice(0, field.valueRange.start)) ? '' : ' '
    return edit(proposal, field.valueRange, gap + kind)
  }
  const plain = proposal.fields.filter((each) => !each.key.includes('.'))
  const beside = plain.find((each) => each.key === 'status') ?? plain.at(-1)
  const added = beside && insertBeside(proposal, beside, 'Leverage', kind)
  if (added) return added
  const front = proposal.frontMatter?.range
  if (!front) return edit(proposal, { start: 0, end: 0 }, `---\nleverage: ${kind}\n---\n\n`)
  const open = proposal.text.indexOf('\n', front.start) + 1
  return edit(proposal, { start: open, end: open }, `leverage: ${kind}${eolOf(proposal.text)}`)
}

function speaks({ kind, quoted }: Statement): boolean {
  return kind !== 'field' && !quoted
}
