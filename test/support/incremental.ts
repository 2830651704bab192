// Whether an assessment that grew with its edits is the one from scratch, exactly, positions included.
import type { FileDocument, Steward } from '../../server/src/assess'
import type { Config } from '../../server/src/config/shape'
import { parseProposal, type ChunkCache } from '../../server/src/proposal/parse'
import type { Proposal } from '../../server/src/proposal/model'
import { difference, type Since } from '../../server/src/text/difference'
import { Pieces } from '../../server/src/text/pieces'
import type { Text } from '../../server/src/text/text'
import { edited } from './edits'

/** What to compare: an engine that sees every version, and new ones that see one each. */
export interface Engines {
  readonly growing: Steward
  readonly fresh: () => Steward
  readonly cache: ChunkCache
}

/** Makes edits, each followed by both assessments. Returns the first text on which they differ, if there is one. */
export function firstDifference(
  { growing, fresh, cache }: Engines,
  document: FileDocument,
  config: Config,
  edits: number,
  random: () => number
): { readonly edit: number; readonly texts: readonly string[]; readonly what: string } | undefined {
  const options = { all: true, today: '2027-03-01' }
  let { text } = document
  let source: Text = text
  let proposal = parseProposal(text, { path: document.path, cache })
  const texts: string[] = []
  for (let edit = 0; edit <= edits; edit++) {
    texts.push(text)
    const since = sinceSome(texts.at(-2), source, text, random)
    source = since ? editedIn(since, text) : text
    proposal = parseProposal(source, { path: document.path, cache, before: proposal, since })
    const whole = parseProposal(text, { path: document.path })
    const version = { ...document, text }
    const known = { ...version, text: source, ...(since ? { since } : {}) }
    const grown = JSON.stringify(growing.assess(known, config, options))
    const anew = JSON.stringify(fresh().assess(version, config, options))
    const what = grown !== anew ? 'assessment' : shapeOf(proposal) !== shapeOf(whole) ? 'proposal' : undefined
    if (what) return { edit, texts: texts.slice(-2), what }
    text = edited(text, random, texts.slice(0, -1))
  }
  return undefined
}

/** What an editor knows of an edit, half of the time: all that is left, or less than that. */
function sinceSome(
  before: string | undefined,
  source: Text,
  text: string,
  random: () => number
): Since | undefined {
  if (before === undefined || random() < 0.5) return undefined
  const { prefix, suffix } = difference(before, text)
  const share = random() < 0.5 ? 1 : random()
  return { text: source, prefix: Math.floor(prefix * share), suffix: Math.floor(suffix * share) }
}

/** The text in pieces, as an editor's edit leaves it: all of them small, so that a document has many. */
function editedIn({ text: before, prefix, suffix }: Since, text: string): Pieces {
  const pieces = before instanceof Pieces ? before : Pieces.of(before.toString(), 64)
  return pieces.edited(prefix, before.length - suffix, text.slice(prefix, text.length - suffix))
}

/** Everything that a proposal holds, long or short. */
export function shapeOf(proposal: Proposal): string {
  const { title, fields, sections, blocks, statements, parties, status, directives, problems } = proposal
  return JSON.stringify({
    title,
    fields,
    sections,
    blocks,
    statements,
    parties,
    status,
    directives,
    problems
  })
}
