// Tells which kind of proposal a document is, and what the configuration says for that kind.
import picomatch from 'picomatch'
import type { Config, KindConfig } from '../config/shape'
import type { Proposal } from '../proposal/model'
import { called, foldersOf } from './folders'

/** What paths tell where neither the text nor the configuration names a kind: by a folder, or by another name in them. */
const byPath: readonly { kind: string; isFolder: (folder: string) => boolean; name?: RegExp }[] = [
  {
    kind: 'adr',
    isFolder: called('adr', 'decision', 'decision-record', 'architecture-decision'),
    name: /(?:^|\/)adr[-_ ]?\d/i
  },
  { kind: 'kep', isFolder: called('kep', 'enhancement', 'enhancement-proposal') },
  { kind: 'prfaq', isFolder: called('prfaq'), name: /[-_.]prfaq\.\w+$/i },
  {
    kind: 'design',
    isFolder: called('design', 'designdoc', 'design-doc', 'designproposal', 'design-proposal'),
    name: /[-_.]design-?doc\.\w+$/i
  }
]

/** The kind of a proposal: the one that its metadata names, else that its path tells, `rfc` where nothing does. */
export function kindOf(proposal: Proposal, config: Config): string {
  const { fields, path } = proposal
  const names = Object.keys(config.kinds)
  const known = new Set([...names, 'rfc', ...byPath.map(({ kind }) => kind)])
  const named = fields
    .filter(({ key }) => key === 'kind' || key === 'type')
    .map(({ value }) => value.trim().toLowerCase().replace(/\s+/g, '-'))
    .find((value) => known.has(value))
  if (named) return named
  const configured = names.find((name) => {
    const paths = config.kinds[name]?.paths
    return path && paths?.length && picomatch.isMatch(path, [...paths])
  })
  return configured ?? kindOfPath(path) ?? 'rfc'
}

function kindOfPath(path: string): string | undefined {
  const folders = foldersOf(path)
  return byPath.find(({ isFolder, name }) => folders.some(isFolder) || name?.test(path))?.kind
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
