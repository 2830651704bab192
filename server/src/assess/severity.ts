// How loud a finding is: the proposal's life first, then what the team's configuration says.
import type { Config } from '../config/shape'
import type { Severity, State } from '../knowledge/types'
import type { LifecycleStatus } from '../proposal/model'
import { isOver } from './model'

/** How loud an open question is; `required` are those that are due at this very status. `undefined`: it stays silent. */
export function questionSeverity(
  life: LifecycleStatus,
  state: State,
  required: boolean
): Severity | undefined {
  if (isOver(life)) return undefined
  const settled = life === 'accepted' || life === 'implemented'
  if (required) return state === 'partial' ? 'warning' : 'error'
  if (state === 'partial') return 'information'
  return settled || life === 'review' ? 'warning' : 'information'
}

/** Signs are warnings, arguable ones information; nothing is said about a proposal that is over. */
export function signSeverity(life: LifecycleStatus, confidence: 'clear' | 'arguable'): Severity | undefined {
  if (isOver(life)) return undefined
  return confidence === 'clear' ? 'warning' : 'information'
}

/** What the team decided for a code wins over what the product would have said. */
export function configured(
  code: string,
  severity: Severity | undefined,
  config: Config
): Severity | undefined {
  const said = config.severity[code]
  if (said === undefined || said === 'default') return severity
  return said === 'off' || severity === undefined ? undefined : said
}
