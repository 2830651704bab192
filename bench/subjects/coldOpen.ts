// A document that was never seen before: our whole assessment beside remark's parse alone.
import { createSteward } from '../../server/src/assess'
import { defaultConfig } from '../../server/src/config/shape'
import type { Bank } from '../documents/bank'
import { varied } from '../documents/vary'
import { amount, type Measurement, type Plan, type Subject } from '../measurement'
import type { Peers } from '../peers/peers'
import { inRounds, type Task } from '../rounds'
import { Server } from '../server'
import { documentsOf, freshDocuments, type SizeName } from '../sizes'
import { ratioOf } from '../statistics'

/** Who is measured, under the names that the results give them. */
export const coldOpenOf = {
  engine: 'engine, assessment included',
  server: 'server, diagnostics included',
  remark: 'mdast-util-from-markdown, GFM and front matter'
} as const

/** Texts of one size, and how often they are opened. */
interface Texts {
  readonly name: string
  readonly texts: readonly string[]
  readonly rounds: number
  readonly warmup: number
}

/** Measures each size that opens in less than seconds, or the document that the plan names. */
export function coldOpen(root: string, bank: Bank, peers: Peers): Subject {
  return {
    name: 'cold open',
    async run(plan) {
      const parse = await peers.remarkParse()
      if (typeof parse !== 'function') plan.say(`  without remark: ${parse.reason}`)
      const results: Measurement[] = []
      for (const { name, texts, rounds, warmup } of textsOf(plan, bank)) {
        plan.say(`cold open, ${name}`)
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
          results.push(...compared(name, await inRounds(tasks, { rounds, warmup, iterations: 1 })))
        } finally {
          await server.stop()
        }
      }
      return results
    }
  }
}

function textsOf(plan: Plan, bank: Bank): Texts[] {
  if (plan.document !== undefined) {
    const [rounds, warmup] = [amount(plan, 20, 8, 2), amount(plan, 5, 2, 1)]
    return documentsOf(plan, bank).map(({ name, text }) => ({
      name,
      texts: Array.from({ length: rounds + warmup }, (_, index) => varied(text, index)),
      rounds,
      warmup
    }))
  }
  const sizes = amount<SizeName[]>(plan, ['30 KB', '170 KB', '1 MB'], ['30 KB', '170 KB'], ['30 KB'])
  return sizes.map((name) => {
    const rounds = name === '1 MB' ? 6 : amount(plan, 20, 8, 2)
    const warmup = name === '1 MB' ? 1 : amount(plan, 5, 2, 1)
    return { name, texts: freshDocuments(plan, bank, name, rounds + warmup), rounds, warmup }
  })
}

function compared(condition: string, samples: Readonly<Record<string, number[][]>>): Measurement[] {
  const remark = samples[coldOpenOf.remark]
  return Object.entries(samples).map(([who, rounds]) => ({
    subject: 'cold open',
    condition,
    who,
    unit: 'ms',
    rounds,
    ...(remark && who !== coldOpenOf.remark
      ? { against: { who: coldOpenOf.remark, ...ratioOf(rounds, remark) } }
      : {})
  }))
}

/** Each call takes the next text. */
function inTurn(texts: readonly string[], use: (text: string, index: number) => Promise<void> | void): Task {
  let index = 0
  return () => {
    const text = texts[index % texts.length] as string
    return use(text, index++)
  }
}
