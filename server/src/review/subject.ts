// What a review is about: one document, its assessment, and the words for what is in it.
import type { Assessment, QuestionResult } from '../assess/model'
import { asWords } from '../knowledge/markdown'
import type { Knowledge } from '../knowledge/types'
import { LineIndex } from '../text/lines'
import type { Range } from '../text/range'

export interface Subject {
  readonly path: string
  readonly text: string
  readonly assessment: Assessment
  readonly knowledge: Knowledge
}

/** What the document is called. */
export function nameOf({ assessment, path }: Subject): string {
  return assessment.title || path || 'this document'
}

/** A 1-based line and the words on it. */
export interface LineOf {
  readonly line: number
  readonly text: string
}

/** Looks up lines of one document. */
export function linesOf({ text }: Subject): (range: Range) => LineOf {
  const index = new LineIndex(text)
  return ({ start }) => {
    const { line } = index.placeAt(start)
    return { line, text: text.slice(index.lineStart(line), index.lineStart(line + 1)).trim() }
  }
}

/** A question's state in words. */
export function stateOf({ state, asked }: Pick<QuestionResult, 'state' | 'asked'>): string {
  if (state === 'open') return asked ? 'open' : 'not asked'
  return state === 'partial' ? 'partly answered' : state
}

/** The document's words in a comment: no markup, and nobody is called by them. */
export function quoted(text: string): string {
  return asWords(text).replaceAll('@', '@\u200b')
}

/** "3 questions", "1 question". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
