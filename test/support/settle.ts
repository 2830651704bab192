// Does a fix settle? Applies every fix that is offered for a document and says what is not as it was promised:
// its finding is gone, the other findings stand where they stood, and nothing new appears but the prompts it left.
import type { FileDocument, Steward } from '../../server/src/assess'
import type { Assessment, Finding, Fix, SnippetEdit, Surroundings } from '../../server/src/assess/model'
import type { Config } from '../../server/src/config/shape'
import { parseSnippet } from '../../server/src/knowledge/snippet'
import { applyEdits } from '../../server/src/text/edit'
import type { Range } from '../../server/src/text/range'

/** A promise that was not kept, in words. */
export interface Broken {
  readonly code: string
  readonly title: string
  readonly problem: string
}

/** What was tried, and what did not settle. */
export interface Settling {
  readonly fixes: number
  readonly broken: readonly Broken[]
}

/** Tries every fix of every finding of a document, as plain text and as a snippet whose fields are left as they are. */
export function settling(
  steward: Steward,
  document: FileDocument,
  config: Config,
  around: Surroundings = {}
): Settling {
  const before = steward.assess(document, config)
  const broken: Broken[] = []
  let fixes = 0
  for (const finding of before.findings) {
    for (const fix of steward.fixes(document, finding, around)) {
      fixes++
      for (const form of ['plain', 'snippet'] as const)
        for (const problem of tried(steward, document, config, before, finding, fix, form))
          broken.push({ code: finding.code, title: `${fix.title} (${form})`, problem })
    }
  }
  for (const problem of allAtOnce(steward, document, config, before, around))
    broken.push({ code: 'all', title: 'Insert All Missing Sections', problem })
  return { fixes, broken }
}

/** The text after a change, as a client without snippets has it, or as one with snippets whose user types nothing. */
export function applied(text: string, edits: readonly SnippetEdit[], form: 'plain' | 'snippet'): string {
  return applyEdits(
    text,
    edits.map(({ range, plain, snippet }) => ({ range, newText: form === 'plain' ? plain : left(snippet) }))
  )
}

function left(snippet: string): string {
  return parseSnippet(snippet)
    .map(({ text }) => text)
    .join('')
}

function tried(
  steward: Steward,
  document: FileDocument,
  config: Config,
  before: Assessment,
  finding: Finding,
  { kind, edits }: Fix,
  form: 'plain' | 'snippet'
): string[] {
  const text = applied(document.text, edits, form)
  const after = steward.assess({ ...document, text }, config)
  const move = (range: Range): Range | undefined => moved(range, edits, form)
  const settles = kind === 'quickfix'
  const { questions } = finding
  const problems = changes(
    before,
    after,
    settles ? finding : undefined,
    questions,
    move,
    document.text,
    edits
  )
  if (!settles) return problems
  const place = move(finding.range)
  const stays = after.findings.some(
    ({ code, range }) =>
      code === finding.code &&
      (code.startsWith('question/') || !place || (range.start === place.start && range.end === place.end)) &&
      (place || code.startsWith('question/') || inside(range, edits, form))
  )
  return stays ? ['its finding is still there', ...problems] : problems
}

function allAtOnce(
  steward: Steward,
  document: FileDocument,
  config: Config,
  before: Assessment,
  around: Surroundings
): string[] {
  if (!before.proposal) return []
  const { edits } = steward.missingSections(document, config, around)
  const text = applied(document.text, edits, 'plain')
  const after = steward.assess({ ...document, text }, config)
  const left = after.findings.filter(({ code }) => code.startsWith('question/'))
  const again = steward.missingSections({ ...document, text }, config, around)
  const helped = before.questions.map(({ id }) => id)
  const move = (range: Range): Range | undefined => moved(range, edits, 'plain')
  return [
    ...left.map(({ code }) => `${code} is still there`),
    ...(again.edits.length ? ['it would insert something again'] : []),
    ...changes(before, after, undefined, helped, move, document.text, edits)
  ]
}

