// Renders cards as Markdown: the pages under docs/ and the editor's hovers and cards come from here alone.
import { hoverLinks, patternLink, questionLink, signLink, type CardLink } from './links'
import { bullets, fence, join, quote, section, shownSnippet, table } from './markdown'
import { inDocument, mark, type CardMarks } from './marks'
import type { Knowledge, PatternCard, QuestionCard, SignCard, Source, Stage } from './types'

export type { CardLink } from './links'

const stages: readonly Stage[] = ['early', 'mid', 'late']
const stageNames: Readonly<Record<Stage, string>> = { early: 'Early', mid: 'Midway', late: 'Late' }
const radiusNames = {
  small: 'every proposal',
  standard: 'proposals beyond a small change',
  large: 'proposals that touch much of the organisation'
}

/** A pattern's whole card. */
export function patternPage(
  card: PatternCard,
  knowledge: Knowledge,
  link: CardLink,
  marks?: CardMarks
): string {
  const { healthy } = card
  const codes = [...card.signs.map((id) => `sign/${id}`), ...card.questions.map((id) => `question/${id}`)]
  return page(card.title, [
    card.alsoKnownAs.length ? `*Also known as: ${card.alsoKnownAs.join(', ')}.*` : '',
    overview(card),
    inDocument(codes, knowledge, link, marks),
    section('Why it looks healthy', bullets(card.whyItLooksHealthy)),
    section('What it is', card.whatItIs),
    section('How it unfolds', unfolding(card)),
    section(healthy ? 'How to recognise it, by stage' : 'Signs by stage', byStage(card)),
    section(healthy ? 'What makes it possible' : 'Root causes', bullets(card.rootCauses)),
    section('First move', card.firstMove),
    section('The hard trade-off', card.hardTradeOff),
    section(healthy ? 'The trap' : 'The recovery trap', card.recoveryTrap),
    section('Immediate actions', bullets(card.immediateActions)),
    section(healthy ? 'What keeps it alive' : 'Structural fixes', bullets(card.structuralFixes)),
    section('What not to do', bullets(card.whatNotToDo)),
    section('Where AI helps', bullets(card.aiHelps)),
    section('Where AI makes it worse', bullets(card.aiMakesWorse)),
    section(
      'Easy to confuse with',
      bullets(
        card.easyToConfuseWith.map(
          ({ pattern, difference }) => `${patternLink(pattern, knowledge, link)}: ${difference}`
        )
      )
    ),
    section(
      'What it sounds like',
      card.soundsLike.map(({ phrase, saidBy }) => `> “${phrase}”\n>\n> ${saidBy}`).join('\n\n')
    ),
    section('The best moment to step in', card.bestMoment),
    section('Counter move', card.counterMove),
    section(
      healthy ? 'When it is not the healthy thing after all' : 'When it is a false positive',
      card.falsePositive
    ),
    section(
      'Questions and signs that lead here',
      bullets([
        ...card.questions.map((id) => `Question: ${questionLink(id, knowledge, link)}`),
        ...card.signs.map((id) => `Sign: ${signLink(id, knowledge, link)}${mark(`sign/${id}`, marks)}`)
      ])
    ),
    sources(card.sources)
  ])
}

function overview({
  healthy,
  severity,
  frequency,
  lifecycle,
  firstNoticedBy,
  mistakenFor
}: PatternCard): string {
  return table(
    ['Severity', 'Frequency', 'Where in the life of a project', 'Noticed first by', 'Mistaken for'],
    [
      [
        healthy ? 'none: this one is healthy' : severity,
        frequency,
        lifecycle.join(', '),
        firstNoticedBy.join(', '),
        mistakenFor
      ]
    ]
  )
}

function unfolding({ howItUnfolds: arc, healthy }: PatternCard): string {
  if (!arc.starts) return ''
  return [
    `1. **It starts.** ${arc.starts}`,
    `2. **It feels reasonable.** ${arc.feelsReasonable}`,
    `3. **It ${healthy ? 'grows' : 'escalates'}.** ${arc.escalates}`,
    `4. **It ends.** ${arc.ends}`
  ].join('\n')
}

function byStage({ signsByStage }: PatternCard): string {
  return stages
    .filter((stage) => signsByStage[stage].length)
    .map((stage) => `**${stageNames[stage]}**\n\n${bullets(signsByStage[stage])}`)
    .join('\n\n')
}

