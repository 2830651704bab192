// Decides whether a Markdown document is a proposal, and says in words what decided it.
import picomatch from 'picomatch'
import type { Config } from '../config/shape'
import { Fold } from '../proposal/fold'
import type { Proposal } from '../proposal/model'
import type { Part } from '../proposal/part'
import { isPlaceholder, isPrompt } from '../proposal/placeholder'
import { perPart } from '../text/remembered'
import { leads, listed } from '../text/wordList'
import { called, foldersOf } from './folders'

/** Whether a document counts as a proposal, with the reason. */
export interface Recognition {
  readonly proposal: boolean
  readonly because: string
}

const holdsProposals = called(
  ...listed(
    'rfc, proposal, adr, decision, decision-record, architecture-decision, design, designdoc, design-doc'
  ),
  ...listed(
    'designproposal, design-proposal, kep, enhancement, enhancement-proposal, eip, erc, bip, rep, otep'
  ),
  ...listed('tep, pep, cep, jep, rfd, prfaq, onepager, one-pager')
)
const fileName =
  /^(?:(?:rfc|adr|kep|eip|erc|bip|rep|otep|tep|pep|cep|jep|rfd|prop(?:osal)?|design)[-_ ]?\d{1,6}(?:[-_. ].*)?|(?!\d{4}-\d{2}(?:-\d{2})?[-_.])\d{3,6}[-_].+|.*[-_.](?:rfc|adr|proposal|design-?doc|prfaq))\.(?:md|markdown|mdx)$/i
/** Files that stand between proposals and are none. */
const never = [
  ...listed(
    'changelog, changes, history, contributing, license, licence, security, maintainers, owners, authors'
  ),
  ...listed('governance, code-of-conduct, code_of_conduct, code-of_conduct, code_of-conduct, index, summary'),
  ...listed(
    'glossary, faq, support, release, releases, codeowners, pull_request_template, issue_template, toc'
  ),
  ...listed('sidebar, _sidebar, _index, charter, process, rfc-process, workflow')
]
/** "0000-template.md", "NNNN-kep-template/README.md", "templates/design.md"; a numbered proposal about templates is none. */
const template =
  /(?:^|\/)(?:0000|nnnn|xxxx|yyyymmdd|n+)?[-_]?(?:[a-z-]*[-_])?templates?(?:\.\w+$|\/)|(?:^|\/)(?:nnnn|xxxx|yyyymmdd)[-_]/i
const numbered = /^(?!0+[-_])(?:[a-z]+[-_])?\d{2,6}[-_.]/i
const readme = /^readme\b/i

/** Headings that proposals have and other documents rarely do; each pattern counts once. */
const headings: readonly RegExp[] = [
  /^(?:summary|abstract|tl;?dr|executive summary|one[- ]liner)$/,
  /^(?:motivation|problem(?: statement)?|why|background(?: and motivation)?|user (?:need|stories))\b/,
  /^(?:(?:detailed |technical |proposed )?(?:design|solution)(?: details)?|proposal|proposed (?:change|solution|approach)|(?:guide|reference)-level explanation|specification|what it is|how it works)$/,
  /\b(?:alternatives?|considered options|rejected ideas|options considered|why not)\b/,
  /^(?:drawbacks|risks(?: and mitigations)?|trade-?offs|consequences|(?:positive|negative) consequences|disadvantages)\b/,
  /^(?:unresolved questions?|open questions?|open issues|future possibilities|future work)\b/,
  /^(?:rationale|rationale and alternatives|prior art)\b/,
  /^(?:non-?goals|goals(?: and non-?goals)?)$/,
  /^(?:backwards?[- ]compatibility|compatibility|migration|adoption strategy|transition path|upgrade \/ downgrade strategy|how we teach this)\b/,
  /^(?:decision(?: outcome| drivers)?|resolution)$/,
  /^(?:rollout|rollout plan|graduation criteria|test plan|implementation plan|success (?:criteria|metrics))\b/,
  /^(?:ownership|stewardship|who owns it)\b/
]

