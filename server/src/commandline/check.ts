// The command that checks: finds the files, has them judged, here or by several threads, and prints them in their order.
import type { Config } from '../config/shape'
import type { CheckRequest } from './arguments'
import { Cache } from './cache'
import { fromFiles, fromStdin, prepare, Preparation, sharing, type Work } from './candidates'
import { Configurations, type CommandHost } from './configuration'
import { Crew, threadsFor, type Engine, type Outcome } from './crew'
import { InOrder } from './inOrder'
import { counting, fails, nothing, type CheckedFile, type Failure, type Report } from './report'
import { reporters, type Reporter } from './reporters'
import type { ExitStatus, Io } from './run'

/** Results that may wait for their turn, and characters that may be under way: they bound what a run holds at a time. */
const underWay = { results: 64, weight: 1_500_000 }

/** Characters to judge from which on a run is long: judging them takes longer than starting. */
const longRun = 50_000

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
  const printer = new Printer(await reporters[request.format](), request, io, complain)
  const complaints: string[] = []
  const configurations = new Configurations(host, request.config, (line) => complaints.push(line))
  if (!configurations.ready()) {
    await printer.print({ shown: '', complaints })
    return 2
  }
  const { files: paths, missing } = host.expand(request.paths)
  for (const argument of missing) printer.fail(argument, missingReason(argument, host))
  const cache = cacheFor(request, host, io)
  const shared = sharing({ all: request.all, today: host.today() })
  const ready = new Preparation(
    [...(request.stdin ? [fromStdin(request, host, io)] : []), ...fromFiles(paths, request, host)],
    (candidate) => prepare(candidate, { host, configurations, complaints, shared, cache })
  )
  let crew: Crew | undefined
  let [weight, long] = [0, false]
  const order = new InOrder<Turn>(underWay, (turn) => printer.print(turn))
  try {
    for (let next = ready.next(); next; next = ready.next()) {
      const { shown, complaints, outcome, work } = next
      const length = work?.task.document.text.length ?? 0
      weight += length
      if (!long && weight > longRun) {
        long = true
        io.long?.()
      }
      if (work) crew ??= crewFor(ready, work, request, { engine, io })
      await order.add(length, async () => {
        if (!work || !crew) return { shown, complaints, ...(outcome ? { outcome } : {}) }
        const made = await crew.judge(work.shared, work.task)
        if ('file' in made) cache?.keep(made.file, work.shared, work.task.document)
        return { shown, complaints, outcome: made }
      })
    }
    await order.done()
  } finally {
    crew?.end()
  }
  cache?.save()
  return printer.end(() => explanations(engine, shared.configs()))
}

/** Prints what became of each file as its turn comes, and keeps what the end of the report and the status are made of. */
class Printer {
  readonly #reporter: Reporter
  readonly #request: CheckRequest
  readonly #io: Io
  readonly #complain: (line: string) => void
  readonly #files: CheckedFile[] = []
  readonly #failures: Failure[] = []
  #summary = nothing
  #failing = false
  #broken = false

  constructor(reporter: Reporter, request: CheckRequest, io: Io, complain: (line: string) => void) {
    this.#reporter = reporter
    this.#request = request
    this.#io = io
    this.#complain = complain
  }

  /** Says why a file was not checked. */
  fail(path: string, reason: string): void {
    this.#failures.push({ path, reason })
    this.#complain(`${path}: ${reason}`)
  }

  async print({ shown, complaints, outcome }: Turn): Promise<void> {
    if (complaints.length) this.#broken = true
    for (const line of complaints) this.#complain(line)
    if (!outcome) return
    if ('reason' in outcome) return this.fail(shown, outcome.reason)
    const { failOn } = this.#request
    const { file } = outcome
    this.#summary = counting(this.#summary, file)
    this.#failing ||= file.findings.some((finding) => fails(finding, failOn))
    if (!this.#reporter.each) return void this.#files.push(file)
    const text = this.#reporter.each(file, { failOn, colour: this.#io.colour })
    if (text) await this.#io.out(text)
  }

  /** Prints the end of the report. `explain` is asked only where the report says what its codes mean. */
  async end(explain: () => Promise<Pick<Report, 'rules' | 'titles'>>): Promise<ExitStatus> {
    const { failOn, all } = this.#request
    const { version, colour } = this.#io
    const explained = this.#reporter.explains ? await explain() : undefined
    const [files, failures, summary] = [this.#files, this.#failures, this.#summary]
    const report = { version, files, summary, failures, failOn, colour, all, ...explained }
    await this.#io.out(this.#reporter.end(report))
    this.#io.over?.(summary)
    if (this.#broken || failures.length) return 2
    return this.#failing ? 1 : 0
  }
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

/** This thread, and with it others where there is enough to judge. */
function crewFor(
  ready: Preparation,
  first: Work,
  { jobs }: CheckRequest,
  { engine, io: { threads } }: { readonly engine: Engine; readonly io: Io }
): Crew {
  if (!threads || jobs === 1) return new Crew(engine)
  // Who names a number has measured.
  const count = (jobs ?? threadsFor(ready.sizes(first), threads.most)) - 1
  return count ? new Crew(engine, threads.start(count, underWay.results), count) : new Crew(engine)
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