/** A sign's page. */
export function signPage(card: SignCard, knowledge: Knowledge, link: CardLink, marks?: CardMarks): string {
  const { shows, doesNotShow } = card.examples
  return page(card.title, [
    `*Stage: ${stageNames[card.stage].toLowerCase()}. Code: \`sign/${card.id}\`.*`,
    `> ${card.message}`,
    inDocument([`sign/${card.id}`], knowledge, link, marks),
    section('What it is', card.what),
    section('Why it looks healthy', card.looksHealthy),
    section('What to ask', card.ask),
    section('When it is a false positive', card.falsePositive),
    section('Sentences that show it', bullets(shows)),
    section('Sentences that do not', bullets(doesNotShow)),
    section(
      'What would settle it',
      card.rewrites.map(({ title, snippet }) => `${title}:\n\n${quote(shownSnippet(snippet))}`).join('\n\n')
    ),
    section(
      'Where it leads',
      bullets([
        ...card.questions.map((id) => `Question that settles it: ${questionLink(id, knowledge, link)}`),
        ...card.patterns.map((id) => `Pattern: ${patternLink(id, knowledge, link)}`)
      ])
    ),
    section(
      'If it is wrong here',
      'Put this above the sentence, with your reason. Without a reason the comment itself is reported.\n\n' +
        fence('markdown', `<!-- rfc-steward-disable-next-line sign/${card.id} -- the reason -->`)
    ),
    sources(card.sources)
  ])
}

/** A question's page. */
export function questionPage(
  card: QuestionCard,
  knowledge: Knowledge,
  link: CardLink,
  marks?: CardMarks
): string {
  const { section: place } = card
  const signs = knowledge.signs.filter((sign) => sign.questions.includes(card.id))
  return page(card.question, [
    `*${card.label}. Asked of ${radiusNames[card.from]}. Code: \`question/${card.id}\`.*`,
    inDocument([`question/${card.id}`], knowledge, link, marks),
    section('Why it is asked', card.why),
    section('What answers it', bullets(card.answeredBy)),
    section('What looks like an answer and is none', bullets(card.notAnsweredBy)),
    section('An example that answers it', card.good && fence('markdown', card.good)),
    section('An example that does not', card.bad && fence('markdown', card.bad)),
    section(
      'Its section',
      `**${place.command}** in the command palette, or the snippet \`steward-${card.id}\`, puts this in:\n\n` +
        fence('markdown', `## ${place.heading}\n\n${shownSnippet(place.body)}`) +
        `\n\nAn answer counts wherever it stands.${place.aliases.length ? ` Houses also call the section: ${place.aliases.join(' · ')}` : ''}`
    ),
    section(
      'If it does not apply',
      'Say why in the text, or waive it for the whole document. A waiver needs a reason.\n\n' +
        fence('markdown', `<!-- rfc-steward-waive question/${card.id} -- the reason -->`)
    ),
    section(
      'Where it leads',
      bullets([
        ...card.patterns.map((id) => `Pattern: ${patternLink(id, knowledge, link)}`),
        ...signs.map(({ id }) => `Sign: ${signLink(id, knowledge, link)}`)
      ])
    ),
    sources(card.sources)
  ])
}

/** A sign in a hover: what it is, what to ask, and when to pass over it. */
export function signHover(card: SignCard, knowledge: Knowledge, link: CardLink): string {
  return join([
    `**${card.title}** · stage: ${stageNames[card.stage].toLowerCase()}`,
    card.what,
    card.looksHealthy && `**Why it looks healthy.** ${card.looksHealthy}`,
    card.ask && `**Ask.** ${card.ask}`,
    card.falsePositive && `**Not a concern** ${lowerFirst(card.falsePositive)}`,
    hoverLinks(card.patterns, knowledge, link, link('sign', card.id))
  ])
}

/** A question in a hover: why it is asked and what answers it. */
export function questionHover(card: QuestionCard, knowledge: Knowledge, link: CardLink): string {
  return join([
    `**${card.question}**`,
    card.why,
    card.answeredBy.length ? `**What answers it**\n\n${bullets(card.answeredBy)}` : '',
    card.notAnsweredBy.length ? `**What does not**\n\n${bullets(card.notAnsweredBy)}` : '',
    hoverLinks(card.patterns, knowledge, link, link('question', card.id))
  ])
}

function sources(list: readonly Source[]): string {
  return section('Sources', bullets(list.map(({ title, url }) => (url ? `[${title}](${url})` : title))))
}

function page(title: string, parts: readonly string[]): string {
  return `${join([`# ${title}`, ...parts])}\n`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
