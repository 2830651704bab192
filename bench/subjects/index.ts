// What is measured, in the order in which it runs.
import type { Bank } from '../documents/bank'
import type { Subject } from '../measurement'
import type { Peers } from '../peers/peers'
import { coldOpen } from './coldOpen'
import { keystroke } from './keystroke'

/** The names of all subjects, for who wants to run some of them. */
export const subjectNames = ['keystroke', 'cold open'] as const

/** All subjects, for one checkout. */
export function subjectsOf(root: string, bank: Bank, peers: Peers): Subject[] {
  return [keystroke(root, bank), coldOpen(root, bank, peers)]
}
