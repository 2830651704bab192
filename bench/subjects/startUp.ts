// Starting: one tiny file on the command line beside the peers, and the server from nothing to its first diagnostics.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkerOf, ourChecker, ourFirstStart, peerCheckers } from '../checkers'
import type { Bank } from '../documents/bank'
import { amount, type Measurement, type Plan, type Subject } from '../measurement'
import type { Peers } from '../peers/peers'
import { inRounds } from '../rounds'
import { Server } from '../server'
import { freshDocuments } from '../sizes'
import { compareCheckers } from './folder'

/** The condition under which everybody checks one tiny file. */
export const tinyFile = 'one tiny file'

/** Measures both starts. */
export function startUp(root: string, bank: Bank, peers: Peers): Subject {
  return {
    name: 'start-up',
    async run(plan) {
      plan.say('start-up')
      return [...(await onCommandLine(root, peers, plan)), ...(await ofServer(root, bank, plan))]
    }
  }
}

async function onCommandLine(root: string, peers: Peers, plan: Plan): Promise<Measurement[]> {
  const folder = join(plan.scratch, 'tiny')
  const name = 'docs/rfcs/0001-queue.md'
  mkdirSync(join(folder, 'docs/rfcs'), { recursive: true })
  writeFileSync(join(folder, name), '# Queue\n\nStatus: Draft\n\nThe work queue of the shop is slow.\n')
  const bare = { who: 'node itself', program: (cwd: string) => ({ args: ['-e', '0'], cwd, fine: [0] }) }
  return compareCheckers(plan, {
    subject: 'start-up',
    condition: tinyFile,
    checkers: [ourChecker(root, checkerOf.ours), ourFirstStart(root), ...peerCheckers(peers, plan.say), bare],
    folder,
    files: [name],
    rounds: amount(plan, 15, 4, 1)
  })
}

async function ofServer(root: string, bank: Bank, plan: Plan): Promise<Measurement[]> {
  const [text = ''] = freshDocuments(plan, bank, '30 KB', 1)
  const started: number[][] = []
  const samples = await inRounds(
    {
      'server, to its first diagnostics': async () => {
        const start = performance.now()
        const server = await Server.start({ root })
        started.push([performance.now() - start])
        try {
          await server.open('file:///docs/rfcs/0001-first.md', text)
          return performance.now() - start
        } finally {
          await server.stop()
        }
      }
    },
    { rounds: amount(plan, 15, 4, 1), iterations: 1, warmup: 0 }
  )
  const all = { 'server, to its answer that it is ready': started, ...samples }
  return Object.entries(all).map(([who, rounds]) => ({
    subject: 'start-up',
    condition: '30 KB',
    who,
    unit: 'ms',
    rounds
  }))
}
