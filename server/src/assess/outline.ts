// Which question each section answers: by the sentences in it, or by its name where nothing answers yet.
import type { Knowledge, State } from '../knowledge/types'
import type { Proposal } from '../proposal/model'
import type { Range } from '../text/range'
import type { Text } from '../text/text'
import { namesOf } from './house'
import type { Passage } from '../proposal/part'
import type { Assessment } from './model'

/** A question that a section answers, or is there for. */
export interface SectionAnswer {
  readonly question: string
  readonly label: string
  readonly state: State
  /** The best sentence in this section; none where the section only bears the question's name. */
  readonly evidence?: Passage
}

/** One heading with what its section is about. */
export interface OutlineSection {
  readonly heading: Range
  /** The words of the heading without its marks. */
  readonly words: Range
  readonly text: string
  /** Up to the next heading of the same level or above. */
  readonly range: Range
  /** Index of the section around it; -1 for none. */
  readonly parent: number
  readonly answers: readonly SectionAnswer[]
}

/** A section of the question's name may hold any of these; another one answers it with the best sentence only. */
const restsOn = 3

/** The headings of a document in order. */
export function outlineOf(
  proposal: Proposal,
  { questions }: Assessment,
  knowledge: Knowledge
): OutlineSection[] {
  const { sections, source } = proposal
  const kept = sections.flatMap((section, index) => (section.heading ? [index] : []))
  return kept.map((index) => {
    const { heading, range, level } = sections[index] as Required<(typeof sections)[number]>
    const next = kept.find((each) => each > index && (sections[each]?.level ?? 0) <= level)
    const own: Range = range
    const ranked = knowledge.questions.flatMap((card): { rank: number; answer: SectionAnswer }[] => {
      const result = questions.find(({ id }) => id === card.id)
      if (!result || result.state === 'waived') return []
      const named = heading !== proposal.title && namesOf(card).has(heading.text.toLowerCase())
      const evidence = result.evidence
        .slice(0, named ? restsOn : 1)
        .find((each) => own.start <= each.range.start && each.range.start < own.end)
      const { id: question, label } = card
      if (!evidence) return named ? [{ rank: 0, answer: { question, label, state: 'open' } }] : []
      return [{ rank: named ? 0 : 1, answer: { question, label, state: result.state, evidence } }]
    })
    // What the heading says it is about comes first; the order is the questions' own otherwise.
    const answers = ranked.sort((a, b) => a.rank - b.rank).map(({ answer }) => answer)
    const end = next === undefined ? source.length : (sections[next]?.range.start ?? source.length)
    let parent = sections[index]?.parent ?? -1
    if (parent >= 0 && !sections[parent]?.heading) parent = -1
    return {
      heading: heading.range,
      words: wordsOf(source, heading.range),
      text: heading.text,
      range: { start: heading.range.start, end: Math.max(heading.range.end, end) },
      parent: parent < 0 ? -1 : kept.indexOf(parent),
      answers
    }
  })
}

/** A heading without its marks, on its first line. */
function wordsOf(text: Text, { start, end }: Range): Range {
  const line = text.slice(start, end).split(/\r?\n/)[0] ?? ''
  const lead = /^[#\s*_]*/.exec(line)?.[0].length ?? 0
  const words = line.slice(lead).replace(/[\s#*_]+$/, '')
  return { start: start + lead, end: start + lead + words.length }
}
