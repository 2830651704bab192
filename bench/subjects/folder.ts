// A folder of proposals, checked by command lines that take turns; and a second time with a cache.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { checkerOf, hasCache, ourChecker, peerCheckers, type Checker } from '../checkers'
import { measuresMemory, run } from '../commands'
import type { Bank } from '../documents/bank'
import { generateProposal } from '../documents/generate'
import { seeded } from '../documents/random'
import { amount, type Measurement, type Plan, type Subject } from '../measurement'
import type { Peers } from '../peers/peers'
import { inRounds, type Task } from '../rounds'
import { ratioOf } from '../statistics'

/** The condition under which everybody checks the same folder. */
export const wholeFolder = 'whole folder'

/** Checks one's own folder, or a generated one. */
export function folderCheck(root: string, bank: Bank, peers: Peers): Subject {
  return {
    name: 'folder check',
    async run(plan) {
      const folder = plan.folder ?? generateFolder(plan, bank)
      const files = markdownIn(folder)
      plan.say(`folder check, ${files.length} files`)
      const cache = join(plan.scratch, 'cache')
      const caching = hasCache(root)
        ? [ourChecker(root, checkerOf.first, cache), ourChecker(root, checkerOf.second, cache)]
        : []
      const checkers = [ourChecker(root, checkerOf.ours), ...caching, ...peerCheckers(peers, plan.say)]
      const note = `${files.length} files`
      return compareCheckers(plan, {
        subject: 'folder check',
        condition: wholeFolder,
        checkers,
        folder,
        files,
        note,
        rounds: amount(plan, 4, 2, 1),
        before: (who) => who === checkerOf.first && rmSync(cache, { recursive: true, force: true })
      })
    }
  }
}

interface Comparison {
  readonly subject: string
  readonly condition: string
  readonly checkers: readonly Checker[]
  readonly folder: string
  readonly files: readonly string[]
  readonly rounds: number
  readonly note?: string
  readonly before?: (who: string) => unknown
}

/** Runs checkers in turns over the same files. The first is ours: every other is compared with it. */
export async function compareCheckers(plan: Plan, comparison: Comparison): Promise<Measurement[]> {
  const { subject, condition, folder, files, rounds, note } = comparison
  const peaks = new Map<string, number[][]>()
  const tasks: Record<string, Task> = {}
  for (const checker of comparison.checkers) {
    const { who } = checker
    const program = checker.program(folder, files)
    try {
      // Its first run reads everything from the disk; it also shows whether it runs at all.
      comparison.before?.(who)
      await run(program, plan.scratch)
    } catch (error) {
      plan.say(`  without ${who}: ${String(error)}`)
      continue
    }
    tasks[who] = async () => {
      comparison.before?.(who)
      const { milliseconds, peak } = await run(program, plan.scratch)
      if (peak !== undefined) peaks.set(who, [...(peaks.get(who) ?? []), [peak]])
      return milliseconds
    }
  }
  const samples = await inRounds(tasks, { rounds, iterations: 1, warmup: 0 })
  if (!measuresMemory) plan.say('  without peak memory: GNU time is not installed')
  const [ours] = comparison.checkers
  return Object.entries(samples).flatMap(([who, times]) => {
    const own = ours && samples[ours.who]
    const second = who === checkerOf.second ? samples[checkerOf.first] : undefined
    const against =
      ours && own && who !== ours.who
        ? second
          ? { against: { who: checkerOf.first, ...ratioOf(times, second) } }
          : { against: { who: ours.who, ...ratioOf(times, own) } }
        : {}
    const common = { subject, condition, who, ...(note === undefined ? {} : { note }) }
    const peak = peaks.get(who)
    return [
      { ...common, unit: 'ms' as const, rounds: times, ...against },
      ...(peak ? [{ ...common, subject: `${subject}, peak memory`, unit: 'MB' as const, rounds: peak }] : [])
    ]
  })
}

/** Writes proposals of very different lengths. */
function generateFolder(plan: Plan, bank: Bank): string {
  const folder = join(plan.scratch, 'folder')
  mkdirSync(join(folder, 'docs/rfcs'), { recursive: true })
  const random = seeded(7)
  for (let number = 1; number <= amount(plan, 250, 50, 3); number++) {
    // Between 3 and 40 KB, 14 KB on average: most are short, some are long, as in folders of RFCs.
    const bytes = 3000 * Math.exp(2.6 * random.next())
    const text = generateProposal(bank, bytes, 5000 + number)
    writeFileSync(join(folder, `docs/rfcs/${String(number).padStart(4, '0')}-proposal.md`), text)
  }
  return folder
}

function markdownIn(folder: string): string[] {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
  if (!files.length) throw new Error(`${folder} has no Markdown files: name another --folder`)
  return files
}
