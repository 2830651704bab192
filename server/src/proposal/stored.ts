// The product's own phrases and weights as they were laid out when it was built. This file says that there are none: the build
// puts one in its place that reads what lies beside the bundle (scripts/stored.mjs), and everybody else lays them out anew.
import type { StoredBook } from '../text/phraseBook'
import type { StoredWeights } from './trained'

export interface Stored {
  readonly book: StoredBook
  readonly weights: StoredWeights
}

/** What was laid out before, if anything was. */
export function stored(): Stored | undefined {
  return undefined
}
