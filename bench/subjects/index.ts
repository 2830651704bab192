// What is measured, in the order in which it runs.
import type { Bank } from '../documents/bank'
import type { Subject } from '../measurement'
import type { Peers } from '../peers/peers'
import { bundles } from './bundles'
import { coldOpen } from './coldOpen'
import { folderCheck } from './folder'
import { keystroke } from './keystroke'
import { memory } from './memory'
import { startUp } from './startUp'

/** The names of all subjects, for who wants to run some of them. */
export const subjectNames = [
  'keystroke',
  'cold open',
  'start-up',
  'folder check',
  'memory',
  'bundle size'
] as const

/** All subjects, for one checkout. */
export function subjectsOf(root: string, bank: Bank, peers: Peers): Subject[] {
  return [
    keystroke(root, bank),
    coldOpen(root, bank, peers),
    startUp(root, bank, peers),
    folderCheck(root, bank, peers),
    memory(root, bank),
    bundles(root)
  ]
}
