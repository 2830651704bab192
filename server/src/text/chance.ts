// Chances from log odds, and how they are added up.

/** The chance that log odds stand for. */
export function odds(z: number): number {
  return 1 / (1 + Math.exp(-z))
}

/** Chances are summed in whole parts of this size, so that the order of adding cannot matter. */
export const unit = 2 ** 32
