// The kind of leverage that a proposal has: what its author says, else what its sentences speak of.
import type { Knowledge, Leverage } from '../knowledge/types'
import { StatementMemo } from '../proposal/memo'
import type { Proposal, Statement } from '../proposal/model'
import { PhraseIndex } from '../text/phraseIndex'
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

const index = new PhraseIndex({})
for (const [, , phrases] of cues) index.add(phrases)
const foundIn = new StatementMemo<ReadonlySet<number>>()

/** One sentence is a chance hit, not a direction. */
const enough = 2

/** The kind that the metadata names, else the one that most sentences speak of; none where too few do. */
export function readLeverage(proposal: Proposal, knowledge: Knowledge): LeverageReading {
  const field = proposal.fields.find((each) => key.test(each.key))
  const named = knowledge.leverage.find(({ id }) => field?.value.toLowerCase().includes(id))
  if (named && field)
    return { kind: named.id, set: true, because: [{ range: field.range, text: field.value }] }
  const found = cues.map(([kind, weight]) => ({ kind, weight, score: 0, statements: [] as Statement[] }))
  for (const statement of proposal.statements) {
    if (!speaks(statement)) continue
    for (const group of foundIn.get(statement, '', () => index.find(statement.text))) {
      const cue = found[group]
      if (!cue) continue
      cue.statements.push(statement)
      cue.score += cue.weight
    }
  }
  const best = found.sort((a, b) => b.score - a.score)[0]
  if (!best || best.score < enough) return { kind: undefined, set: false, because: [] }
  const because = best.statements.slice(0, 3).map(({ range, text }) => ({ range, text }))
  return { kind: best.kind, set: false, because }
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
