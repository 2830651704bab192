// A document that was never seen before: our whole assessment beside remark's parse alone.
import { createSteward } from '../../server/src/assess'
import { defaultConfig } from '../../server/src/config/shape'
import type { Bank } from '../documents/bank'
import { amount, type Measurement, type Subject } from '../measurement'
import type { Peers } from '../peers/peers'
import { inRounds, type Task } from '../rounds'
import { Server } from '../server'
import { freshDocuments, type SizeName } from '../sizes'
import { ratioOf } from '../statistics'

/** Who is measured, under the names that the results give them. */
export const coldOpenOf = {
  engine: 'engine, assessment included',
  server: 'server, diagnostics included',
  remark: 'mdast-util-from-markdown, GFM and front matter'
} as const

/** Measures each size that opens in less than seconds. */
export function coldOpen(root: string, bank: Bank, peers: Peers): Subject {
  return {
    name: 'cold open',
    async run(plan) {
      const results: Measurement[] = []
      const parse = await peers.remarkParse()
      const sizes = amount<SizeName[]>(plan, ['30 KB', '170 KB', '1 MB'], ['30 KB', '170 KB'], ['30 KB'])
      for (const size of sizes) {
        plan.say(`cold open, ${size}`)
        const rounds = size === '1 MB' ? 6 : amount(plan, 20, 8, 2)
        const warmup = size === '1 MB' ? 1 : amount(plan, 5, 2, 1)
        const texts = freshDocuments(plan, bank, size, rounds + warmup + 1)
        const server = await Server.start({ root, pause: 0 })
        try {
          const tasks: Record<string, Task> = {
            [coldOpenOf.engine]: inTurn(texts, (text) => {
              // A steward of its own: one that has read another document knows some of its sentences.
              createSteward().assess({ text, path: 'docs/rfcs/0001-opened.md' }, defaultConfig)
            }),
            [coldOpenOf.server]: inTurn(texts, async (text, index) => {
              const uri = `file:///docs/rfcs/${index}-opened.md`
              await server.open(uri, text)
              await server.close(uri)
            })
          }
          if (typeof parse === 'function')
            tasks[coldOpenOf.remark] = inTurn(texts, (text) => void parse(text))
          else plan.say(`  without remark: ${parse.reason}`)
          const samples = await inRounds(tasks, { rounds, warmup, iterations: 1 })
          const remark = samples[coldOpenOf.remark]
          for (const [who, own] of Object.entries(samples)) {
            results.push({
              subject: 'cold open',
              condition: size,
              who,
              unit: 'ms',
              rounds: own,
              ...(remark && who !== coldOpenOf.remark
                ? { against: { who: coldOpenOf.remark, ...ratioOf(own, remark) } }
                : {})
            })
          }
        } finally {
          await server.stop()
        }
      }
      return results
    }
  }
}

/** Each call takes the next text. */
function inTurn(texts: readonly string[], use: (text: string, index: number) => Promise<void> | void): Task {
  let index = 0
  return () => {
    const text = texts[index % texts.length] as string
    return use(text, index++)
  }
}
