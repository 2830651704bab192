// From a key press to the diagnostics: inside the engine, and through the server as an editor sees it.
import { createSteward } from '../../server/src/assess'
import { defaultConfig } from '../../server/src/config/shape'
import type { Bank } from '../documents/bank'
import { places, type Place } from '../documents/generate'
import { Typist } from '../documents/typing'
import { amount, type Measurement, type Plan, type Subject } from '../measurement'
import { inRounds, type Task } from '../rounds'
import { Server } from '../server'
import { documentsOf, type Sized } from '../sizes'

/** Who is measured, under the names that the results give them. */
export const keystrokeOf = {
  server: 'server, without its pause for typing',
  shipped: 'server, as shipped',
  engine: 'engine',
  /** What the machine's other work cannot lengthen, though it counts helpers such as garbage collectors twice over. */
  processor: 'engine, processor time'
} as const

/** Measures at every size and every place. */
export function keystroke(root: string, bank: Bank): Subject {
  return {
    name: 'keystroke',
    async run(plan) {
      const documents = documentsOf(plan, bank)
      const results = new Map<Sized, Measurement[]>()
      // The servers first: an engine leaves a heap behind, and clearing that away would interrupt whoever waits for a server.
      for (const document of documents) {
        plan.say(`keystroke, ${document.name}, server`)
        const measured = await inServer(root, document, plan, { who: keystrokeOf.server, pause: 0 })
        // The pause is the same at every size; one is enough to see what it adds.
        if (document.text.length < 100_000)
          measured.push(...(await inServer(root, document, plan, { who: keystrokeOf.shipped })))
        results.set(document, measured)
      }
      for (const document of documents) {
        plan.say(`keystroke, ${document.name}, engine`)
        results.get(document)?.unshift(...(await inEngine(document, plan)))
      }
      return [...results.values()].flat()
    }
  }
}

async function inEngine(document: Sized, plan: Plan): Promise<Measurement[]> {
  const { text } = document
  const steward = createSteward()
  const typist = new Typist(text, 1)
  const path = 'docs/rfcs/0001-typed.md'
  steward.assess({ text, path }, defaultConfig)
  let used: number[] = []
  const measured = await atEveryPlace(plan, document, keystrokeOf.engine, (place) => () => {
    const { before: last, document: typed } = typist.next(place)
    const since = { text: last.content, ...typed.shared }
    const before = process.cpuUsage()
    const start = performance.now()
    steward.assess({ text: typed.content, path, since }, defaultConfig)
    const milliseconds = performance.now() - start
    const { user, system } = process.cpuUsage(before)
    used.push((user + system) / 1000)
    return milliseconds
  })
  const [all] = measured
  // Those of the warm-up came first.
  used = used.slice(-(all?.rounds.flat().length ?? 0))
  return all ? [...measured, { ...all, who: keystrokeOf.processor, rounds: [used] }] : measured
}

async function inServer(
  root: string,
  document: Sized,
  plan: Plan,
  { who, pause }: { readonly who: string; readonly pause?: number }
): Promise<Measurement[]> {
  const server = await Server.start({ root, ...(pause === undefined ? {} : { pause }) })
  try {
    const uri = 'file:///docs/rfcs/0001-typed.md'
    const typist = new Typist(document.text, 2)
    const diagnostics = await server.open(uri, document.text)
    const measured = await atEveryPlace(plan, document, who, (place) => async () => {
      const stroke = typist.next(place)
      const start = performance.now()
      await server.change(uri, stroke.document.version, stroke.change)
      return performance.now() - start
    })
    return measured.map((each, index) => (index ? each : { ...each, note: `${diagnostics} diagnostics` }))
  } finally {
    await server.stop()
  }
}

/** The places take turns within each round. The first result is that of all places together. */
async function atEveryPlace(
  plan: Plan,
  { name }: Sized,
  who: string,
  taskAt: (place: Place) => Task
): Promise<Measurement[]> {
  const tasks = Object.fromEntries(places.map((place) => [place, taskAt(place)])) as Record<Place, Task>
  const samples = await inRounds(tasks, {
    rounds: amount(plan, 200, 60, 1),
    iterations: 1,
    // Code becomes warm by running, and a key press runs about as much of it in a long document as in a short one.
    warmup: who === keystrokeOf.shipped ? 1 : amount(plan, 20, 8, 1),
    budget: amount(plan, 20_000, 1_500, 1_000)
  })
  const all = places.flatMap((place) => samples[place])
  const measurement = (condition: string, rounds: number[][]): Measurement => ({
    subject: 'keystroke',
    condition: `${name}, ${condition}`,
    who,
    unit: 'ms',
    rounds
  })
  return [measurement('all places', all), ...places.map((place) => measurement(place, samples[place]))]
}
