// Who may not stand on both sides of a validation: a house knows its template, a writer has habits.
import path from 'node:path'

/** A training takes one pass over the folds, and so does a cross-validation. */
export const folds = 5

/** Whether a document is of a public house: these are named HOUSE--name.md. */
export function isPublic(name) {
  return name.includes('--')
}

/**
 * The group that a document must not be parted from: a public house, or the writer of a set's company-style ones.
 */
export function houseOf(set, name) {
  return isPublic(name) ? name.split('--')[0] : path.basename(set)
}

/**
 * The fold, from 0, of each house.
 * @param {Iterable<string>} houses
 * @returns {(house: string) => number}
 */
export function foldsOf(houses) {
  const numbers = new Map([...new Set(houses)].sort().map((house, i) => [house, (i * 7 + 3) % folds]))
  return (house) => numbers.get(house)
}
