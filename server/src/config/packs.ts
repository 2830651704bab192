// Finds and reads packs: configurations that teams share as files or npm packages. They are data; nothing is run.
import { parseConfig, type LoadedPack, type ParsedConfig, type Reach } from './parse'
import { folderOf, isAbsolute, isBelow, joined } from './paths'
import type { Config } from './shape'

/** What reading packs needs of the world: the host has it. */
export interface PackReader {
  read(path: string): { readonly text: string } | { readonly error: string }
  /** The path with links followed; undefined where nothing is there. */
  real(path: string): string | undefined
}

/** Where a configuration file lies, and the folder that nothing it names may lie outside of. */
export interface ConfigPlace {
  readonly file: string
  readonly root: string
}

/** The name of a pack's file in its npm package, where the package's `package.json` names no other. */
const packFile = 'rfc-steward.yaml'

/** Chains of packs are short where people write them. */
const deepest = 5
const mostPacks = 30

/** Reads a configuration with its packs. Never throws. */
export function loadConfig(text: string, { file, root }: ConfigPlace, reader: PackReader): ParsedConfig {
  return parseConfig(text, file, new Packs(reader, root).reach(file, [reader.real(file) ?? file]))
}

class Packs {
  readonly #reader: PackReader
  readonly #root: string
  #count = 0

  constructor(reader: PackReader, root: string) {
    this.#reader = reader
    this.#root = root
  }

  /** What a file may reach. `chain` holds the files that led to it, itself last. */
  reach(file: string, chain: readonly string[]): Reach {
    const folder = folderOf(file)
    return {
      inside: (path) => isBelow(this.#root, joined(folder, path)),
      pack: (name) => {
        const found = this.#find(name, folder)
        if (typeof found !== 'string') return { config: {}, problem: `The pack "${name}" ${found.error}.` }
        return this.#load(name, found, chain)
      }
    }
  }

  #load(name: string, file: string, chain: readonly string[]): LoadedPack {
    const refused = (why: string): LoadedPack => ({ config: {}, problem: `The pack "${name}" ${why}.` })
    if (chain.includes(file)) return refused('leads back to itself')
    if (chain.length > deepest) return refused(`stands at the end of more than ${deepest} packs in a row`)
    if (++this.#count > mostPacks) return refused(`is one too many: ${mostPacks} packs are the limit`)
    const content = this.#reader.read(file)
    if ('error' in content) return refused(content.error)
    const { config, problems } = parseConfig(content.text, file, this.reach(file, [...chain, file]))
    const [first] = problems
    if (!first) return { config: shared(config) }
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
    return {
      config: shared(config),
      problem: `The pack "${name}" has a fault in line ${first.line}: ${first.message}${more}`
    }
  }

  /** The file of a pack, with links followed, or why there is none. */
  #find(name: string, folder: string): string | { error: string } {
    if (isAbsolute(name)) return { error: 'is an absolute path: name it as seen from this file' }
    if (/^\.\.?(?:[\\/]|$)/.test(name)) return this.#inside(joined(folder, name))
    if (!/^(?:@[\w.-]+\/)?[\w-][\w.-]*$/.test(name))
      return { error: 'is neither the name of an npm package nor a path that starts with ./ or ../' }
    return this.#package(name, folder)
  }

  #inside(path: string): string | { error: string } {
    const outside = { error: 'lies outside of this workspace, where nothing is read' }
    if (!isBelow(this.#root, path)) return outside
    const real = this.#reader.real(path)
    if (real === undefined) return { error: 'is not there: no such file' }
    // A link must not lead out of the workspace either.
    return isBelow(this.#reader.real(this.#root) ?? this.#root, real) ? real : outside
  }

  /** Looks in `node_modules` from the file's folder upward, as Node does, but never above the workspace. */
  #package(name: string, from: string): string | { error: string } {
    for (let folder = from; isBelow(this.#root, folder); folder = folderOf(folder)) {
      const base = joined(folder, `node_modules/${name}`)
      if (this.#reader.real(base) !== undefined) return this.#packageFile(base)
      if (folder === folderOf(folder)) break
    }
    return { error: 'is not installed: no such package in node_modules' }
  }

  #packageFile(base: string): string | { error: string } {
    const manifest = this.#reader.read(`${base}/package.json`)
    const named = 'text' in manifest ? packFileOf(manifest.text) : undefined
    const path = joined(base, named ?? packFile)
    if (isAbsolute(named ?? '') || !isBelow(base, path))
      return { error: 'names a file outside of itself in its package.json' }
    const file = this.#inside(path)
    return typeof file === 'string' || named !== undefined || this.#reader.real(path) !== undefined
      ? file
      : { error: `holds no ${packFile}, and its package.json names no other file as "rfcSteward"` }
  }
}

/** The pack's file as a package's manifest names it. */
function packFileOf(manifest: string): string | undefined {
  try {
    const value: unknown = JSON.parse(manifest)
    const named = typeof value === 'object' && value !== null && 'rfcSteward' in value && value.rfcSteward
    return typeof named === 'string' && named ? named : undefined
  } catch {
    return undefined
  }
}

/** What a pack may decide for others: not which files are theirs. */
function shared({
  include: _i,
  exclude: _e,
  baseline: _b,
  packs: _p,
  ...rest
}: Partial<Config>): Partial<Config> {
  return rest
}
