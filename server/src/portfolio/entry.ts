// Takes from an assessment what a portfolio needs, with the days and the experts that its sentences name.
import type { Assessment, Named } from '../assess/model'
import { LineIndex } from '../text/lines'
import { checkDaysIn, daysIn } from './days'
import type { Due, Entry } from './model'

/** The entry of one proposal. `text` is what was assessed. */
export function entryOf(path: string, text: string, assessment: Assessment): Entry {
  const signs = assessment.findings.filter(({ code }) => code.startsWith('sign/'))
  return {
    path,
    title: titleOf(path, assessment.title),
    life: assessment.status.life,
    status: assessment.status.text,
    radius: assessment.radius.size,
    dates: assessment.dates,
    area: assessment.area,
    questions: assessment.questions.map(({ id, state, asked }) => ({ id, state, asked })),
    signs: [...new Set(signs.map(({ code }) => code.slice('sign/'.length)))],
    patterns: assessment.patterns.map(({ id }) => id),
    people: [...assessment.people, ...expertsIn(text, assessment)],
    due: dueIn(text, assessment)
  }
}

/** A first heading that every document could have says nothing of this one: its file does, or the folder of a README. */
function titleOf(path: string, title: string): string {
  if (title && !anyTitle.test(title)) return title
  const parts = path.split('/')
  const file = parts.at(-1) ?? path
  return /^(?:readme|index)\.\w+$/i.test(file) ? (parts.at(-2) ?? file) : file
}

const anyTitle =
  /^(?:table of contents|contents|toc|summary|abstract|overview|introduction|motivation|background|context|description|goals?)$/i

/** Days by which the evidence for adoption and success says that something will be looked at. */
function dueIn(text: string, { questions, dates }: Assessment): Due[] {
  // The day of writing may stand among the evidence; only what comes after it was promised.
  const written = [dates.created, dates.updated].filter((day) => day !== undefined).sort()[0] ?? ''
  const lines = new LineIndex(text)
  const found = new Map<string, Omit<Due, 'later'>>()
  for (const { id, evidence } of questions) {
    if (id !== 'adoption' && id !== 'success') continue
    for (const { range, text: sentence } of evidence)
      for (const date of checkDaysIn(sentence).filter((day) => day > written))
        found.set(`${range.start} ${date}`, {
          date,
          text: shortened(sentence),
          line: lines.placeAt(range.start).line
        })
  }
  if (!found.size) return []
  const others = otherDays(text, dates.updated)
  return [...found.values()].map((due) => ({ ...due, later: others.filter((day) => day >= due.date) }))
}

/** Days on which somebody was at the document: those that it names without setting them for a check. */
function otherDays(text: string, updated: string | undefined): string[] {
  const days = text.split(/\r?\n/).flatMap((line) => {
    const set = new Set(checkDaysIn(line))
    return daysIn(line).filter((day) => !set.has(day))
  })
  return [...new Set([...days, ...(updated ? [updated] : [])])].sort()
}

const longest = 200

/** A sentence short enough for a list. */
function shortened(sentence: string): string {
  const plain = sentence.replace(/\s+/g, ' ').trim()
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain
}

/** A name directly behind or before the words that make its bearer the only one. */
const only =
  /\b(?:[Oo]nly|[Nn]obody (?:but|except)|[Nn]o one (?:but|except)|[Jj]ust|[Aa]sk)\s+(@?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)/u
const alone =
  /(@?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s+(?:is|remains|will be|stays)\s+(?:the|our)\s+(?:only|sole|single)\b/u
const noName = /^(?:The|This|That|It|We|I|One|A|An|Our|Their|They|He|She|And|But|After|When|If|For)\b/

/** People whom a sentence with the sign of a single expert names: those of the metadata, else the name beside "only". */
function expertsIn(text: string, { findings, people }: Assessment): Named[] {
  const names = new Set<string>()
  for (const { code, range, related } of findings) {
    if (code !== 'sign/single-expert') continue
    for (const place of [range, ...related.map((each) => each.range)]) {
      const sentence = text.slice(place.start, place.end)
      const known = people.filter(({ name, kind }) => kind === 'person' && mentions(sentence, name))
      if (known.length) known.forEach(({ name }) => names.add(name))
      else {
        const name = (only.exec(sentence) ?? alone.exec(sentence))?.[1]
        if (name && !noName.test(name) && !isThing(name, text)) names.add(name.replace(/^@/, ''))
      }
    }
  }
  return [...names].map((name) => ({ name, kind: 'person', role: 'expert' }))
}

/** An abbreviation, or a word that the text also writes small: "only Node may write" names no person. */
function isThing(name: string, text: string): boolean {
  const [first = ''] = name.replace(/^@/, '').split(' ')
  return (
    first === first.toUpperCase() || new RegExp(`(?<![\\w@./-])${first.toLowerCase()}\\b`, 'u').test(text)
  )
}

/** The whole name, or the first name as a word of its own. */
function mentions(sentence: string, name: string): boolean {
  const [first = ''] = name.split(' ')
  const words: string[] = sentence.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []
  return sentence.includes(name) || (first.length > 2 && words.includes(first.toLowerCase()))
}
