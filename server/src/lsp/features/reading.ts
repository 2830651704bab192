// Reading aids: a lens on the title, symbols and links that name the questions, marks behind the sentences.
import {
  InlayHintKind,
  SymbolKind,
  type CodeLens,
  type DocumentLink,
  type DocumentSymbol,
  type InlayHint
} from 'vscode-languageserver'
import type { Assessment } from '../../assess/model'
import type { OutlineSection, SectionAnswer } from '../../assess/outline'
import { setLeverageCommand, showQuestionsCommand } from '../../protocol'
import { toOffsets, toPosition, toRange } from '../convert'
import type { Assessed } from '../documents'
import { guarded } from '../log'
import type { FeatureContext } from './feature'
import { cardLink } from './hover'

/** Answers the requests behind the aids. All of them are silent where a document is no proposal. */
export function provideReadingAids(context: FeatureContext): void {
  const { connection, documents, log } = context
  const shown = async (uri: string): Promise<Assessed | undefined> => {
    const assessed = await documents.assessed(uri)
    return assessed?.settings.enable && assessed.assessment.proposal ? assessed : undefined
  }
  const lenses: CodeLens[] = []
  connection.onCodeLens(
    guarded(log, 'textDocument/codeLens', lenses, async ({ textDocument }) => {
      const assessed = await shown(textDocument.uri)
      return assessed?.settings.codeLens ? lensesOf(context, assessed) : lenses
    })
  )
  const symbols: DocumentSymbol[] = []
  connection.onDocumentSymbol(
    guarded(log, 'textDocument/documentSymbol', symbols, async ({ textDocument }) => {
      const assessed = await shown(textDocument.uri)
      return assessed ? symbolsOf(assessed) : symbols
    })
  )
  const links: DocumentLink[] = []
  connection.onDocumentLinks(
    guarded(log, 'textDocument/documentLink', links, async ({ textDocument }) => {
      const assessed = await shown(textDocument.uri)
      return assessed ? linksOf(context, assessed) : links
    })
  )
  const hints: InlayHint[] = []
  connection.languages.inlayHint.on(
    guarded(log, 'textDocument/inlayHint', hints, async ({ textDocument, range }) => {
      const assessed = await shown(textDocument.uri)
      if (!assessed?.settings.inlayHints) return hints
      const { start, end } = toOffsets(assessed.document, range)
      return hintsOf(assessed)
        .filter(({ at }) => start <= at && at <= end)
        .map(({ hint }) => hint)
    })
  )
}

/** "7 of 12 answered · 3 signs", and the kind of leverage. */
function lensesOf({ client }: FeatureContext, { document, assessment }: Assessed): CodeLens[] {
  const place = assessment.place
  const range = toRange(document, { start: place.start, end: place.start })
  const has = (command: string): string => (client.options.commands?.includes(command) ? command : '')
  const lens = (title: string, command: string, ...args: unknown[]): CodeLens => ({
    range,
    command: { title, command: has(command), ...(has(command) && args.length ? { arguments: args } : {}) }
  })
  const { kind, set } = assessment.leverage
  return [
    lens(progressOf(assessment), showQuestionsCommand),
    ...(kind ? [lens(`${kind} leverage${set ? '' : ', as it reads'}`, setLeverageCommand)] : [])
  ]
}

/** How far a document is, in a line. */
function progressOf({ questions, findings }: Assessment): string {
  const asked = questions.filter((question) => question.asked)
  const count = (state: string): number => asked.filter((question) => question.state === state).length
  const signs = findings.filter(({ code }) => code.startsWith('sign/')).length
  return [
    `${count('answered')} of ${asked.length} answered`,
    ...(count('waived') ? [`${count('waived')} waived`] : []),
    ...(signs ? [`${signs} ${signs === 1 ? 'sign' : 'signs'}`] : [])
  ].join(' · ')
}

/** The sections as symbols; each says which questions it answers. */
function symbolsOf(assessed: Assessed): DocumentSymbol[] {
  const { document } = assessed
  const sections = outline(assessed)
  const made = sections.map(
    ({ heading, range, text, answers }): DocumentSymbol & { children: DocumentSymbol[] } => ({
      name: text || '(untitled)',
      detail: answers.map(inWords).join('; '),
      kind: answers.length ? SymbolKind.Key : SymbolKind.String,
      range: toRange(document, range),
      selectionRange: toRange(document, heading),
      children: []
    })
  )
  const top: DocumentSymbol[] = []
  for (const [index, symbol] of made.entries()) {
    const around = made[sections[index]?.parent ?? -1]
    if (around) around.children.push(symbol)
    else top.push(symbol)
  }
  return top
}

/** Headings lead to the question that they answer, and the codes in comments to their pages. */
function linksOf(context: FeatureContext, assessed: Assessed): DocumentLink[] {
  const { document, settings, steward } = assessed
  const link = cardLink(context.client)
  const headings = outline(assessed).flatMap(({ words, answers }): DocumentLink[] => {
    const [first] = answers
    if (!first || words.end <= words.start) return []
    const tooltip = answers.map(inWords).join('; ')
    return [{ range: toRange(document, words), target: link('question', first.question), tooltip }]
  })
  const codes = steward.codes({ text: document.content, path: settings.path }).flatMap(({ code, range }) => {
    const [kind, id] = code.includes('/') ? code.split('/') : ['question', code]
    const known =
      kind === 'question'
        ? steward.knowledge.questions.find((card) => card.id === id)?.question
        : steward.knowledge.signs.find((card) => card.id === id)?.title
    if (!known || (kind !== 'question' && kind !== 'sign') || !id) return []
    return [{ range: toRange(document, range), target: link(kind, id), tooltip: known }]
  })
  return [...headings, ...codes]
}

/** A mark behind each sentence that an answer rests on. */
function hintsOf({ document, assessment, steward }: Assessed): { at: number; hint: InlayHint }[] {
  const marks = new Map<number, string[]>()
  for (const { id, state, evidence } of assessment.questions) {
    const label = steward.knowledge.questions.find((card) => card.id === id)?.label ?? id
    const words = state === 'answered' ? label : `${label}, in part`
    for (const { range } of evidence.slice(0, 1))
      marks.set(range.end, [...(marks.get(range.end) ?? []), words])
  }
  return [...marks].map(([at, labels]) => ({
    at,
    hint: {
      position: toPosition(document, at),
      label: `answers: ${labels.join('; ')}`,
      kind: InlayHintKind.Type,
      paddingLeft: true
    }
  }))
}

/** A section's answer in words: "answers: Owner after launch". */
function inWords({ label, state }: SectionAnswer): string {
  return state === 'answered'
    ? `answers: ${label}`
    : state === 'partial'
      ? `answers in part: ${label}`
      : `open: ${label}`
}

/** The headings of a document with the questions that they answer. */
export function outline({ document, settings, assessment, steward }: Assessed): readonly OutlineSection[] {
  return steward.outline({ text: document.content, path: settings.path }, assessment)
}
