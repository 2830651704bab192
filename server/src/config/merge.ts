// Puts the layers of the configuration on top of each other, and moves globs to the folder that paths start from.
import type { Config } from './shape'

/**
 * The configuration that holds: later layers win, key by key, and `severity` code by code. The usual order is
 * defaults, settings, file.
 */
export function mergeConfig(base: Config, ...layers: readonly Partial<Config>[]): Config {
  return layers.reduce<Config>(
    (below, above) => ({ ...below, ...above, severity: { ...below.severity, ...above.severity } }),
    base
  )
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
  return {
    ...config,
    ...(config.include ? { include: config.include.map(move) } : {}),
    ...(config.exclude ? { exclude: config.exclude.map(move) } : {})
  }
}
