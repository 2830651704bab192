// Puts the layers of the configuration on top of each other, and moves globs to the folder that paths start from.
import type { Config, KindConfig } from './shape'

/** Keys whose entries have names: a later layer adds to them and wins name by name. */
const named = ['severity', 'kinds', 'statuses', 'sections'] as const
/** Keys whose entries have ids of their own: as above, id by id. */
const identified = ['questions', 'signs', 'patterns'] as const

/**
 * The configuration that holds: later layers win, key by key; mappings name by name, and a house's own questions, signs
 * and patterns id by id. The usual order is defaults, settings, packs, file.
 */
export function mergeConfig(base: Config, ...layers: readonly Partial<Config>[]): Config {
  return layers.reduce<Config>((below, above) => ({ ...below, ...mergeLayers(below, above) }), base)
}

/** Several layers as one that decides what they decide together. */
export function mergeLayers(...layers: readonly Partial<Config>[]): Partial<Config> {
  return layers.reduce<Partial<Config>>((below, above) => {
    const merged: Record<string, unknown> = { ...below, ...above }
    for (const key of named) if (below[key] && above[key]) merged[key] = { ...below[key], ...above[key] }
    for (const key of identified) {
      const [old, own] = [below[key], above[key]]
      if (!old || !own) continue
      const again = new Set(own.map(({ id }) => id))
      merged[key] = [...old.filter(({ id }) => !again.has(id)), ...own]
    }
    return merged
  }, {})
}

/**
 * The same configuration with its globs written for paths that start further up. `folder` is the folder of the
 * configuration file as seen from there (`teams/search`); the empty string changes nothing.
 */
export function rebaseGlobs(config: Partial<Config>, folder: string): Partial<Config> {
  const prefix = folder ? `${folder.replace(/[\\*?[\]{}()!+@|]/g, '\\$&')}/` : ''
  const move = (glob: string): string => {
    const negated = glob.startsWith('!') ? '!' : ''
    return negated + prefix + glob.slice(negated.length).replace(/^(?:\.?\/)+/, '')
  }
  const { include, exclude, kinds } = config
  const moved = ([name, kind]: [string, KindConfig]): [string, KindConfig] => [
    name,
    kind.paths ? { ...kind, paths: kind.paths.map(move) } : kind
  ]
  return {
    ...config,
    ...(include ? { include: include.map(move) } : {}),
    ...(exclude ? { exclude: exclude.map(move) } : {}),
    ...(kinds ? { kinds: Object.fromEntries(Object.entries(kinds).map(moved)) } : {})
  }
}
