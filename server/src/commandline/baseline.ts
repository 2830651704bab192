// The command that writes a house's baseline, or takes out of one what is not found any more.
import type { Steward } from '../assess'
import {
  baselineText,
  parseBaseline,
  shrink,
  sizeOf,
  type Baseline,
  type BaselineEntry
} from '../config/baseline'
import { below, folderOf, joined } from '../config/paths'
import type { BaselineRequest } from './arguments'
import { Configurations, documentOf, type CommandHost } from './configuration'
import type { ExitStatus, Io } from './run'

/** Writes the baselines of the files that are named. Each configuration has a baseline of its own. */
export function writeBaselines(
  request: BaselineRequest,
  host: CommandHost,
  steward: Steward,
  io: Io,
  complain: (line: string) => void
): ExitStatus {
  let broken = false
  const fail = (line: string): void => {
    broken = true
    complain(line)
  }
  const configurations = new Configurations(host, request.config, fail)
  if (!configurations.ready()) return 2
  const found = new Map<string, Record<string, readonly BaselineEntry[]>>()
  const { files, missing } = host.expand(request.paths)
  for (const argument of missing) fail(`${argument}: no Markdown file there`)
  for (const path of files) {
    const setup = configurations.of(path)
    if (!setup) continue
    const content = host.read(path)
    if ('error' in content) {
      fail(`${host.display(path)}: ${content.error}`)
      continue
    }
    const document = documentOf(content.text, path, setup, host)
    const entries = steward.baseline(document, setup.config, { today: host.today() })
    const here = found.get(setup.baseline) ?? {}
    here[below(folderOf(setup.baseline), path)] = entries
    found.set(setup.baseline, here)
  }
  // A run that could not read everything would take out what it did not see.
  if (broken) {
    complain('nothing was written, because not everything could be read')
    return 2
  }
  if (!found.size) void io.out('No Markdown files to look at.\n')
  for (const [file, baseline] of found) {
    const problem = update(file, baseline, host, io)
    if (problem) fail(`${host.display(file)}: ${problem}`)
  }
  return broken ? 2 : 0
}

/** Writes one baseline. Gives the reason where it could not. */
function update(file: string, found: Baseline, host: CommandHost, io: Io): string | undefined {
  const say = (words: string): void => void io.out(`${host.display(file)}: ${words}\n`)
  const write = (baseline: Baseline, words: string): string | undefined => {
    const problem = host.write(file, baselineText(baseline))
    if (!problem) say(words)
    return problem
  }
  if (host.real(file) === undefined) {
    const size = sizeOf(found)
    if (size) return write(found, `wrote ${count(size)}. They stay faint until their paragraphs change.`)
    say('not written: there is nothing to remember.')
    return undefined
  }
  const content = host.read(file)
  if ('error' in content) return content.error
  const parsed = parseBaseline(content.text)
  if ('problem' in parsed) return parsed.problem
  const old = parsed.baseline
  const isThere = (path: string): boolean => host.real(joined(folderOf(file), path)) !== undefined
  const rest = shrink(old, found, isThere)
  const gone = sizeOf(old) - sizeOf(rest)
  if (baselineText(rest) === content.text) {
    say(`nothing to take out; ${count(sizeOf(rest))} left.`)
    return undefined
  }
  return write(rest, `took out ${count(gone)}; ${sizeOf(rest)} left.`)
}

function count(number: number): string {
  return `${number} finding${number === 1 ? '' : 's'}`
}
