// What one document shows of the knowledge, so that a card beside it can mark it.
import { questionLink, signLink, type CardLink } from './links'
import { asWords, section } from './markdown'
import type { Knowledge } from './types'

/** What one document shows of the knowledge, with 1-based lines: a card opened beside it marks that. */
export interface CardMarks {
  readonly title: string
  readonly signs: readonly { readonly code: string; readonly line: number; readonly text: string }[]
  readonly questions: readonly {
    readonly code: string
    readonly state: string
    readonly line?: number
    readonly text?: string
  }[]
}

/** Stands before what the document in front shows: a shape, so that it does not rest on colour. */
const present = '◆'

/** What the document in front shows of a card: its sentences for each sign, and how it answers each question. */
export function inDocument(
  codes: readonly string[],
  knowledge: Knowledge,
  link: CardLink,
  marks: CardMarks | undefined
): string {
  if (!marks) return ''
  const signs = marks.signs
    .filter(({ code }) => codes.includes(code))
    .map(({ code, line, text }) => {
      const name = signLink(code.slice('sign/'.length), knowledge, link)
      return `- ${present} **Sign present:** ${name}, line ${line}: “${asWords(text)}”`
    })
  const questions = marks.questions
    .filter(({ code }) => codes.includes(code))
    .map(({ code, state, line, text }) => {
      const name = questionLink(code.slice('question/'.length), knowledge, link)
      const where = line === undefined || !text ? '' : `, line ${line}: “${asWords(text)}”`
      return `- ${name} ${state}${where}`
    })
  const none = codes.some((code) => code.startsWith('sign/')) && !signs.length ? ['- No sign of it.'] : []
  return section(
    `In “${asWords(marks.title || 'this document')}”`,
    [...signs, ...none, ...questions].join('\n')
  )
}

/** Stands behind a sign that the document in front shows. */
export function mark(code: string, marks: CardMarks | undefined): string {
  return marks?.signs.some((sign) => sign.code === code) ? ` ${present} **in this document**` : ''
}
