// Reads the arguments against the table of options; what is wrong with them becomes one line.
import { Command, CommanderError, Option as CommanderOption } from 'commander'
import { suggestion } from '../config/nearest'
import { formats, options, thresholds, type Format, type Option, type Threshold } from './options'

/** What `check` was asked to do. */
export interface CheckRequest {
  readonly kind: 'check'
  readonly paths: readonly string[]
  readonly stdin: boolean
  readonly format: Format
  readonly failOn: Threshold
  readonly config?: string
  readonly all: boolean
  readonly stdinFilename?: string
  readonly shard?: Shard
  readonly jobs?: number
  readonly cache: boolean
  readonly cacheLocation?: string
}

/** What `baseline` was asked to do. */
export interface BaselineRequest {
  readonly kind: 'baseline'
  readonly paths: readonly string[]
  readonly config?: string
}

/** The K-th of N parts; K starts at 1. */
export interface Shard {
  readonly part: number
  readonly of: number
}

export type Request =
  | CheckRequest
  | BaselineRequest
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'usage'; readonly message: string }

/** Reads the arguments that follow the program's name. Never throws. */
export function readArguments(argv: readonly string[]): Request {
  const command = new Command()
    .exitOverride()
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined })
    .helpOption(false)
    .argument('[words...]')
  for (const option of options) command.addOption(new CommanderOption(flags(option), option.description))
  try {
    command.parse([...argv], { from: 'user' })
    return request(command.args, command.opts())
  } catch (error) {
    return { kind: 'usage', message: usageOf(error) }
  }
}

class UsageError extends Error {}

function request(words: readonly string[], given: Readonly<Record<string, unknown>>): Request {
  if (given['help']) return { kind: 'help' }
  if (given['version']) return { kind: 'version' }
  const [name, ...paths] = words
  if (name === undefined)
    throw new UsageError('nothing to do: "rfc-steward check" checks the current folder.')
  if (name === 'help' && !paths.length) return { kind: 'help' }
  if (name === 'baseline') return baselineRequest(paths, given)
  if (name !== 'check') {
    const hint = suggestion(name, ['check', 'baseline', 'help'])
    throw new UsageError(
      `there is no command "${name}".${hint || ` To check it, write "rfc-steward check ${name}".`}`
    )
  }
  const stdin = paths.includes('-')
  const stdinFilename = text(given, 'stdinFilename')
  if (stdinFilename !== undefined && !stdin)
    throw new UsageError('--stdin-filename names the text from standard input: add "-" to the paths.')
  const config = text(given, 'config')
  const shard = text(given, 'shard')
  const jobs = text(given, 'jobs')
  const cacheLocation = text(given, 'cacheLocation')
  return {
    kind: 'check',
    paths: paths.length ? paths.filter((path) => path !== '-') : ['.'],
    stdin,
    format: oneOf('format', formats, text(given, 'format') ?? 'text'),
    failOn: oneOf('fail-on', thresholds, text(given, 'failOn') ?? 'error'),
    all: given['all'] === true,
    ...(config === undefined ? {} : { config }),
    ...(stdinFilename === undefined ? {} : { stdinFilename }),
    ...(shard === undefined ? {} : { shard: readShard(shard) }),
    ...(jobs === undefined ? {} : { jobs: readJobs(jobs) }),
    cache: given['cache'] !== false,
    ...(cacheLocation === undefined ? {} : { cacheLocation })
  }
}

function baselineRequest(
  paths: readonly string[],
  given: Readonly<Record<string, unknown>>
): BaselineRequest {
  const other = options.find(({ name }) => name !== 'config' && isGiven(name, given))
  if (other) throw new UsageError(`"baseline" takes no --${other.name}: it knows --config.`)
  if (paths.includes('-')) throw new UsageError('a baseline is about files: it cannot read standard input.')
  const config = text(given, 'config')
  return {
    kind: 'baseline',
    paths: paths.length ? paths : ['.'],
    ...(config === undefined ? {} : { config })
  }
}

function oneOf<Word extends string>(name: string, words: readonly Word[], given: string): Word {
  const word = words.find((each) => each === given)
  if (word !== undefined) return word
  const hint = suggestion(given, words) || ` It knows ${words.join(', ')}.`
  throw new UsageError(`--${name} does not know "${given}".${hint}`)
}

/** An empty value is what a script passes whose variable is not set; guessing would hide that. */
function text(given: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = given[key]
  if (typeof value !== 'string') return undefined
  if (value) return value
  const option = options.find(({ name }) => attribute(name) === key)
  throw new UsageError(`--${option?.name ?? key} has an empty value: it needs a ${option?.value ?? 'value'}.`)
}

function readShard(value: string): Shard {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(value)
  const shard = { part: Number(match?.[1]), of: Number(match?.[2]) }
  if (!match || shard.part < 1 || shard.part > shard.of)
    throw new UsageError(`--shard does not know "${value}": write K/N with K from 1 to N, such as 1/4.`)
  return shard
}

function readJobs(value: string): number {
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0
  if (jobs < 1) throw new UsageError(`--jobs does not know "${value}": write a number from 1 to 999.`)
  return jobs
}

function usageOf(error: unknown): string {
  if (error instanceof UsageError) return error.message
  if (!(error instanceof CommanderError)) return String(error)
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  if (error.code === 'commander.unknownOption') {
    const typed = named.replace(/=.*$/s, '')
    const known = options.map(({ name }) => `--${name}`)
    return `there is no option ${typed}.${suggestion(typed, known) || ' --help lists them.'}`
  }
  if (error.code === 'commander.optionMissingArgument')
    return `${named.replace(/^-\w, /, '').replace(/[<>]/g, '')} is missing its value.`
  return error.message.replace(/^error: /, '').replace(/\s+/g, ' ')
}

function flags({ name, short, value }: Option): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`
}

/** What commander calls `cache`, and has even where nobody wrote it, is our switch `no-cache`. */
function isGiven(name: string, given: Readonly<Record<string, unknown>>): boolean {
  return name === 'no-cache' ? given['cache'] === false : given[attribute(name)] !== undefined
}

/** `fail-on` → `failOn`, as commander keeps it. */
function attribute(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
