// The files of a run before they are judged: read, with what holds for them, and with what was found in them before.
import type { FileContent } from '../assess/host'
import type { Config } from '../config/shape'
import type { CheckRequest } from './arguments'
import type { Cache } from './cache'
import { documentOf, type CommandHost, type Configurations, type Setup } from './configuration'
import type { Outcome, Shared, Task } from './crew'
import type { Io } from './run'
import { inShard } from './shard'

/** A file to check, and how its text is come by. */
interface Candidate {
  readonly shown: string
  readonly file: string
  readonly read: () => FileContent
  /** It has no path that recognition or globs could see. */
  readonly nameless?: true
}

/** A document that has to be judged. */
export interface Work {
  readonly shared: Shared
  readonly task: Task
}

/** A file whose turn may come: what has to be said of its configuration, and its outcome or the work that leads there. */
export interface Prepared {
  readonly shown: string
  readonly complaints: readonly string[]
  readonly outcome?: Outcome
  readonly work?: Work
}

/** Goes through the files one by one. Who wants to know how much there is to do may look ahead. */
export class Preparation {
  readonly #candidates: readonly Candidate[]
  readonly #prepare: (candidate: Candidate) => Prepared
  readonly #ahead: Prepared[] = []
  #at = 0

  constructor(candidates: readonly Candidate[], prepare: (candidate: Candidate) => Prepared) {
    this.#candidates = candidates
    this.#prepare = prepare
  }

  /** The next file; undefined after the last. */
  next(): Prepared | undefined {
    return this.#ahead.shift() ?? this.#read()
  }

  /** The sizes of what there is to judge, from a piece of work on: only as many files are read as sizes are asked for. */
  *sizes({ task }: Work): Iterable<number> {
    yield task.document.text.length
    for (let prepared = this.#read(); prepared; prepared = this.#read()) {
      this.#ahead.push(prepared)
      if (prepared.work) yield prepared.work.task.document.text.length
    }
  }

  #read(): Prepared | undefined {
    const candidate = this.#candidates[this.#at++]
    return candidate && this.#prepare(candidate)
  }
}

/** What preparing takes. `complaints` is where the configurations put theirs. */
interface Means {
  readonly host: CommandHost
  readonly configurations: Configurations
  readonly complaints: string[]
  readonly shared: Sharing
  readonly cache: Cache | undefined
}

/** Reads a file and what holds for it, and looks for what was found in it before. */
export function prepare({ shown, file, read, nameless }: Candidate, means: Means): Prepared {
  const { host, configurations, shared, cache } = means
  const found = configurations.of(file)
  const prepared = { shown, complaints: means.complaints.splice(0) }
  if (!found) return prepared
  const setup: Setup = nameless ? { ...found, path: '' } : found
  const content = read()
  if ('error' in content) return { ...prepared, outcome: { reason: content.error } }
  const document = documentOf(content.text, file, setup, host)
  const common = shared.of(setup)
  const known = cache?.find(shown, common, document)
  if (known) return { ...prepared, outcome: { file: known } }
  return { ...prepared, work: { shared: common, task: { shown, document } } }
}

/** What comes in through standard input, under the name that it was given. */
export function fromStdin({ stdinFilename }: CheckRequest, host: CommandHost, io: Io): Candidate {
  return {
    shown: stdinFilename ?? '<stdin>',
    file: host.resolve(stdinFilename ?? '-'),
    read: () => io.stdin(),
    ...(stdinFilename === undefined ? { nameless: true } : {})
  }
}

/** Files, those of other shards left out. */
export function fromFiles(
  paths: readonly string[],
  { shard }: CheckRequest,
  host: CommandHost
): readonly Candidate[] {
  return paths
    .map((file) => ({ shown: host.display(file), file, read: () => host.read(file) }))
    .filter(({ shown }) => !shard || inShard(shown, shard))
}

/** What holds for several documents, as one object for all of them. */
export interface Sharing {
  of(setup: Setup): Shared
  configs(): readonly Config[]
}

/** Finds what documents have in common. */
export function sharing(options: { readonly all: boolean; readonly today: string }): Sharing {
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
