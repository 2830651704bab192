// What the server's memory holds after many edits, once everything that can be freed is.
import type { Bank } from '../documents/bank'
import { places } from '../documents/generate'
import { Typist } from '../documents/typing'
import { amount, type Measurement, type Plan, type Subject } from '../measurement'
import { Server } from '../server'
import { documentsOf } from '../sizes'

/** The condition under which so many edits were made. */
export function afterEdits(count: number): string {
  return `after ${count.toLocaleString('en')} edits`
}

/** Types, takes back what was typed, and types other words: the text stays as long as it was. */
export function memory(root: string, bank: Bank): Subject {
  return {
    name: 'memory',
    async run(plan) {
      const stops = amount(plan, [0, 1000, 10_000], [0, 100, 300], [0, 5, 10])
      plan.say(`memory, ${stops.at(-1)} edits`)
      const server = await Server.start({ root, pause: 0, memory: true })
      try {
        return await measureAt(stops, server, bank, plan)
      } finally {
        await server.stop()
      }
    }
  }
}

async function measureAt(
  stops: readonly number[],
  server: Server,
  bank: Bank,
  plan: Plan
): Promise<Measurement[]> {
  const [document] = documentsOf(plan, bank)
  if (!document) throw new Error('there is no document to type in')
  const uri = 'file:///docs/rfcs/0001-typed.md'
  await server.open(uri, document.text)
  const typist = new Typist(document.text, 3)
  const results: Measurement[] = []
  let edits = 0
  for (const stop of stops) {
    for (; edits < stop; edits++) {
      // The place changes in the middle of what is typed, so that several places are unfinished at any time.
      const place = places[Math.floor(edits / 64) % places.length] ?? 'prose'
      const stroke = typist.next(place)
      await server.change(uri, stroke.document.version, stroke.change)
    }
    const { heap, resident } = await server.memory()
    for (const [what, bytes] of [
      ['held after a garbage collection', heap],
      ['resident', resident]
    ] as const) {
      results.push({
        subject: 'memory',
        condition: `${document.name}, ${afterEdits(stop)}`,
        who: `server, ${what}`,
        unit: 'MB',
        rounds: [[bytes / 1024 / 1024]]
      })
    }
  }
  return results
}
