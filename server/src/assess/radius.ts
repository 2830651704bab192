// Reads a proposal's blast radius: how much of the organisation it touches, and by which sentences.
import type { Config } from '../config/shape'
import type { Radius } from '../knowledge/types'
import { Fold, inParts } from '../proposal/fold'
import type { Proposal } from '../proposal/model'
import { lifted, passageOf, type Found, type Part, type Passage } from '../proposal/part'
import { phraseBook } from '../proposal/phrases'
import { inRuns } from '../proposal/runs'
import { perPart } from '../text/remembered'

/** The radius with the statements that decided it; none where the configuration or front matter did. */
export interface RadiusReading {
  readonly size: Radius
  readonly because: readonly Passage[]
}

/** Each signal counts once, however often it is said. */
const signals: readonly (readonly [name: string, phrases: readonly string[]])[] = [
  [
    'a new service',
    [
      'new (service|microservice|system|platform|database|cluster|subsystem|store|gateway|component|daemon|controller|pipeline|tier)',
      '(introduce*|build|create|add) ... (service|platform|database|cluster|store|subsystem)',
      '(replaces|replace|rewrite) the (whole|entire|old|current|existing|nightly)'
    ]
  ],
  [
    'stored data',
    [
      '(schema|table*|database|stored|storage|persist*|dataset*|records|retention|backfill*|etcd|state store*) ... (change*|migrat*|convert*|new|format|version*|add*|rewrit*|drop*)',
      '(data|schema|storage) migration*',
      '(personal|customer|patient) data'
    ]
  ],
  [
    'a migration',
    [
      '(must|have to|need to|will have to) ... (migrate|upgrade|move to|switch to|port|rewrite)',
      '(migration|migrating|migrate) ... (users|teams|services|clients|existing|from|all|plan|path)',
      'breaking change*'
    ]
  ],
  ['on-call duty', ['(on call|pager|paging|runbook|incident*|outage*|slo|sla)', '(alert|alerts|alerting)']],
  [
    'several teams',
    [
      '(several|multiple|many|all|other|# [different]) (teams|departments|squads|sigs|groups|business units|organisations|organizations)',
      '(cross team|company wide|organisation wide|organization wide)',
      '(every|each) (team|service|department|client|node|cluster)'
    ]
  ],
  ['a deprecation', ['(deprecat*|sunset*|end of life|decommission*|switched off|retire*)']],
  [
    'cost',
    ['(budget|licence|license|cost*|price*|spend) ... #', '[€$£] #', '(eur|usd|euros|dollars|headcount|fte)']
  ],
  [
    'security or consensus',
    [
      '(security|privacy|compliance|hard fork|consensus|protocol upgrade|permission*|authentication|encryption) ... (risk*|considerations|impact|change*|require*)',
      'hard fork'
    ]
  ]
]

const phrases = phraseBook.list('radius')
for (const [, each] of signals) phrases.add(each)

/** What statements show of the signals. */
interface Shown {
  /** UTF-16 code units of all statements. */
  readonly length: number
  /** The first statement of each signal, in order of place. */
  readonly first: ReadonlyMap<number, Found>
}

const lengthOf = perPart(({ statements }: Part) =>
  statements.reduce((sum, { kind, text }) => sum + (kind === 'field' ? 0 : text.length), 0)
)
/** The statements that show signals, with these. */
const signalling = perPart(({ statements }: Part) =>
  statements.flatMap((statement) => {
    if (statement.kind === 'field') return []
    const signals = phrases.find(statement.text)
    return signals.length ? [{ statement, signals }] : []
  })
)
const shown = new Fold<Shown, Shown>(
  (group) => {
    const first = new Map<number, Found>()
    let length = 0
    for (const { part } of group.entries) length += lengthOf(part)
    inParts(group, signalling, ({ statement, signals: shown }, base) => {
      for (const signal of shown) if (!first.has(signal)) first.set(signal, { statement, base })
    })
    return { length, first }
  },
  inRuns((groups, bases) => {
    const first = new Map<number, Found>()
    let length = 0
    for (const [at, group] of groups.entries()) {
      const base = bases[at]
      length += group.length
      for (const [signal, found] of group.first)
        if (base && !first.has(signal)) first.set(signal, lifted(found, base))
    }
    return { length, first }
  })
)
/** Characters of a word with the space after it, about. */
const wordLength = 6

/** Configuration first, then the document's own word, then what its sentences show. */
export function readRadius(proposal: Proposal, config: Config): RadiusReading {
  const own = proposal.fields
    .find(({ key }) => key === 'blast-radius' || key === 'radius')
    ?.value.toLowerCase()
  if (own === 'small' || own === 'standard' || own === 'large') return { size: own, because: [] }
  if (config.radius !== 'auto') return { size: config.radius, because: [] }
  const { length, first } = shown.of(proposal)
  const words = length / wordLength
  const because = [...first.values()].map(passageOf)
  // A short note that mentions much is still a short note: its author cannot answer twelve questions in it.
  if (words < 250) return { size: 'small', because }
  if (because.length >= 5 && words >= 900) return { size: 'large', because }
  return { size: because.length >= 2 || words >= 900 ? 'standard' : 'small', because }
}
