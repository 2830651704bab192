// Runs the command line: arguments in, report and exit status out. Files are read through the host, text goes through io.
import type { Steward } from '../assess'
import type { FileContent } from '../assess/host'
import { readArguments, type CheckRequest } from './arguments'
import { writeBaselines } from './baseline'
import { Configurations, documentOf, type CommandHost, type Setup } from './configuration'
import { helpText } from './help'
import { checkedFile, fails, type CheckedFile, type Failure, type Report } from './report'
import { reporters } from './reporters'
import { rulesOf, titlesOf } from './rules'
import { inShard } from './shard'
import { visible } from './visible'

/** Where the command line reads from and writes to, and what it knows of the program. */
export interface Io {
  out(text: string): void
  error(text: string): void
  stdin(): FileContent
  readonly colour: boolean
  readonly version: string
}

/** The exit status: 0 nothing at or above --fail-on, 1 something is, 2 usage, configuration or file error. */
export type ExitStatus = 0 | 1 | 2

/** Does what the arguments say. Never throws: whatever goes wrong becomes one line on standard error and status 2. */
export function run(argv: readonly string[], host: CommandHost, steward: Steward, io: Io): ExitStatus {
  const complain = (line: string): void => io.error(`rfc-steward: ${visible(line)}\n`)
  try {
    const request = readArguments(argv)
    if (request.kind === 'baseline') return writeBaselines(request, host, steward, io, complain)
    if (request.kind === 'check') return check(request, host, steward, io, complain)
    if (request.kind === 'usage') complain(request.message)
    else io.out(request.kind === 'help' ? helpText() : `${io.version}\n`)
    return request.kind === 'usage' ? 2 : 0
  } catch (error) {
    complain(`this went wrong inside the program (${String(error)}). Please report it with what you ran.`)
    return 2
  }
}

function check(
  request: CheckRequest,
  host: CommandHost,
  steward: Steward,
  io: Io,
  complain: (line: string) => void
): ExitStatus {
  let broken = false
  const configurations = new Configurations(host, request.config, (line) => {
    broken = true
    complain(line)
  })
  if (!configurations.ready()) return 2
  const files: CheckedFile[] = []
  const houses = new Set([steward])
  const failures: Failure[] = []
  const fail = (path: string, reason: string): void => {
    failures.push({ path, reason })
    complain(`${path}: ${reason}`)
  }
  const today = host.today()
  const add = (path: string, file: string, setup: Setup | undefined, read: () => FileContent): void => {
    if (!setup) return
    const content = read()
    if ('error' in content) return fail(path, content.error)
    try {
      const document = documentOf(content.text, file, setup, steward, host)
      const { config, known: baseline } = setup
      const assessment = steward.assess(document, config, { all: request.all, today, baseline })
      houses.add(steward.within(config))
      files.push(checkedFile(path, content.text, assessment))
    } catch (error) {
      fail(path, `could not be checked (${String(error)}). Please report it with the text.`)
    }
  }
  const { files: paths, missing } = host.expand(request.paths)
  for (const argument of missing) fail(argument, missingReason(argument, host))
  if (request.stdin) {
    const name = request.stdinFilename
    const file = host.resolve(name ?? '-')
    const place = configurations.of(file)
    add(name ?? '<stdin>', file, place && (name === undefined ? { ...place, path: '' } : place), () =>
      io.stdin()
    )
  }
  for (const path of paths) {
    const shown = host.display(path)
    if (!request.shard || inShard(shown, request.shard))
      add(shown, path, configurations.of(path), () => host.read(path))
  }
  const { failOn, all, format } = request
  const { version, colour } = io
  const report: Report = {
    version,
    files,
    failures,
    failOn,
    colour,
    all,
    rules: rulesOf(houses),
    titles: titlesOf(houses)
  }
  io.out(reporters[format](report))
  if (broken || failures.length) return 2
  return files.some(({ findings }) => findings.some((finding) => fails(finding, failOn))) ? 1 : 0
}

/** An argument that matched nothing: what the host says of it as a file, or that it is a glob without a match. */
function missingReason(argument: string, host: CommandHost): string {
  const content = host.read(host.resolve(argument))
  const reason = 'error' in content ? content.error : 'cannot be checked'
  return /[*?{}[\]()]/.test(argument) && reason.startsWith('no such')
    ? 'no Markdown file matches this'
    : reason
}
