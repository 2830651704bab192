// Tells which kind of proposal a document is, and what the configuration says for that kind.
import picomatch from 'picomatch'
import type { Config, KindConfig } from '../config/shape'
import type { Proposal } from '../proposal/model'

/** What paths tell where neither the text nor the configuration names a kind. */
const byPath: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)(?:adrs?|decisions?|decision-records?|architecture-decisions?)\/|(?:^|\/)adr[-_ ]?\d/i, 'adr'],
  [/(?:^|\/)(?:keps?|enhancements?|enhancement-proposals?)\//i, 'kep'],
  [/(?:^|\/)prfaqs?\/|[-_.]prfaq\.\w+$/i, 'prfaq'],
  [/(?:^|\/)(?:designs?|design-?docs?|design-?proposals?)\/|[-_.]design-?doc\.\w+$/i, 'design']
]

/** The kind of a proposal: the one that its metadata names, else that its path tells, `rfc` where nothing does. */
export function kindOf(proposal: Proposal, config: Config): string {
  const { fields, path } = proposal
  const names = Object.keys(config.kinds)
  const known = new Set([...names, 'rfc', ...byPath.map(([, kind]) => kind)])
  const named = fields
    .filter(({ key }) => key === 'kind' || key === 'type')
    .map(({ value }) => value.trim().toLowerCase().replace(/\s+/g, '-'))
    .find((value) => known.has(value))
  if (named) return named
  const configured = names.find((name) => {
    const paths = config.kinds[name]?.paths
    return path && paths?.length && picomatch.isMatch(path, [...paths])
  })
  return configured ?? byPath.find(([pattern]) => pattern.test(path))?.[1] ?? 'rfc'
}

/** The configuration as it holds for a kind. */
export function configFor(kind: string, config: Config): Config {
  const own: KindConfig = (Object.hasOwn(config.kinds, kind) && config.kinds[kind]) || {}
  const { required, radius, severity } = own
  if (!required && !radius && !severity) return config
  return {
    ...config,
    ...(required ? { required } : {}),
    ...(radius ? { radius } : {}),
    ...(severity ? { severity: { ...config.severity, ...severity } } : {})
  }
}
