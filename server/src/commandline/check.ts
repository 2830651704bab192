// The command that checks: finds the files, has them judged, here or by several threads, and prints them in their order.
import type { FileContent } from '../assess/host'
import type { Config } from '../config/shape'
import type { CheckRequest } from './arguments'
import { Configurations, documentOf, type CommandHost, type Setup } from './configuration'
import { performed, threadsFor, type Engine, type Hands, type Outcome, type Shared } from './crew'
import { InOrder } from './inOrder'
import { counting, fails, nothing, type CheckedFile, type Failure, type Report } from './report'
import { reporters } from './reporters'
import type { ExitStatus, Io } from './run'
import { inShard } from './shard'

/** Results that may wait for their turn, and characters that may be under way: they bound what a run holds at a time. */
const underWay = { results: 64, weight: 4_000_000 }

/** A file to check, and how its text and what holds for it are come by. */
interface Candidate {
  readonly shown: string
  readonly file: string
  readonly setup: () => Setup | undefined
  readonly read: () => FileContent
}

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
  const candidates = [
    ...(request.stdin ? [fromStdin(request.stdinFilename, host, io, configurations)] : []),
    ...fromFiles(paths, request, host, configurations)
  ]
  const hands = handsFor(candidates, request, host, io)
  const shared = sharing({ all, today: host.today() })
  const order = new InOrder<Turn>(underWay, print)
  try {
    for (const { shown, file, setup: find, read } of candidates) {
      const setup = find()
      const turn = { shown, complaints: complaints.splice(0) }
      const content = setup && read()
      const weight = content && 'text' in content ? content.text.length : 0
      await order.add(weight, async () => {
        if (!setup || !content) return turn
        if ('error' in content) return { ...turn, outcome: { reason: content.error } }
        const task = { shown, document: documentOf(content.text, file, setup, host) }
        return { ...turn, outcome: await performed(shared.of(setup), task, engine, hands) }
      })
    }
    await order.done()
  } finally {
    hands?.end()
  }
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

function fromStdin(
  name: string | undefined,
  host: CommandHost,
  io: Io,
  configurations: Configurations
): Candidate {
  const file = host.resolve(name ?? '-')
  return {
    shown: name ?? '<stdin>',
    file,
    setup() {
      const setup = configurations.of(file)
      return setup && (name === undefined ? { ...setup, path: '' } : setup)
    },
    read: () => io.stdin()
  }
}

function fromFiles(
  paths: readonly string[],
  { shard }: CheckRequest,
  host: CommandHost,
  configurations: Configurations
): Candidate[] {
  return paths
    .map((file) => ({
      shown: host.display(file),
      file,
      setup: () => configurations.of(file),
      read: () => host.read(file)
    }))
    .filter(({ shown }) => !shard || inShard(shown, shard))
}

/** Threads, where there is enough to do for more than this one. */
function handsFor(
  candidates: readonly Candidate[],
  { jobs }: CheckRequest,
  host: CommandHost,
  { threads }: Io
): Hands | undefined {
  if (!threads || jobs === 1) return undefined
  const sizes = function* (): Iterable<number> {
    for (const { file } of candidates) yield host.size?.(file) ?? 0
  }
  // Who names a number has measured.
  const count = jobs === undefined ? threadsFor(sizes(), threads.most) : Math.min(jobs, candidates.length)
  return count > 1 ? threads.start(count) : undefined
}

/** What holds for several documents, as one object for all of them. */
function sharing(options: { readonly all: boolean; readonly today: string }): {
  of(setup: Setup): Shared
  configs(): readonly Config[]
} {
  const known = new Map<Config, Map<ReadonlySet<string>, Shared>>()
  return {
    of({ config, known: baseline }) {
      const same = known.get(config) ?? new Map<ReadonlySet<string>, Shared>()
      known.set(config, same)
      const shared = same.get(baseline) ?? { config, baseline, ...options }
      same.set(baseline, shared)
      return shared
    },
    configs: () => [...known.keys()]
  }
}

/** An argument that matched nothing: what the host says of it as a file, or that it is a glob without a match. */
function missingReason(argument: string, host: CommandHost): string {
  const content = host.read(host.resolve(argument))
  const reason = 'error' in content ? content.error : 'cannot be checked'
  return /[*?{}[\]()]/.test(argument) && reason.startsWith('no such')
    ? 'no Markdown file matches this'
    : reason
}
