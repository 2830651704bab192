// Reads where a proposal stands in its life from the words that houses use for it.
import { listed, standsIn } from '../text/wordList'
import type { Field, LifecycleStatus } from './model'

/** Words of a status value for the stage they mean; the first that has one wins. */
const stages: readonly (readonly [words: string, LifecycleStatus])[] = [
  ['superseded, replaced, obsolete, obsoleted, deprecated', 'superseded'],
  [
    'withdrawn, abandoned, canceled, cancelled, stagnant, deferred, postponed, dormant, inactive, closed',
    'withdrawn'
  ],
  ["rejected, declined, denied, not accepted, won't do, wont do", 'rejected'],
  [
    'implemented, implementing, final, shipped, released, stable, done, complete, completed, landed, live, active, ga, living, merged',
    'implemented'
  ],
  [
    'accepted, approved, implementable, agreed, decided, adopted, committed, ratified, recommended, ready',
    'accepted'
  ],
  [
    'review, last call, fcp, final comment, proposed, proposal, open, discussion, discussing, rfc, comment, comments, voting, pending, exploring, submitted, candidate',
    'review'
  ],
  ['draft, wip, work in progress, provisional, in progress, started, writing, under construction', 'draft'],
  ['idea, predraft, pre-draft, prediscussion, concept, brainstorm, sketch, stub', 'idea']
]
const lists = stages.map(([words, life]) => [listed(words), life] as const)

/** The stage a status text means; `unknown` where no word of it is known or it lists the choices of a template. */
export function lifeOf(text: string): LifecycleStatus {
  const words = text.replace(/[*_`]/g, '')
  // "proposed | rejected | accepted" is a template's list of choices, not a status.
  if ((words.match(/[|/]/g)?.length ?? 0) >= 2 && !/https?:/.test(words)) return 'unknown'
  const said = words.toLowerCase()
  return lists.find(([stage]) => standsIn(said, stage))?.[1] ?? 'unknown'
}

/** The field that holds the status, best first: "status", then "rfc-status" and the like. */
export function statusField(fields: readonly Field[]): Field | undefined {
  return (
    fields.find((field) => field.key === 'status') ??
    fields.find((field) => /(?:^|[-.])(?:status|state)$/.test(field.key)) ??
    fields.find((field) => field.key === 'stage')
  )
}
