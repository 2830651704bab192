// Metadata that houses keep in a file beside the proposal, as Kubernetes does in kep.yaml.
import { parseProposal } from '../proposal/parse'
import type { Proposal } from '../proposal/model'

/** Longer files are no metadata of one proposal. */
const longest = 100_000

/** Such a file's fields, read as front matter is. Undefined where it is none. */
export function readCompanion(text: string | undefined): Proposal | undefined {
  if (text === undefined || text.length > longest) return undefined
  const yaml = text.replace(/^\uFEFF?(?:---[ \t]*\r?\n)?/, '').replace(/^(?:---|\.\.\.)[ \t]*$[\s\S]*/m, '')
  return parseProposal(`---\n${yaml}\n---\n`)
}
