// The sizes that are measured, and the documents that have them.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Bank } from './documents/bank'
import { generateProposal } from './documents/generate'
import type { Plan } from './measurement'

/** A document under the name that the results give it. */
export interface Sized {
  readonly name: string
  readonly text: string
}

const kilobyte = 1024
const sizes = [
  { name: '30 KB', bytes: 30 * kilobyte },
  { name: '170 KB', bytes: 170 * kilobyte },
  { name: '1 MB', bytes: 1024 * kilobyte },
  { name: '5 MB', bytes: 5 * 1024 * kilobyte }
] as const
export type SizeName = (typeof sizes)[number]['name']

/** The documents to measure on, smallest first: of one's own, or generated ones. */
export function documentsOf(plan: Plan, bank: Bank): Sized[] {
  if (plan.document !== undefined)
    return [{ name: basename(plan.document), text: readFileSync(plan.document, 'utf8') }]
  if (plan.miniature) return [{ name: '30 KB', text: generateProposal(bank, 4 * kilobyte, 1) }]
  // A quick run leaves out the largest.
  const measured = plan.quick ? sizes.slice(0, -1) : sizes
  return measured.map(({ name, bytes }, index) => ({ name, text: generateProposal(bank, bytes, index + 1) }))
}

/** Several documents of one size: none is read twice, so that nothing of it can be remembered. */
export function freshDocuments(plan: Plan, bank: Bank, size: SizeName, count: number): string[] {
  const { bytes } = sizes.find(({ name }) => name === size) ?? sizes[0]
  return Array.from({ length: count }, (_, index) =>
    generateProposal(bank, plan.miniature ? 4 * kilobyte : bytes, 1000 + index)
  )
}