/** Judges a document by the configuration, its path, and what its headings and metadata look like. */
export function recognise(proposal: Proposal, config: Config): Recognition {
  const path = proposal.path
  if (path && config.exclude.length && picomatch.isMatch(path, [...config.exclude])) {
    return { proposal: false, because: 'the configuration excludes this path' }
  }
  if (path && config.include.length && picomatch.isMatch(path, [...config.include])) {
    return { proposal: true, because: 'the configuration includes this path' }
  }
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (leads(name.toLowerCase(), never))
    return { proposal: false, because: `files named ${name} are not proposals` }
  if ((template.test(path) && !numbered.test(name)) || isTemplate(proposal))
    return { proposal: false, because: 'this is a template for proposals' }
  const shape = headingScore(proposal)
  const metadata = metadataScore(proposal)
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  const place = foldersOf(path).find(holdsProposals)
  if (readme.test(name)) {
    // Kubernetes keeps each enhancement as README.md in a numbered folder.
    const own = /(?:^|\/)\d+[-_][^/]*$/.test(parent) ? 2 : 3
    return place && shape + Math.min(1, metadata) >= own
      ? { proposal: true, because: 'a README with the headings of a proposal' }
      : { proposal: false, because: 'a README without the headings of a proposal' }
  }
  if (fileName.test(name) && (place || shape + metadata >= 1)) {
    return { proposal: true, because: `the file name ${name} is one that proposals have` }
  }
  if (place && (shape + metadata >= 1 || proposes(proposal)))
    return { proposal: true, because: `it is in the folder ${place}` }
  if (shape >= 4 || (shape >= 2 && metadata >= 2) || (shape >= 3 && metadata >= 1)) {
    return { proposal: true, because: 'its headings are those of a proposal' }
  }
  return { proposal: false, because: 'neither its path nor its headings are those of a proposal' }
}

function headingScore(proposal: Proposal): number {
  return patternsShown.of(proposal).size
}

/** Which of the heading patterns a document shows. */
const patternsShown = new Fold<readonly number[], ReadonlySet<number>>(
  ({ sections }) => {
    const words = sections.map(({ heading }) => heading.text.toLowerCase())
    return headings.flatMap((pattern, at) => (words.some((text) => pattern.test(text)) ? [at] : []))
  },
  (values) => {
    const shown = new Set<number>()
    for (const patterns of values) for (const at of patterns) shown.add(at)
    return shown
  }
)

function metadataScore(proposal: Proposal): number {
  const keys = new Set(proposal.fields.map((field) => field.key))
  const has = (...names: string[]): number => (names.some((name) => keys.has(name)) ? 1 : 0)
  const role = proposal.parties.some((party) => party.role === 'author' || party.role === 'approver') ? 1 : 0
  const identity = [...keys].some((key) =>
    /^(?:rfc|adr|eip|kep|rfd|proposal|rfc-pr|rfc-pull-request|feature-name|start-date)\b/.test(key)
  )
    ? 1
    : 0
  return (
    has('status', 'state', 'stage', 'rfc-status') +
    role +
    identity +
    (proposal.status.life !== 'unknown' && !keys.has('status') ? 1 : 0)
  )
}

/** A long text that says it proposes something, as design drafts without the usual headings do. */
function proposes(proposal: Proposal): boolean {
  return counts.of(proposal).sentences >= 20 && saysSo.of(proposal)
}

/** A template is mostly prompts: most of its statements are placeholders or instructions to the author. */
function isTemplate(proposal: Proposal): boolean {
  const { statements, prompts } = counts.of(proposal)
  return statements >= 4 && prompts / statements > 0.6
}

/** How many statements of each kind a document has. */
interface Counts {
  /** All but metadata. */
  readonly statements: number
  readonly prompts: number
  readonly sentences: number
}

const countsOf = perPart(({ statements }: Part): Counts => {
  const said = statements.filter(({ kind }) => kind !== 'field')
  return {
    statements: said.length,
    prompts: said.filter(({ text }) => isPlaceholder(text) || isPrompt(text)).length,
    sentences: said.filter(({ kind }) => kind === 'sentence').length
  }
})

const counts = new Fold<Counts, Counts>(
  ({ entries }) => sumOfCounts(entries.map(({ part }) => countsOf(part))),
  sumOfCounts
)

function sumOfCounts(values: readonly Counts[]): Counts {
  let [statements, prompts, sentences] = [0, 0, 0]
  for (const value of values) {
    statements += value.statements
    prompts += value.prompts
    sentences += value.sentences
  }
  return { statements, prompts, sentences }
}

const proposing = /\b(?:propos(?:e|es|ed|al|ing)|this (?:rfc|design|document describes))\b/i

const proposesIn = perPart(({ statements }: Part): boolean =>
  statements.some(({ kind, text }) => kind === 'sentence' && proposing.test(text))
)

/** Whether a sentence says that the document proposes something. */
const saysSo = new Fold<boolean, boolean>(
  ({ entries }) => entries.some(({ part }) => proposesIn(part)),
  (values) => values.some(Boolean)
)
