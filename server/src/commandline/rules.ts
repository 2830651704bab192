// What the engine knows of its codes, in the form that reporters need.
import { documentationUrl, type Steward } from '../assess'
import type { Report, Rule } from './report'

/** Every question and sign as a rule, in the product's order. */
export function rulesOf(steward: Steward): Rule[] {
  const { questions, signs } = steward.knowledge
  const rule = (code: string, title: string, text: string): Rule => {
    return { code, title, text, markdown: steward.explain(code) ?? text, page: pageOf(code) }
  }
  return [
    ...questions.map(({ id, question, why }) => rule(`question/${id}`, question, why)),
    ...signs.map(({ id, title, what }) => rule(`sign/${id}`, title, what))
  ]
}

/** How questions and patterns are called in a report for people. */
export function titlesOf(steward: Steward): Report['titles'] {
  const { questions, patterns } = steward.knowledge
  return {
    questions: new Map(questions.map(({ id, label }) => [id, label])),
    patterns: new Map(patterns.map(({ id, title }) => [id, title]))
  }
}

/** The documentation page of a code; findings about a document as a whole have the overview. */
export function pageOf(code: string): string {
  const [kind, id] = code.split('/')
  return kind === 'document' ? documentationUrl : `${documentationUrl}/${kind}s/${id}.md`
}

export function patternPageOf(id: string): string {
  return `${documentationUrl}/patterns/${id}.md`
}
