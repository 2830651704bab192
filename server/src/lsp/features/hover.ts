// Explains a squiggle where the pointer is: what the sign or question is about, and what is missing here.
import type { Hover, Range as LspRange } from 'vscode-languageserver'
import { documentationPage, type Steward } from '../../assess'
import type { Finding } from '../../assess/model'
import { openCardCommand } from '../../protocol'
import type { Client } from '../capabilities'
import { toOffset, toRange } from '../convert'
import type { Assessed } from '../documents'
import { guarded } from '../log'
import type { FeatureContext } from './feature'
import { shownFindings } from './findings'
import { outline } from './reading'

/** Answers `textDocument/hover`. */
export function provideHover(context: FeatureContext): void {
  const { connection, client, documents, configs, log } = context
  connection.onHover(
    guarded(log, 'textDocument/hover', null, async ({ textDocument, position }): Promise<Hover | null> => {
      if (configs.handles(textDocument.uri)) return configs.hover(textDocument.uri, position)
      const assessed = await documents.assessed(textDocument.uri)
      if (!assessed) return null
      const { steward } = assessed
      const at = toOffset(assessed.document, position)
      const under = shownFindings(assessed).filter(({ range }) => range.start <= at && at <= range.end)
      const heading = headingHover(context, assessed, at)
      if (!under.length) return heading ?? null
      const value = [
        hoverText(under, assessed, steward, cardLink(client)),
        ...(heading ? [heading.contents.value] : [])
      ].join('\n\n---\n\n')
      return { contents: { kind: 'markdown', value }, range: commonRange(under, assessed) }
    })
  )
}

/** What the section under a heading answers, and with which sentence. */
function headingHover(
  context: FeatureContext,
  assessed: Assessed,
  at: number
): { contents: { kind: 'markdown'; value: string }; range: LspRange } | undefined {
  if (!assessed.settings.enable || !assessed.assessment.proposal) return undefined
  const section = outline(assessed).find(({ heading }) => heading.start <= at && at <= heading.end)
  if (!section?.answers.length) return undefined
  const link = cardLink(context.client)
  const parts = section.answers.map((answer) => {
    const card = assessed.steward.knowledge.questions.find(({ id }) => id === answer.question)
    const words = { answered: 'Answers', partial: 'Answers in part', open: 'Open here', waived: 'Waived' }[
      answer.state
    ]
    const asked = `**${words}: ${linked(answer.label, link('question', answer.question))}**. ${card?.question ?? ''}`
    const missing =
      answer.state === 'open' ? card?.open : answer.state === 'partial' ? card?.partial : undefined
    const quoted = answer.evidence && `> ${escaped(answer.evidence.text)}`
    return [asked, quoted, missing].filter(Boolean).join('\n\n')
  })
  return {
    contents: { kind: 'markdown', value: parts.join('\n\n') },
    range: toRange(assessed.document, section.heading)
  }
}

/** The document's words must not become markup. */
function escaped(text: string): string {
  const line = text.length > 300 ? `${text.slice(0, 299)}…` : text
  return line.replace(/[\\`*_{}[\]()#+.!|<>~&$-]/g, '\\$&')
}

/** How a card is linked: opened in the editor where the client has the command, else as a page of the documentation. */
export function cardLink(client: Client): CardLink {
  const command = client.options.commands?.includes(openCardCommand)
  return (kind, id) => {
    const card = kind === 'pattern' ? id : `${kind}/${id}`
    return command
      ? `command:${openCardCommand}?${encodeURIComponent(JSON.stringify([card]))}`
      : documentationPage(kind, id)
  }
}

type CardLink = NonNullable<Parameters<Steward['card']>[1]>

function hoverText(
  findings: readonly Finding[],
  assessed: Assessed,
  steward: Steward,
  link: CardLink
): string {
  const questions = findings.filter(({ code }) => code.startsWith('question/'))
  const others = findings.filter((finding) => !questions.includes(finding))
  // Several questions share the title's squiggle; their explanations in full would fill the screen.
  const summedUp = questions.length > 1
  const parts = (summedUp ? others : findings).map((finding) => explained(finding, assessed, steward, link))
  if (summedUp) parts.unshift(summary(questions, steward, link))
  return parts.join('\n\n---\n\n')
}

function explained(finding: Finding, { assessment }: Assessed, steward: Steward, link: CardLink): string {
  const text = steward.explain(finding.code, link) ?? ''
  const question = assessment.questions.find(({ id }) => finding.code === `question/${id}`)
  return [question?.note, text, carried(finding)].filter(Boolean).join('\n\n')
}

/** What a sign was read from, so that its author can see where the product may be wrong. */
function carried({ words = [] }: Finding): string {
  return words.length ? `Read from the words ${words.map((each) => `“${escaped(each)}”`).join(', ')}.` : ''
}

function summary(findings: readonly Finding[], steward: Steward, link: CardLink): string {
  const lines = findings.map(({ code }) => {
    const id = code.slice('question/'.length)
    const card = steward.knowledge.questions.find((each) => each.id === id)
    // What is missing is in the diagnostics, which editors show beside the hover; here stands what is asked.
    return `- ${linked(card?.label ?? id, link('question', id))}: ${card?.question ?? ''}`
  })
  return [`**${findings.length} questions have no answer in this document yet.**`, lines.join('\n')].join(
    '\n\n'
  )
}

/** The part of the text that all of the findings share. */
function commonRange(findings: readonly Finding[], { document }: Assessed): LspRange {
  const start = Math.max(...findings.map(({ range }) => range.start))
  const end = Math.min(...findings.map(({ range }) => range.end))
  return toRange(document, { start: Math.min(start, end), end: Math.max(start, end) })
}

/** A house's own question has no page where cards cannot be opened. */
function linked(text: string, href: string): string {
  return href ? `[${text}](${href})` : text
}
