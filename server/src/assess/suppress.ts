// Applies the author's own comments: waived questions, findings silenced with a reason.
import type { DocumentFindingId } from '../knowledge/documentFindings'
import type { Directive, Proposal } from '../proposal/model'
import type { Range } from '../text/range'
import { firstOf } from '../text/text'
import { documentFinding } from './finding'
import type { Finding } from './model'
import { isPromptReason } from './prompts'

/** Findings about a whole document that an author may answer back to. */
export const answerable: ReadonlySet<string> = new Set(['document/promotion-packet', 'document/one-name'])

/** The question waivers that give a reason: question id → reason. */
export function waivers(proposal: Proposal): Map<string, string> {
  const result = new Map<string, string>()
  for (const directive of proposal.directives) {
    const { kind, codes, reason } = directive
    // A prompt in a reason's place is no reason yet.
    if (kind !== 'waive' || !reason || isPromptReason(directive)) continue
    for (const code of codes) result.set(code.replace(/^question\//, ''), reason)
  }
  return result
}

/** Findings about the comments themselves: no reason, no code, or a code that does not exist. */
export function directiveFindings(proposal: Proposal, known: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = []
  const add = (id: DocumentFindingId, message: string, range: Range): void => {
    findings.push(documentFinding(id, message, range))
  }
  for (const directive of proposal.directives) {
    if (directive.kind === 'enable') continue
    const name = directive.kind === 'waive' ? 'waiver' : 'suppression'
    if (!directive.codes.length) {
      add(
        'code-missing',
        `This ${name} names no code yet: write for example "rfc-steward-${directive.kind} ${directive.kind === 'waive' ? 'question/migration' : 'sign/heroics'} -- reason".`,
        directive.range
      )
    } else if (!directive.reason) {
      add(
        'reason-missing',
        `This ${name} has no reason yet and does not count until it has one: add "-- reason" so that a reader knows why.`,
        directive.range
      )
    }
    for (const code of directive.codes) {
      if (!known.has(code) && !known.has(`question/${code}`))
        add(
          'unknown-code',
          `There is no question or sign "${code}": see the list of codes in the documentation.`,
          directive.range
        )
    }
  }
  return findings
}

/** Every code that a comment of a document names, with its place. */
export function codesIn({
  source,
  directives
}: Proposal): { readonly code: string; readonly range: Range }[] {
  return directives.flatMap(({ codes, range }) =>
    codes.flatMap((code) => {
      const found = source.slice(range.start, range.end).indexOf(code)
      const start = range.start + found
      return found < 0 ? [] : [{ code, range: { start, end: start + code.length } }]
    })
  )
}

/** The findings that no comment silences. */
export function unsuppressed(findings: readonly Finding[], proposal: Proposal): Finding[] {
  const silences = regions(proposal)
  if (!silences.length) return [...findings]
  return findings.filter(
    ({ code, range }) =>
      (code.startsWith('document/') && !answerable.has(code)) ||
      !silences.some(
        ({ codes, start, end }) =>
          range.start >= start && range.start < end && (codes.includes(code) || codes.includes('all'))
      )
  )
}

interface Region extends Range {
  readonly codes: readonly string[]
}

function regions(proposal: Proposal): Region[] {
  const result: Region[] = []
  const { source, directives } = proposal
  for (const [index, directive] of directives.entries()) {
    if (!directive.reason) continue
    if (directive.kind === 'disable-next-line')
      result.push({ codes: directive.codes, ...next(proposal, directive.range.end) })
    if (directive.kind === 'disable') {
      const enable = directives.slice(index + 1).find((other) => enables(other, directive))
      result.push({
        codes: directive.codes,
        start: directive.range.end,
        end: enable?.range.start ?? source.length
      })
    }
  }
  return result
}

function enables(other: Directive, directive: Directive): boolean {
  return (
    other.kind === 'enable' &&
    (!other.codes.length || directive.codes.some((code) => other.codes.includes(code)))
  )
}

/** The block that starts on the next line (a comment cannot stand inside a paragraph or a table), else that line. */
function next(proposal: Proposal, from: number): Range {
  const { source } = proposal
  const rest = /^[^\n]*\n(?:[ \t\r]*\n)*/.exec(source.slice(from, from + 2000))?.[0].length ?? 0
  const start = from + rest
  const lineEnd = firstOf(source, /\n/, start)
  const line = { start, end: lineEnd < 0 ? source.length + 1 : lineEnd }
  const block = proposal
    .blocksAt(start)
    .find(({ range }) => range.start >= line.start && range.start < line.end)
  return { start, end: Math.max(line.end, block?.range.end ?? 0) }
}
