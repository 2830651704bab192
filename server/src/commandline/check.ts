// The command that checks: finds the files, has them judged, here or by several threads, and prints them in their order.
import type { Config } from '../config/shape'
import type { Hands } from '../hands'
import type { CheckRequest } from './arguments'
import { Cache } from './cache'
import { fromFiles, fromStdin, prepare, Preparation, sharing, type Work } from './candidates'
import { Configurations, type CommandHost } from './configuration'
import { performed, threadsFor, type Engine, type Outcome } from './crew'
import { InOrder } from './inOrder'
import { counting, fails, nothing, type CheckedFile, type Failure, type Report } from './report'
import { reporters } from './reporters'
import type { ExitStatus, Io } from './run'

/** Results that may wait for their turn, and characters that may be under way: they bound what a run holds at a time. */
const underWay = { results: 64, weight: 4_000_000 }

/** What is said of a file when it is its turn: about its configuration first, then what became of it. */
interface Turn {
  readonly shown: string
  readonly complaints: readonly string[]
  readonly outcome?: Outcome
}

/** Checks what is named, and prints it in the order of its paths. */
export async function check(
  request: CheckRequest,
  host: CommandHost,
  engine: Engine,
  io: Io,
  complain: (line: string) => void
): Promise<ExitStatus> {
  const { failOn, all, format } = request
  const { version, colour } = io
  const reporter = await reporters[format]()
  const files: CheckedFile[] = []
  const failures: Failure[] = []
  let summary = nothing
  let failing = false
  let broken = false
  const fail = (path: string, reason: string): void => {
    failures.push({ path, reason })
    complain(`${path}: ${reason}`)
  }
  const print = async ({ shown, complaints, outcome }: Turn): Promise<void> => {
    if (complaints.length) broken = true
    for (const line of complaints) complain(line)
    if (!outcome) return
    if ('reason' in outcome) return fail(shown, outcome.reason)
    const { file } = outcome
    summary = counting(summary, file)
    failing ||= file.findings.some((finding) => fails(finding, failOn))
    if (!reporter.each) return void files.push(file)
    const text = reporter.each(file, { failOn, colour })
    if (text) await io.out(text)
  }

  const complaints: string[] = []
  const configurations = new Configurations(host, request.config, (line) => complaints.push(line))
  if (!configurations.ready()) {
    await print({ shown: '', complaints })
    return 2
  }
  const { files: paths, missing } = host.expand(request.paths)
  for (const argument of missing) fail(argument, missingReason(argument, host))
  const cache = cacheFor(request, host, io)
  const shared = sharing({ all, today: host.today() })
  const ready = new Preparation(
    [...(request.stdin ? [fromStdin(request, host, io)] : []), ...fromFiles(paths, request, host)],
    (candidate) => prepare(candidate, { host, configurations, complaints, shared, cache })
  )
  let hands: Hands | undefined
  const order = new InOrder<Turn>(underWay, print)
  try {
    for (let next = ready.next(); next; next = ready.next()) {
      const { shown, complaints, outcome, work } = next
      if (work) hands ??= handsFor(ready, work, request, io)
      await order.add(work?.task.document.text.length ?? 0, async () => {
        if (!work) return { shown, complaints, ...(outcome ? { outcome } : {}) }
        const made = await performed(work.shared, work.task, engine, hands)
        if ('file' in made && work.key) cache?.keep(made.file, work.key, work.task.document.text.length)
        return { shown, complaints, outcome: made }
      })
    }
    await order.done()
  } finally {
    hands?.end()
  }
  cache?.save()
  const explained = reporter.explains ? await explanations(engine, shared.configs()) : undefined
  await io.out(reporter.end({ version, files, summary, failures, failOn, colour, all, ...explained }))
  if (broken || failures.length) return 2
  return failing ? 1 : 0
}

/** What the engine says of its codes in all houses that the run was about. */
async function explanations(
  engine: Engine,
  configs: readonly Config[]
): Promise<Pick<Report, 'rules' | 'titles'>> {
  const { rulesOf, titlesOf } = await import('./rules')
  const steward = await engine()
  const houses = new Set([steward, ...configs.map((config) => steward.within(config))])
  return { rules: rulesOf(houses), titles: titlesOf(houses) }
}

/** Threads, where there is enough to judge for more than this one. */
function handsFor(
  ready: Preparation,
  first: Work,
  { jobs }: CheckRequest,
  { threads }: Io
): Hands | undefined {
  if (!threads || jobs === 1) return undefined
  // Who names a number has measured.
  const count = jobs ?? threadsFor(ready.sizes(first), threads.most)
  return count > 1 ? threads.start(count) : undefined
}

/** Where results are kept, unless nobody wants that. What comes in through standard input does not come again. */
function cacheFor(request: CheckRequest, host: CommandHost, { drawer }: Io): Cache | undefined {
  const { cache, cacheLocation, stdin } = request
  if (!cache || stdin || !drawer) return undefined
  const place = drawer(cacheLocation === undefined ? undefined : host.resolve(cacheLocation))
  return place && new Cache(place, request, host)
}

/** An argument that matched nothing: what the host says of it as a file, or that it is a glob without a match. */
function missingReason(argument: string, host: CommandHost): string {
  const content = host.read(host.resolve(argument))
  const reason = 'error' in content ? content.error : 'cannot be checked'
  return /[*?{}[\]()]/.test(argument) && reason.startsWith('no such')
    ? 'no Markdown file matches this'
    : reason
}