/** What became of the other findings. Those that stood on replaced words, or rested on them, may change. */
function changes(
  before: Assessment,
  after: Assessment,
  settled: Finding | undefined,
  helped: readonly string[],
  move: (range: Range) => Range | undefined,
  text: string,
  edits: readonly SnippetEdit[]
): string[] {
  const problems: string[] = []
  if (before.proposal !== after.proposal) problems.push(`no proposal any more: ${after.recognised}`)
  const rested = before.radius.because.some(({ range }) => !move(range))
  if (!rested && before.radius.size !== after.radius.size)
    problems.push(`radius ${before.radius.size} → ${after.radius.size}`)
  // A question is judged by the whole text, so another sentence of the author's may be another answer.
  const rewritten = edits.some(({ range }) =>
    /\w/.test(text.slice(range.start, range.end).replace(/TB[DA]/g, ''))
  )
  const excused = new Set(
    before.questions.filter(({ id }) => rewritten || helped.includes(id)).map(({ id }) => `question/${id}`)
  )
  const may = (each: Finding): boolean =>
    each.code === 'document/prompt' ||
    excused.has(each.code) ||
    (rested && each.code.startsWith('question/')) ||
    !move(each.range) ||
    each.related.some(({ range }) => !move(range)) ||
    // A finding about the document that an answer to this very question settles as well.
    (each.code.startsWith('document/') && each.questions.some((id) => helped.includes(id))) ||
    (settled !== undefined && each.code === settled.code && sameBlock(each.range, settled.range, text)) ||
    // An arguable sign is shown because others are: with them settled, it may go.
    (each.code.startsWith('sign/') &&
      each.severity === 'information' &&
      settled?.code.startsWith('sign/') === true)
  // The end of a metadata entry moves with the line break after it, so the start says where a finding stands.
  const key = ({ code, message, severity }: Finding, range: Range): string =>
    `${code} ${severity} at ${range.start}: ${message}`
  const expected = new Map<string, Finding>()
  for (const each of before.findings) {
    if (each === settled || may(each)) continue
    const place = move(each.range)
    if (place) expected.set(key(each, place), each)
  }
  const there = new Set(after.findings.map((each) => key(each, each.range)))
  for (const name of expected.keys()) if (!there.has(name)) problems.push(`gone or moved: ${name}`)
  const known = new Set([
    ...expected.keys(),
    ...before.findings.filter(may).flatMap((each) => {
      const place = move(each.range)
      return place ? [key(each, place)] : []
    })
  ])
  // One finding speaks for all of its kind in a paragraph: with its sentence gone, the next of them does.
  const spokenFor = new Set(
    before.findings.flatMap(({ code, related }) =>
      related.flatMap(({ range }) => {
        const place = move(range)
        return place ? [`${code} ${place.start}`] : []
      })
    )
  )
  for (const each of after.findings) {
    const name = key(each, each.range)
    if (spokenFor.has(`${each.code} ${each.range.start}`)) continue
    if (known.has(name) || each.code === 'document/prompt' || excused.has(each.code)) continue
    if (rested && each.code.startsWith('question/')) continue
    if (each.code === settled?.code) continue
    if (each.code === 'document/promotion-packet' && edits.some(({ range }) => range.end > range.start))
      continue
    problems.push(`new: ${name}`)
  }
  return problems
}

/** A range after the edits; undefined where one of them replaced a part of it. */
function moved(range: Range, edits: readonly SnippetEdit[], form: 'plain' | 'snippet'): Range | undefined {
  let by = 0
  for (const { range: cut, plain, snippet } of edits) {
    const length = (form === 'plain' ? plain : left(snippet)).length
    if (cut.end > cut.start && cut.start < range.end && range.start < cut.end) return undefined
    if (cut.start > range.start && cut.end < range.end) return undefined
    if (cut.end <= range.start) by += length - (cut.end - cut.start)
  }
  return { start: range.start + by, end: range.end + by }
}

/** Whether a range of the new text lies in what an edit wrote. */
function inside(range: Range, edits: readonly SnippetEdit[], form: 'plain' | 'snippet'): boolean {
  let by = 0
  for (const { range: cut, plain, snippet } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    const length = (form === 'plain' ? plain : left(snippet)).length
    const start = cut.start + by
    if (range.start < start + length && start < range.end) return true
    by += length - (cut.end - cut.start)
  }
  return false
}

/** Whether two places lie in one paragraph or table, which one comment covers. */
function sameBlock(a: Range, b: Range, text: string): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return !/\n[ \t\r]*\n/.test(text.slice(first.start, second.start))
}
