// Which questions a team requires of a proposal, and from which status on.
import { lives, type Required } from '../config/shape'
import type { LifecycleStatus } from '../proposal/model'

/** Questions that are required at some time of a proposal's life. */
export function everRequired(required: Required): ReadonlySet<string> {
  return new Set(isList(required) ? required : Object.values(required).flat())
}

/** Questions that are due at a status: those of it, and of the ones before it. A bare list is due once accepted. */
export function requiredAt(life: LifecycleStatus, required: Required): ReadonlySet<string> {
  const reached = lives.indexOf(life === 'unknown' ? 'draft' : life)
  if (isList(required)) return new Set(reached >= lives.indexOf('accepted') ? required : [])
  return new Set(
    Object.entries(required).flatMap(([from, ids]) =>
      lives.indexOf(from as (typeof lives)[number]) <= reached ? ids : []
    )
  )
}

function isList(required: Required): required is readonly string[] {
  return Array.isArray(required)
}
