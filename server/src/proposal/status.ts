// Reads where a proposal stands in its life from the words that houses use for it.
import type { Field, LifecycleStatus } from './model'

/** Words of a status value → the stage they mean; the first that matches wins. */
const stages: readonly (readonly [RegExp, LifecycleStatus])[] = [
  [/\b(?:superseded|replaced|obsoleted?|deprecated)\b/i, 'superseded'],
  [
    /\b(?:withdrawn|abandoned|cancell?ed|stagnant|deferred|postponed|dormant|inactive|closed)\b/i,
    'withdrawn'
  ],
  [/\b(?:rejected|declined|denied|not accepted|won'?t do)\b/i, 'rejected'],
  [
    /\b(?:implemented|implementing|final|shipped|released|stable|done|completed?|landed|live|active|ga|living|merged)\b/i,
    'implemented'
  ],
  [
    /\b(?:accepted|approved|implementable|agreed|decided|adopted|committed|ratified|recommended|ready(?: for release)?)\b/i,
    'accepted'
  ],
  [
    /\b(?:review|last call|fcp|final comment|proposed|proposal|open|discussion|discussing|rfc|comments?|voting|pending|exploring|submitted|candidate)\b/i,
    'review'
  ],
  [/\b(?:draft|wip|work in progress|provisional|in progress|started|writing|under construction)\b/i, 'draft'],
  [/\b(?:idea|pre-?draft|prediscussion|concept|brainstorm|sketch|stub)\b/i, 'idea']
]

/** The stage a status text means; `unknown` where no word of it is known or it lists the choices of a template. */
export function lifeOf(text: string): LifecycleStatus {
  const words = text.replace(/[*_`]/g, '')
  // "proposed | rejected | accepted" is a template's list of choices, not a status.
  if ((words.match(/[|/]/g)?.length ?? 0) >= 2 && !/https?:/.test(words)) return 'unknown'
  return stages.find(([pattern]) => pattern.test(words))?.[1] ?? 'unknown'
}

/** The field that holds the status, best first: "status", then "rfc-status" and the like. */
export function statusField(fields: readonly Field[]): Field | undefined {
  return (
    fields.find((field) => field.key === 'status') ??
    fields.find((field) => /(?:^|[-.])(?:status|state)$/.test(field.key)) ??
    fields.find((field) => field.key === 'stage')
  )
}
