// Metadata that houses keep in a file beside the proposal, as Kubernetes does in kep.yaml.
import { parseProposal } from '../proposal/parse'
import type { Proposal } from '../proposal/model'

/** Longer files are no metadata of one proposal. */
const longest = 100_000

/** Where a document's metadata may stand beside it, the first that is there counts. Paths are as the document's is. */
export function companionsOf(path: string): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const folder = path.slice(0, path.length - name.length)
  const base = name.replace(/\.\w+$/, '')
  if (!base) return []
  // A README is the proposal of its folder; another document has metadata of its own name.
  if (/^(?:readme|index)$/i.test(base)) return [`${folder}kep.yaml`, `${folder}metadata.yaml`]
  return [`${folder}${base}.yaml`, `${folder}${base}.yml`, `${folder}kep.yaml`]
}

/** Such a file's fields, read as front matter is. Undefined where it is none. */
export function readCompanion(text: string | undefined): Proposal | undefined {
  if (text === undefined || text.length > longest) return undefined
  const yaml = text.replace(/^\uFEFF?(?:---[ \t]*\r?\n)?/, '').replace(/^(?:---|\.\.\.)[ \t]*$[\s\S]*/m, '')
  return parseProposal(`---\n${yaml}\n---\n`)
}
