// Reads a proposal's blast radius: how much of the organisation it touches, and by which sentences.
import type { Config } from '../config/shape'
import type { Radius } from '../knowledge/types'
import { StatementMemo } from '../proposal/memo'
import type { Proposal, Statement } from '../proposal/model'
import { PhraseIndex } from '../text/phraseIndex'

/** The radius with the statements that decided it; none where the configuration or front matter did. */
export interface RadiusReading {
  readonly size: Radius
  readonly because: readonly Statement[]
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

const index = new PhraseIndex({})
for (const [, phrases] of signals) index.add(phrases)
const found = new StatementMemo<ReadonlySet<number>>()

/** Configuration first, then the document's own word, then what its sentences show. */
export function readRadius(proposal: Proposal, config: Config): RadiusReading {
  const own = proposal.fields
    .find(({ key }) => key === 'blast-radius' || key === 'radius')
    ?.value.toLowerCase()
  if (own === 'small' || own === 'standard' || own === 'large') return { size: own, because: [] }
  if (config.radius !== 'auto') return { size: config.radius, because: [] }
  const because: Statement[] = []
  let words = 0
  const seen = new Set<number>()
  for (const statement of proposal.statements) {
    if (statement.kind === 'field') continue
    words += statement.text.length / 6
    for (const signal of found.get(statement, '', () => index.find(statement.text))) {
      if (seen.has(signal)) continue
      seen.add(signal)
      because.push(statement)
    }
  }
  // A short note that mentions much is still a short note: its author cannot answer twelve questions in it.
  if (words < 250) return { size: 'small', because }
  if (because.length >= 5 && words >= 900) return { size: 'large', because }
  return { size: because.length >= 2 || words >= 900 ? 'standard' : 'small', because }
}
